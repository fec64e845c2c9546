package org.puente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.SourceDocument;

/** What stock Lucene finds like a text: every text in an English and in a Spanish field, BM25 as it comes. */
final class StockSimilar implements AutoCloseable {
    private static final String[] FIELDS = {"english", "spanish"};
    private static final int TEN = 10;

    private final Analyzer analyzer =
            new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of("spanish", new SpanishAnalyzer()));
    private final Directory directory = new ByteBuffersDirectory();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MoreLikeThis moreLikeThis;

    StockSimilar(List<SourceDocument> documents) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (SourceDocument source : documents) {
                numbers.put(source.id(), numbers.size());
                var document = new Document();
                document.add(new StringField("id", source.id(), Field.Store.YES));
                document.add(new StringField("language", source.id().substring(0, 2), Field.Store.NO));
                for (String field : FIELDS) {
                    document.add(new TextField(field, source.title() + "\n" + source.body(), Field.Store.YES));
                }
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        moreLikeThis = new MoreLikeThis(reader);
        moreLikeThis.setAnalyzer(analyzer);
        moreLikeThis.setFieldNames(FIELDS);
        // Its defaults want a word twice in the text and in five texts, which leaves little of a paragraph.
        moreLikeThis.setMinTermFreq(1);
        moreLikeThis.setMinDocFreq(2);
        moreLikeThis.setBoost(true);
    }

    List<String> moreLikeThis(SourceDocument text, @Nullable Language language) throws IOException {
        int number = java.util.Objects.requireNonNull(numbers.get(text.id()));
        return best(moreLikeThis.like(number), text, language);
    }

    List<String> allWords(SourceDocument text, @Nullable Language language) throws IOException {
        var query = new BooleanQuery.Builder();
        for (String field : FIELDS) {
            var words = new QueryBuilder(analyzer).createBooleanQuery(field, text.title() + "\n" + text.body());
            if (words != null) {
                query.add(words, Occur.SHOULD);
            }
        }
        return best(query.build(), text, language);
    }

    private List<String> best(Query query, SourceDocument text, @Nullable Language language) throws IOException {
        var others = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term("id", text.id())), Occur.MUST_NOT);
        if (language != null) {
            others.add(new TermQuery(new Term("language", language.code())), Occur.FILTER);
        }
        var ids = new ArrayList<String>();
        for (ScoreDoc hit : searcher.search(others.build(), TEN).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
