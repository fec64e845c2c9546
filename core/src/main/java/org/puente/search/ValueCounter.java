package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.puente.Facet;
import org.puente.FacetRequest;
import org.puente.search.Ordinals.Range;
import org.puente.text.Fields;

/**
 * Counts the documents of sets by value. The entities of all types are counted in one pass over a set, so that asking for
 * every type costs hardly more than asking for one. For one question and one thread.
 */
final class ValueCounter {
    private final Names names;
    private final Ordinals ordinals;
    private final Deadline deadline;
    private final List<String> roots;
    private final Map<DocSet, FacetCounts> ofRoots = new HashMap<>();
    private final Map<DocSet, int[]> ofDays = new HashMap<>();

    ValueCounter(Names names, Ordinals ordinals, Deadline deadline) {
        this.names = names;
        this.ordinals = ordinals;
        this.deadline = deadline;
        this.roots = List.copyOf(names.rootTypes());
    }

    /** Counts what a facet divides by. */
    ValueCounts of(FacetRequest facet, DocSet set) throws IOException {
        if (!facet.name().equals(FacetRequest.PUBLISHED)) {
            return of(facet.name(), set);
        }
        int[] counts = ofDays.get(set);
        if (counts == null) {
            counts = ordinals.days().count(set, ordinals.reader(), deadline);
            ofDays.put(set, counts);
        }
        return new DateCounts(facet.interval(), ordinals.days().days(), counts);
    }

    /**
     * Counts the entities of a type and its kinds, or the values of a field.
     *
     * @throws org.puente.RequestException if the name is neither a type nor a field
     */
    OrdinalCounts of(String name, DocSet set) throws IOException {
        return names.requireType(name) ? ofType(name, set) : ofField(name, set);
    }

    private OrdinalCounts ofField(String name, DocSet set) throws IOException {
        var values = ordinals.values(Names.field(name));
        var all = List.of(values.all());
        var counts = FacetCounts.of(set, ordinals, values, all, deadline);
        return new OrdinalCounts(Facet.Kind.FIELD, names, values, all, counts, 0, values.lookup());
    }

    private OrdinalCounts ofType(String name, DocSet set) throws IOException {
        var values = ordinals.values(Fields.ENTITY);
        var kinds = new ArrayList<Range>();
        for (String type : names.withKinds(name)) {
            kinds.add(values.range(Fields.typeStart(type), Fields.typeEnd(type)));
        }
        int root = roots.indexOf(name);
        // A kind of a type has its own pass: the ranges of the types hold it already.
        FacetCounts counts = root >= 0 ? ofRoots(set, values) : count(set, values, List.of(name));
        return new OrdinalCounts(Facet.Kind.TYPE, names, values, kinds, counts, Math.max(root, 0), values.lookup());
    }

    private FacetCounts ofRoots(DocSet set, Ordinals.Values values) throws IOException {
        FacetCounts known = ofRoots.get(set);
        if (known == null) {
            known = count(set, values, roots);
            ofRoots.put(set, known);
        }
        return known;
    }

    /** For each type its entities and those of its kinds are one range. */
    private FacetCounts count(DocSet set, Ordinals.Values values, List<String> types) throws IOException {
        var ranges = new ArrayList<Range>();
        for (String type : types) {
            ranges.add(values.range(Fields.kindsStart(type), Fields.typeEnd(type)));
        }
        return FacetCounts.of(set, ordinals, values, ranges, deadline);
    }
}
