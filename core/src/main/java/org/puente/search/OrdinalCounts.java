package org.puente.search;

import java.io.IOException;
import java.util.List;
import org.puente.Facet;
import org.puente.search.Ordinals.Range;
import org.puente.text.Fields;

/**
 * Counts of the values of a keyword field or of the entities of a type and its kinds.
 *
 * @param kind which of the two
 * @param names that know entities
 * @param values of the field that holds them
 * @param ranges of those that are meant
 * @param counts of documents, perhaps of more than those
 * @param whole the range of {@code counts} that is all those meant
 * @param lookup of the values by number
 */
record OrdinalCounts(
        Facet.Kind kind,
        Names names,
        Ordinals.Values values,
        List<Range> ranges,
        FacetCounts counts,
        int whole,
        Ordinals.Lookup lookup)
        implements ValueCounts {

    @Override
    public int documents(int number) {
        return counts.documents(number);
    }

    @Override
    public long withValue() {
        return counts.withValue(whole);
    }

    @Override
    public String id(int number) throws IOException {
        return kind == Facet.Kind.TYPE ? Fields.idOf(lookup.value(number)) : lookup.value(number);
    }

    @Override
    public int number(String id) throws IOException {
        return values.number(kind == Facet.Kind.TYPE ? names.term(id) : id);
    }
}
