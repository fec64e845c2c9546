package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.puente.search.Ordinals.Range;
import org.puente.text.Fields;

/**
 * How many documents of a set have each value of a keyword field or each entity of a type and its kinds.
 *
 * @param isType whether they are entities
 * @param values of the field that holds them
 * @param ranges of those that are meant
 * @param counts of documents
 * @param lookup of the values by number
 */
record ValueCounts(
        boolean isType, Ordinals.Values values, List<Range> ranges, FacetCounts counts, Ordinals.Lookup lookup) {

    /**
     * Counts.
     *
     * @throws org.puente.RequestException if the name is neither a type nor a field
     */
    static ValueCounts of(Names names, Ordinals ordinals, String name, DocSet set, Deadline deadline)
            throws IOException {
        if (!names.requireType(name)) {
            var values = ordinals.values(Fields.keyword(name));
            var all = List.of(values.all());
            return new ValueCounts(
                    false, values, all, FacetCounts.of(set, ordinals, values, all, deadline), values.lookup());
        }
        var values = ordinals.values(Fields.ENTITY);
        var whole = List.of(values.range(Fields.kindsStart(name), Fields.typeEnd(name)));
        var counts = FacetCounts.of(set, ordinals, values, whole, deadline);
        var ranges = new ArrayList<Range>();
        for (String type : names.withKinds(name)) {
            ranges.add(values.range(Fields.typeStart(type), Fields.typeEnd(type)));
        }
        return new ValueCounts(true, values, ranges, counts, values.lookup());
    }

    /** Documents with at least one of them. */
    long withValue() {
        return counts.withValue(0);
    }

    /** The entity's id, or the value itself. */
    String id(int number) throws IOException {
        return isType ? Fields.idOf(lookup.value(number)) : lookup.value(number);
    }
}
