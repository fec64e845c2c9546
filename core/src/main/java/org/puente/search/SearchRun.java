package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.puente.FacetRequest;
import org.puente.Hit;
import org.puente.QueryReading;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.SearchResults.Suggestion;
import org.puente.SearchResults.Total;
import org.puente.index.Commit;
import org.puente.search.Matching.Found;

/**
 * Answers one request: all matching documents for total and facets, and the best of them, in one pass; then what is shown
 * of those. Every match is scored, since every match is counted: passing over those that cannot be among the best would
 * need a second pass, which was slower (docs/PERFORMANCE.md).
 */
final class SearchRun {
    private final Commit commit;
    private final Names names;
    private final Prepared prepared;
    private final SearchRequest request;
    private final Deadline deadline;
    private final HitOrder order;
    private final Matching matching;
    private final IndexSearcher searcher;
    private final FilterQueries filters;

    SearchRun(Commit commit, Names names, Prepared prepared, SearchRequest request) {
        this.commit = commit;
        this.names = names;
        this.prepared = prepared;
        this.request = request;
        deadline = new Deadline(request.timeout());
        order = HitOrder.of(request);
        matching = new Matching(commit, names, request, deadline);
        searcher = matching.searcher();
        filters = matching.filters();
    }

    SearchResults run() throws IOException {
        List<FacetRequest> asked = Facets.asked(request.facets(), names);
        PageToken token =
                request.after() == null ? null : PageToken.decode(request.after(), commit.manifest(), request);
        // A token names the stage of the first page.
        Stage stage = token == null ? null : token.stage();
        boolean collapses = request.collapsing() > 0;
        Found found = matching.find(stage, collapses ? null : best(token));
        Collapse collapse = collapses ? collapse(found) : null;
        var hits = collapse == null
                ? hits(found, found.best(), null)
                : hits(found, best(token, found, collapse), collapse);
        var facets = new Facets(commit, names, prepared.ordinals(), filters, request.labels(), deadline)
                .count(asked, sets(found));
        long commitNow = PageToken.commitOf(commit.generation(), commit.manifest());
        return new SearchResults(
                request.query(),
                new Total(found.documents().size(), !deadline.passed()),
                found.partial(),
                deadline.passed(),
                token != null && token.commit() != commitNow,
                hits.hits(),
                collapse == null ? null : collapse.collapsed(),
                facets,
                found.notes(),
                reading(found),
                token == null && request.suggest() ? suggestion(found) : null,
                next(hits, found, commitNow),
                request,
                CountedHits.fingerprints(commit));
    }

    /** What collects the best for a page, anew for each stage; {@code null} where none are to be shown. */
    private @Nullable Supplier<TopFieldCollectorManager> best(@Nullable PageToken token) {
        if (request.limit() == 0) {
            return null;
        }
        FieldDoc after =
                token == null ? null : order.after(token, commit.reader().maxDoc());
        return () -> order.first(request.limit() + 1, after);
    }

    private Collapse collapse(Found found) throws IOException {
        return Collapse.of(commit, prepared.similarities(), request, searcher, found, deadline);
    }

    private @Nullable TopDocs best(@Nullable PageToken token, Found found, Collapse collapse) throws IOException {
        var best = best(token);
        return best == null ? null : collapse.best(searcher, found, best.get());
    }

    private QueryReading reading(Found found) {
        var recognised = new ArrayList<QueryReading.Recognised>();
        for (String id : found.translated().entities()) {
            names.entities()
                    .gazetteer()
                    .entity(id)
                    .ifPresent(entity -> recognised.add(
                            new QueryReading.Recognised(id, entity.type(), entity.label(request.labels()))));
        }
        return new QueryReading(found.parsed().root().toString(), recognised);
    }

    private @Nullable Suggestion suggestion(Found found) throws IOException {
        long documents = found.partial() ? 0 : found.documents().size();
        return DidYouMean.of(
                request.query(),
                found.parsed().root(),
                documents,
                searcher,
                found.expansions(),
                names.entities(),
                deadline,
                matching::firm);
    }

    /** The documents each facet counts; the same filters left out make the same set. */
    private Facets.Sets sets(Found found) {
        Map<String, DocSet> own = new HashMap<>();
        return name -> {
            if (!filters.hasOwn(name)) {
                return found.documents();
            }
            DocSet known = own.get(name);
            if (known == null) {
                known = DocSet.of(
                        searcher, filters.filteredBut(name, found.translated().query()));
                own.put(name, known);
            }
            return known;
        };
    }

    /** Hits of a page, with the sort value of the last. */
    private record Page(List<Hit> hits, long lastSortValue, boolean full) {}

    private Page hits(Found found, @Nullable TopDocs top, @Nullable Collapse collapse) throws IOException {
        if (top == null) {
            return new Page(List.of(), 0, false);
        }
        var reader = new Hits(searcher, found.translated(), request, names, filters, deadline);
        var hits = new ArrayList<Hit>();
        long last = 0;
        int shown = Math.min(request.limit(), top.scoreDocs.length);
        float[] scores = scores(found, top, shown);
        for (int i = 0; i < shown; i++) {
            var doc = (FieldDoc) top.scoreDocs[i];
            hits.add(reader.read(doc.doc, scores[i], collapse == null ? List.of() : collapse.duplicates(doc.doc)));
            last = order.value(doc);
        }
        return new Page(hits, last, top.scoreDocs.length > shown);
    }

    /** Scores stand in the sort values, or are computed for the page alone where the order is another. */
    private float[] scores(Found found, TopDocs top, int shown) throws IOException {
        var scores = new float[shown];
        if (request.sort() == SearchRequest.Sort.DATE) {
            org.apache.lucene.search.TopFieldCollector.populateScores(top.scoreDocs, searcher, found.filtered());
        }
        for (int i = 0; i < shown; i++) {
            var doc = (FieldDoc) top.scoreDocs[i];
            scores[i] = request.sort() == SearchRequest.Sort.DATE ? doc.score : (Float) doc.fields[0];
        }
        return scores;
    }

    private @Nullable String next(Page page, Found found, long commitNow) {
        if (!page.full()) {
            return null;
        }
        return new PageToken(
                        PageToken.indexOf(commit.manifest()),
                        commitNow,
                        PageToken.requestOf(request),
                        found.stage(),
                        page.lastSortValue(),
                        page.hits().getLast().id())
                .encode();
    }
}
