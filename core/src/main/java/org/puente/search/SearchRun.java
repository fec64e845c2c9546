package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.Hit;
import org.puente.QueryReading;
import org.puente.SearchRequest;
import org.puente.SearchRequest.FacetRequest;
import org.puente.SearchRequest.Match;
import org.puente.SearchResults;
import org.puente.SearchResults.Suggestion;
import org.puente.SearchResults.Total;
import org.puente.index.Commit;
import org.puente.index.Totals;
import org.puente.query.Expansions;
import org.puente.query.Fit;
import org.puente.query.LexiconWords;
import org.puente.query.ParsedQuery;
import org.puente.query.Scoring;
import org.puente.query.SurplusParts.Bounded;
import org.puente.query.Translated;
import org.puente.query.Translator;
import org.puente.text.Fields;

/**
 * Answers one request: all matching documents for total and facets, and the best of them, in one pass; then what is shown
 * of those. Every match is scored, since every match is counted: passing over those that cannot be among the best would
 * need a second pass, which was slower (docs/PERFORMANCE.md).
 */
final class SearchRun {
    private static final long UNDATED = Long.MIN_VALUE;

    private final Commit commit;
    private final Names names;
    private final Ordinals ordinals;
    private final SearchRequest request;
    private final Deadline deadline;
    private final IndexSearcher searcher;
    private final FilterQueries filters;
    private final LexiconWords lexicon;
    private final QuestionParser parser;

    SearchRun(Commit commit, Names names, Ordinals ordinals, SearchRequest request) {
        this.commit = commit;
        this.names = names;
        this.ordinals = ordinals;
        this.request = request;
        deadline = new Deadline(request.timeout());
        searcher = new Searcher(commit, request.ranking(), deadline);
        filters = new FilterQueries(names, request.filters());
        parser = new QuestionParser(commit, names, request);
        lexicon = new LexiconWords(request.lexicon());
    }

    /** A query as one stage matches it, the documents it finds, and the best of them if any are to be shown. */
    private record Found(
            Stage stage,
            Translated translated,
            Query filtered,
            DocSet documents,
            @Nullable TopDocs best) {}

    SearchResults run() throws IOException {
        filters.check();
        List<FacetRequest> asked = Facets.asked(request.facets(), names);
        PageToken token =
                request.after() == null ? null : PageToken.decode(request.after(), commit.manifest(), request);
        Bounded bounded = parser.parse(request.query(), request.match());
        ParsedQuery parsed = bounded.parsed();
        var expansions = new Expansions(searcher, bounded.spelled());
        Found found = find(parsed, expansions, token);
        var hits = hits(found);
        var facets = new Facets(names, ordinals, filters, request.labels(), deadline).count(asked, sets(found));
        long commitNow = PageToken.commitOf(commit.generation(), commit.manifest());
        return new SearchResults(
                request.query(),
                new Total(found.documents().size(), !deadline.passed()),
                found.stage() == Stage.PARTIAL,
                deadline.passed(),
                token != null && token.commit() != commitNow,
                hits.hits(),
                facets,
                notes(parsed, expansions, found),
                reading(parsed, found),
                token == null && request.suggest() ? suggestion(parsed, expansions, found) : null,
                next(hits, found, commitNow));
    }

    private static List<String> notes(ParsedQuery parsed, Expansions expansions, Found found) {
        var notes = new ArrayList<>(parsed.notes());
        notes.addAll(found.translated().notes());
        notes.addAll(expansions.notes());
        return notes;
    }

    private QueryReading reading(ParsedQuery parsed, Found found) {
        var recognised = new ArrayList<QueryReading.Recognised>();
        for (String id : found.translated().entities()) {
            names.entities()
                    .gazetteer()
                    .entity(id)
                    .ifPresent(entity -> recognised.add(
                            new QueryReading.Recognised(id, entity.type(), entity.label(request.labels()))));
        }
        return new QueryReading(parsed.root().toString(), recognised);
    }

    private @Nullable Suggestion suggestion(ParsedQuery parsed, Expansions expansions, Found found) throws IOException {
        long documents = found.stage() == Stage.PARTIAL ? 0 : found.documents().size();
        return DidYouMean.of(
                request.query(), parsed.root(), documents, searcher, expansions, names.entities(), deadline, other -> {
                    Bounded bounded = parser.parse(other, request.match());
                    var own = new Expansions(searcher, bounded.spelled());
                    return DocSet.of(
                                    searcher,
                                    filters.filtered(translated(Stage.FIRM, bounded.parsed(), own)
                                            .query()))
                            .size();
                });
    }

    /**
     * Tries the stages in turn until one finds something; a token names the stage of the first page. Filters have no say
     * in it: with one more of them an answer holds the same documents or fewer, never others.
     */
    private Found find(ParsedQuery parsed, Expansions expansions, @Nullable PageToken token) throws IOException {
        if (token != null) {
            return find(token.stage(), parsed, expansions, token);
        }
        Found firm = find(Stage.FIRM, parsed, expansions, null);
        if (findsAny(firm) || request.match() == Match.ANY) {
            return firm;
        }
        Found weak = find(Stage.WEAK, parsed, expansions, null);
        if (findsAny(weak) || weak.translated().words() < 2 || deadline.passed()) {
            return weak;
        }
        Found partial = find(Stage.PARTIAL, parsed, expansions, null);
        return findsAny(partial) ? partial : weak;
    }

    private boolean findsAny(Found found) throws IOException {
        return found.documents().size() > 0
                || (!request.filters().isEmpty()
                        && searcher.search(found.translated().query(), 1).scoreDocs.length > 0);
    }

    private Found find(Stage stage, ParsedQuery parsed, Expansions expansions, @Nullable PageToken token)
            throws IOException {
        Translated translated = translated(stage, parsed, expansions);
        Query filtered = filters.filtered(translated.query());
        if (request.limit() == 0) {
            return new Found(stage, translated, filtered, DocSet.of(searcher, filtered), null);
        }
        FieldDoc after = token == null ? null : after(token);
        var best = new TopFieldCollectorManager(sort(), request.limit() + 1, after, Integer.MAX_VALUE);
        var documents = new DocSet.Manager(searcher);
        Object[] both = searcher.search(filtered, new MultiCollectorManager(documents, best));
        return new Found(stage, translated, filtered, (DocSet) both[0], (TopDocs) both[1]);
    }

    private Translated translated(Stage stage, ParsedQuery parsed, Expansions expansions) throws IOException {
        ParsedQuery words = stage == Stage.PARTIAL
                ? parser.parse(request.query(), Match.ANY).parsed()
                : parsed;
        Fit least = request.match() == Match.ANY ? Fit.LOOSE : stage.fit();
        Totals totals = commit.manifest().totals();
        var scoring = new Scoring(
                request.ranking(), totals.titles().typical(), totals.bodies().typical());
        var translated = new Translator(
                        words.root(),
                        expansions,
                        scoring,
                        lexicon,
                        names.entities(),
                        request.bridge(),
                        least,
                        request.strict())
                .translate();
        // Where there is nothing to collect, nobody else asks for the time that this took.
        deadline.shouldExit();
        return translated;
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

    private Page hits(Found found) throws IOException {
        TopDocs top = found.best();
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
            hits.add(reader.read(doc.doc, scores[i]));
            last = sortValue(doc);
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

    private Sort sort() {
        SortField id = KeywordField.newSortField(Fields.ID, false, SortedSetSelector.Type.MIN);
        return switch (request.sort()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, id);
            case DATE ->
                new Sort(LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MIN, UNDATED), id);
        };
    }

    private long sortValue(FieldDoc doc) {
        return switch (request.sort()) {
            case RELEVANCE -> Float.floatToIntBits((Float) doc.fields[0]);
            case DATE -> (Long) doc.fields[0];
        };
    }

    /** A place after the last hit: no document comes after it with the same score and id. */
    private FieldDoc after(PageToken token) {
        int last = Math.max(0, commit.reader().maxDoc() - 1);
        Object first =
                switch (request.sort()) {
                    case RELEVANCE -> (Object) Float.intBitsToFloat((int) token.sortValue());
                    case DATE -> (Object) token.sortValue();
                };
        return new FieldDoc(last, 0, new Object[] {first, new BytesRef(token.id())});
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
