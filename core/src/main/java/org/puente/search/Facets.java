package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.Language;
import org.puente.SearchRequest;
import org.puente.SearchRequest.FacetRequest;
import org.puente.text.Fields;

/** The facets of one request: which set of documents each counts, and its accounting. For one thread. */
final class Facets {
    private final Names names;
    private final Ordinals ordinals;
    private final FilterQueries filters;
    private final Language labels;
    private final Deadline deadline;
    private final Map<DocSet, TypeCounts> typeCounts = new HashMap<>();

    Facets(Names names, Ordinals ordinals, FilterQueries filters, Language labels, Deadline deadline) {
        this.names = names;
        this.ordinals = ordinals;
        this.filters = filters;
        this.labels = labels;
        this.deadline = deadline;
    }

    /** Where the documents of a facet come from: the hits, or for a name with own filters the hits without those. */
    @FunctionalInterface
    interface Sets {
        /** The documents that a facet of this name counts. */
        DocSet of(String name) throws IOException;
    }

    /** The facets asked for, {@code *} opened into all types, each name once. */
    static List<FacetRequest> asked(List<FacetRequest> requests, Names names) {
        var asked = new ArrayList<FacetRequest>();
        for (FacetRequest request : requests) {
            var some = request.name().equals(SearchRequest.ALL_ENTITY_TYPES)
                    ? names.rootTypes().stream()
                            .map(type -> new FacetRequest(type, request.top()))
                            .toList()
                    : List.of(request);
            for (FacetRequest each : some) {
                names.requireType(each.name());
                if (asked.stream().noneMatch(known -> known.name().equals(each.name()))) {
                    asked.add(each);
                }
            }
        }
        return asked;
    }

    List<Facet> count(List<FacetRequest> requests, Sets sets) throws IOException {
        var facets = new ArrayList<Facet>();
        for (FacetRequest request : requests) {
            DocSet set = sets.of(request.name());
            facets.add(names.isType(request.name()) ? ofType(request, set) : ofField(request, set));
        }
        return facets;
    }

    /** Counts of all root types of one set. */
    private record TypeCounts(List<String> roots, int[] borders, FacetCounts counts) {}

    private Facet ofType(FacetRequest request, DocSet set) throws IOException {
        var values = ordinals.values(Fields.ENTITY);
        TypeCounts all = typeCounts.get(set);
        if (all == null) {
            all = countTypes(values, set);
            typeCounts.put(set, all);
        }
        int range = all.roots().indexOf(request.name());
        if (range >= 0) {
            return facet(
                    request,
                    Facet.Kind.TYPE,
                    values,
                    all.counts(),
                    all.borders()[range],
                    all.borders()[range + 1],
                    set.size(),
                    all.counts().withValue(range));
        }
        // A kind of a type: its own pass, since the types' ranges hold it already.
        int[] borders = {values.from(request.name() + '\u001f'), values.from(request.name() + '0')};
        FacetCounts counts = FacetCounts.of(set, ordinals, values, borders, deadline);
        return facet(request, Facet.Kind.TYPE, values, counts, borders[0], borders[1], set.size(), counts.withValue(0));
    }

    /** A type's entities, and those of its kinds, lie between {@code type\u001f} and {@code type/…}; 0 comes after a slash. */
    private TypeCounts countTypes(Ordinals.Values values, DocSet set) throws IOException {
        List<String> roots = List.copyOf(names.rootTypes());
        var borders = new int[roots.size() + 1];
        for (int i = 0; i < roots.size(); i++) {
            borders[i] = values.from(roots.get(i) + '\u001f');
        }
        borders[roots.size()] = values.size();
        return new TypeCounts(roots, borders, FacetCounts.of(set, ordinals, values, borders, deadline));
    }

    private Facet ofField(FacetRequest request, DocSet set) throws IOException {
        var values = ordinals.values(Fields.keyword(request.name()));
        int[] borders = {0, values.size()};
        FacetCounts counts = FacetCounts.of(set, ordinals, values, borders, deadline);
        return facet(request, Facet.Kind.FIELD, values, counts, 0, values.size(), set.size(), counts.withValue(0));
    }

    private Facet facet(
            FacetRequest request,
            Facet.Kind kind,
            Ordinals.Values values,
            FacetCounts counts,
            int from,
            int to,
            long base,
            long withValue)
            throws IOException {
        // The least wanted on top: fewer documents, then the later value.
        var best = new PriorityQueue<Integer>(
                Comparator.comparingInt(counts::documents).thenComparing(Comparator.<Integer>reverseOrder()));
        int distinct = 0;
        long sum = 0;
        for (int value = from; value < to; value++) {
            int documents = counts.documents(value);
            if (documents > 0) {
                distinct++;
                sum += documents;
                best.add(value);
                if (best.size() > request.top()) {
                    best.poll();
                }
            }
        }
        Set<String> selected = filters.selected(request.name());
        var shown = new TreeSet<>(best);
        // What is selected is shown, whatever its place, so that it can be unselected.
        shown.addAll(numbers(selected, kind, values));
        var counted = new ArrayList<FacetCount>();
        for (int value : shown) {
            String term = values.value(value);
            String id = kind == Facet.Kind.TYPE ? Fields.idOf(term) : term;
            String label = kind == Facet.Kind.TYPE ? names.label(id, labels) : term;
            counted.add(new FacetCount(id, label, counts.documents(value), selected.contains(id)));
            sum -= counts.documents(value);
        }
        counted.sort(Comparator.comparingLong(FacetCount::documents).reversed().thenComparing(FacetCount::id));
        return new Facet(request.name(), kind, counted, base, base - withValue, sum, distinct);
    }

    /** The numbers of some values, where any document has them. */
    private List<Integer> numbers(Set<String> ids, Facet.Kind kind, Ordinals.Values values) throws IOException {
        var numbers = new ArrayList<Integer>();
        for (String id : ids) {
            String term = kind == Facet.Kind.FIELD ? id : names.term(id);
            int number = values.from(term);
            if (number < values.size() && values.value(number).equals(term)) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
