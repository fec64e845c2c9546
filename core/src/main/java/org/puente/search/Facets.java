package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.Language;
import org.puente.SearchRequest;
import org.puente.SearchRequest.FacetRequest;
import org.puente.search.Ordinals.Range;
import org.puente.text.Fields;

/** The facets of one request: which set of documents each counts, and its accounting. For one thread. */
final class Facets {
    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::documents).reversed().thenComparing(FacetCount::id);

    private final Names names;
    private final Ordinals ordinals;
    private final FilterQueries filters;
    private final Language labels;
    private final Deadline deadline;
    private final Map<DocSet, RootCounts> rootCounts = new HashMap<>();

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
    private record RootCounts(List<String> roots, FacetCounts counts) {}

    private Facet ofType(FacetRequest request, DocSet set) throws IOException {
        var values = ordinals.values(Fields.ENTITY);
        RootCounts all = rootCounts.get(set);
        if (all == null) {
            List<String> roots = List.copyOf(names.rootTypes());
            all = new RootCounts(roots, FacetCounts.of(set, ordinals, values, ranges(roots, values), deadline));
            rootCounts.put(set, all);
        }
        int root = all.roots().indexOf(request.name());
        // A kind of a type has its own pass: the ranges of the types hold it already.
        FacetCounts counts = root >= 0
                ? all.counts()
                : FacetCounts.of(set, ordinals, values, ranges(List.of(request.name()), values), deadline);
        var top = new TopValues(counts, request.top());
        for (String type : names.withKinds(request.name())) {
            top.add(values.range(Fields.typeStart(type), Fields.typeEnd(type)));
        }
        return facet(request, Facet.Kind.TYPE, values, top, set.size(), counts.withValue(Math.max(root, 0)));
    }

    /** For each type its entities and those of its kinds. */
    private static List<Range> ranges(List<String> types, Ordinals.Values values) throws IOException {
        var ranges = new ArrayList<Range>();
        for (String type : types) {
            ranges.add(values.range(Fields.kindsStart(type), Fields.typeEnd(type)));
        }
        return ranges;
    }

    private Facet ofField(FacetRequest request, DocSet set) throws IOException {
        var values = ordinals.values(Fields.keyword(request.name()));
        FacetCounts counts = FacetCounts.of(set, ordinals, values, List.of(values.all()), deadline);
        var top = new TopValues(counts, request.top());
        top.add(values.all());
        return facet(request, Facet.Kind.FIELD, values, top, set.size(), counts.withValue(0));
    }

    private Facet facet(
            FacetRequest request, Facet.Kind kind, Ordinals.Values values, TopValues top, long base, long withValue)
            throws IOException {
        Set<String> selected = filters.selected(request.name());
        var best = new ArrayList<FacetCount>();
        for (int value : top.best()) {
            String term = values.value(value);
            best.add(count(kind, kind == Facet.Kind.TYPE ? Fields.idOf(term) : term, top.documents(value), selected));
        }
        best.sort(MOST_FIRST);
        var shown = new ArrayList<>(best.subList(0, Math.min(best.size(), request.top())));
        // What is selected is shown, whatever its place, so that it can be unselected.
        for (String id : selected) {
            if (shown.stream().noneMatch(count -> count.id().equals(id))) {
                int value = values.number(kind == Facet.Kind.TYPE ? names.term(id) : id);
                shown.add(count(kind, id, value < 0 ? 0 : top.documents(value), selected));
            }
        }
        shown.sort(MOST_FIRST);
        long other = top.sum() - shown.stream().mapToLong(FacetCount::documents).sum();
        return new Facet(request.name(), kind, shown, base, base - withValue, other, top.distinct());
    }

    private FacetCount count(Facet.Kind kind, String id, int documents, Set<String> selected) {
        String label = kind == Facet.Kind.TYPE ? names.label(id, labels) : id;
        return new FacetCount(id, label, documents, selected.contains(id));
    }
}
