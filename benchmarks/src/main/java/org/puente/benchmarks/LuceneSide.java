package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.puente.benchmarks.Questions.Question;

/**
 * The program someone would write with Lucene instead: one stemmed field for title and body each with offsets in its
 * postings, facets of sorted-set doc values, the unified highlighter. For one thread.
 */
final class LuceneSide implements AutoCloseable {
    private static final int FACET_VALUES = 10;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final QueryBuilder words = new QueryBuilder(analyzer);
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState facets;
    private final UnifiedHighlighter highlighter;

    LuceneSide(Path folder, SortedSet<String> types) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        // Puente has none either: with one, the second run of a question is another question.
        searcher.setQueryCache(null);
        facets = new DefaultSortedSetDocValuesReaderState(reader, LuceneSideWriter.facets(types));
        highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .build();
    }

    /** What an application shows of an answer. */
    record Answer(long total, List<Shown> hits, String[] fragments, List<FacetResult> facets) {}

    /** What stands above the fragments of a hit. */
    record Shown(String id, String title) {}

    /** The query of a question: each word, or the phrase, in title or body. */
    Query query(Question question, Occur occur) {
        var query = new BooleanQuery.Builder();
        if (question.isPhrase()) {
            return both(field -> words.createPhraseQuery(field, String.join(" ", question.words())));
        }
        for (String word : question.words()) {
            query.add(both(field -> words.createBooleanQuery(field, word)), occur);
        }
        return query.build();
    }

    private static Query both(Function<String, @Nullable Query> part) {
        var query = new BooleanQuery.Builder();
        for (String field : List.of(LuceneSideWriter.TITLE, LuceneSideWriter.BODY)) {
            Query inField = part.apply(field);
            if (inField != null) {
                query.add(inField, Occur.SHOULD);
            }
        }
        return query.build();
    }

    /** The same documents as the filter of {@link Shelves}. */
    static Query filtered(Query query) {
        var values = Shelves.CHOSEN.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(KeywordField.newSetQuery(Shelves.SHELF, values), Occur.FILTER)
                .build();
    }

    /** Hits with ids, titles and fragments, an exact total, and facets. */
    Answer search(Query query, int limit, int fragments, List<String> dimensions) throws IOException {
        var found = FacetsCollectorManager.search(searcher, query, limit, new FacetsCollectorManager());
        List<Shown> hits = shown(found.topDocs());
        String[] snippets = fragments == 0 ? new String[0] : highlight(query, found.topDocs(), fragments);
        List<FacetResult> counted = count(found.facetsCollector(), dimensions);
        return new Answer(found.topDocs().totalHits.value(), hits, snippets, counted);
    }

    /** Loads ids and titles. */
    List<Shown> shown(TopDocs hits) throws IOException {
        var shown = new ArrayList<Shown>();
        for (ScoreDoc hit : hits.scoreDocs) {
            var stored = searcher.storedFields().document(hit.doc, Set.of(LuceneSideWriter.ID, LuceneSideWriter.TITLE));
            shown.add(new Shown(stored.get(LuceneSideWriter.ID), stored.get(LuceneSideWriter.TITLE)));
        }
        return shown;
    }

    private List<FacetResult> count(FacetsCollector collected, List<String> dimensions) throws IOException {
        var results = new ArrayList<FacetResult>();
        if (dimensions.isEmpty()) {
            return results;
        }
        var counts = new SortedSetDocValuesFacetCounts(facets, collected);
        for (String dimension : dimensions) {
            FacetResult result = counts.getTopChildren(FACET_VALUES, dimension);
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    /** The best documents alone: what cannot be among them is not looked at. */
    TopDocs pruned(Query query, int limit) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(limit, limit));
    }

    /** Fragments of the body, the text loaded for it. */
    String[] highlight(Query query, TopDocs hits, int fragments) throws IOException {
        return highlighter.highlight(LuceneSideWriter.BODY, query, hits, fragments);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
