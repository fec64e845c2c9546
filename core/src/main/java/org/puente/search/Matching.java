package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
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

/**
 * All documents that a request matches, as numbers alone: what a search, a timeline, a network and every other count of
 * its hits start from. For one request and one thread.
 */
final class Matching {
    private final Commit commit;
    private final Names names;
    private final SearchRequest request;
    private final Deadline deadline;
    private final IndexSearcher searcher;
    private final FilterQueries filters;
    private final LexiconWords lexicon;
    private final QuestionParser parser;

    /** Checks the filters, so that a bad one is refused whatever the query finds. */
    Matching(Commit commit, Names names, SearchRequest request, Deadline deadline) {
        this.commit = commit;
        this.names = names;
        this.request = request;
        this.deadline = deadline;
        searcher = new Searcher(commit, request.ranking(), deadline);
        filters = new FilterQueries(names, commit, request.filters());
        filters.check();
        parser = new QuestionParser(commit, names, request);
        lexicon = new LexiconWords(request.lexicon());
    }

    /** A query as one stage matches it, the documents it finds, and the best of them if any were asked for. */
    record Found(
            Stage stage,
            ParsedQuery parsed,
            Expansions expansions,
            Translated translated,
            Query filtered,
            DocSet documents,
            @Nullable TopDocs best) {

        boolean partial() {
            return stage == Stage.PARTIAL;
        }

        /** What the user should know about how the query was read. */
        List<String> notes() {
            var notes = new ArrayList<>(parsed.notes());
            notes.addAll(translated.notes());
            notes.addAll(expansions.notes());
            return notes;
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    FilterQueries filters() {
        return filters;
    }

    /**
     * The documents of the first stage that finds any, or of a stage that is known.
     *
     * @param best makes what collects the best of them in the same pass; {@code null} for none
     */
    Found find(@Nullable Stage known, @Nullable Supplier<TopFieldCollectorManager> best) throws IOException {
        Bounded bounded = parser.parse(request.query(), request.match());
        return find(bounded.parsed(), new Expansions(searcher, bounded.spelled()), known, best);
    }

    /** How many documents have all words of another query, each in a firm form, under the same filters. */
    long firm(String other) throws IOException {
        Bounded bounded = parser.parse(other, request.match());
        return find(Stage.FIRM, bounded.parsed(), new Expansions(searcher, bounded.spelled()), null)
                .documents()
                .size();
    }

    /**
     * Tries the stages in turn until one finds something. Filters have no say in it: with one more of them an answer
     * holds the same documents or fewer, never others.
     */
    private Found find(
            ParsedQuery parsed,
            Expansions expansions,
            @Nullable Stage known,
            @Nullable Supplier<TopFieldCollectorManager> best)
            throws IOException {
        if (known != null) {
            return find(known, parsed, expansions, best);
        }
        Found firm = find(Stage.FIRM, parsed, expansions, best);
        if (findsAny(firm) || request.match() == Match.ANY) {
            return firm;
        }
        Found weak = find(Stage.WEAK, parsed, expansions, best);
        if (findsAny(weak) || weak.translated().words() < 2 || deadline.passed()) {
            return weak;
        }
        Found partial = find(Stage.PARTIAL, parsed, expansions, best);
        return findsAny(partial) ? partial : weak;
    }

    private boolean findsAny(Found found) throws IOException {
        return found.documents().size() > 0
                || (!request.filters().isEmpty()
                        && searcher.search(found.translated().query(), 1).scoreDocs.length > 0);
    }

    private Found find(
            Stage stage, ParsedQuery parsed, Expansions expansions, @Nullable Supplier<TopFieldCollectorManager> best)
            throws IOException {
        Translated translated = translated(stage, parsed, expansions);
        Query filtered = filters.filtered(translated.query());
        if (best == null) {
            return new Found(stage, parsed, expansions, translated, filtered, DocSet.of(searcher, filtered), null);
        }
        var documents = new DocSet.Manager(searcher);
        Object[] both = searcher.search(filtered, new MultiCollectorManager(documents, best.get()));
        return new Found(stage, parsed, expansions, translated, filtered, (DocSet) both[0], (TopDocs) both[1]);
    }

    private Translated translated(Stage stage, ParsedQuery parsed, Expansions expansions) throws IOException {
        ParsedQuery words = stage == Stage.PARTIAL
                ? parser.parse(request.query(), Match.ANY).parsed()
                : parsed;
        Fit least = request.match() == Match.ANY ? Fit.LOOSE : stage.fit();
        Totals totals = commit.manifest().totals();
        Language language = words.language();
        var scoring = new Scoring(
                request.ranking(),
                totals.titles().typical(language),
                totals.bodies().typical(language));
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
}
