package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Language;
import org.puente.SearchRequest;
import org.puente.index.Commit;

/** The facets of one request: which set of documents each counts, what it shows, its accounting. For one thread. */
final class Facets {
    private final Names names;
    private final FilterQueries filters;
    private final Language labels;
    private final ValueCounter counter;
    private final FacetOrder order;
    private final Significances significances;

    Facets(Commit commit, Names names, Ordinals ordinals, FilterQueries filters, Language labels, Deadline deadline) {
        this.names = names;
        this.filters = filters;
        this.labels = labels;
        counter = new ValueCounter(names, ordinals, deadline);
        significances = new Significances(commit, counter);
        order = new FacetOrder(names, ordinals, labels, deadline);
    }

    /** Where the documents of a facet come from: the hits, or for a name with own filters the hits without those. */
    @FunctionalInterface
    interface Sets {
        /** The documents that a facet of this name counts. */
        DocSet of(String name) throws IOException;
    }

    /** The facets asked for, {@code *} opened into all types that are not asked for by name. */
    static List<FacetRequest> asked(List<FacetRequest> requests, Names names) {
        var named = new HashSet<String>();
        requests.forEach(request -> named.add(request.name()));
        var asked = new ArrayList<FacetRequest>();
        for (FacetRequest request : requests) {
            if (request.name().equals(SearchRequest.ALL_ENTITY_TYPES)) {
                names.rootTypes().stream().filter(named::add).forEach(type -> asked.add(of(type, request)));
            } else if (!asked.contains(request)) {
                if (!request.name().equals(FacetRequest.PUBLISHED)) {
                    names.requireType(request.name());
                }
                asked.add(request);
            }
        }
        return asked;
    }

    private static FacetRequest of(String type, FacetRequest like) {
        return new FacetRequest(type, like.top(), like.prefix(), like.sort(), like.interval());
    }

    List<Facet> count(List<FacetRequest> requests, Sets sets) throws IOException {
        var facets = new ArrayList<Facet>();
        for (FacetRequest request : requests) {
            facets.add(facet(request, sets.of(request.name())));
        }
        return facets;
    }

    private Facet facet(FacetRequest request, DocSet set) throws IOException {
        ValueCounts counts = counter.of(request, set);
        var differing = significances.of(request, counts, set);
        var wanted = order.test(request, counts);
        var top = TopValues.of(counts, request.top(), order.key(request, counts, differing), wanted);
        Set<String> selected = filters.selected(request);
        var shown = new ArrayList<FacetCount>();
        int found = top.found();
        for (TopValues.Value value : top.best()) {
            shown.add(count(request, value.id(), value.number(), counts, differing, selected));
        }
        // What is selected is shown, whatever its place, so that it can be unselected.
        for (String id : selected) {
            if (shown.stream().noneMatch(count -> count.id().equals(id))) {
                int number = counts.number(id);
                shown.add(count(request, id, number, counts, differing, selected));
                found += number >= 0 && counts.documents(number) > 0 && !wanted.passes(number) ? 1 : 0;
            }
        }
        shown.sort(FacetOrder.counts(request.sort()));
        long other = top.sum() - shown.stream().mapToLong(FacetCount::documents).sum();
        return new Facet(
                request.name(),
                counts.kind(),
                request.name().equals(FacetRequest.PUBLISHED) ? request.interval() : null,
                shown,
                set.size(),
                set.size() - counts.withValue(),
                other,
                top.distinct(),
                found);
    }

    private FacetCount count(
            FacetRequest request,
            String id,
            int number,
            ValueCounts counts,
            Significances.OfValues differing,
            Set<String> selected) {
        return new FacetCount(
                id,
                names.labelOf(request.name(), id, labels),
                number < 0 ? 0 : counts.documents(number),
                selected.contains(id),
                request.sort() == FacetSort.SIGNIFICANCE ? differing.of(number) : null);
    }
}
