package org.puente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.puente.SourceDocument;

/** Stock Lucene: title and body in one field for each analyzer, BM25 with k1 = 0.9 and b = 0.4, any word, scores summed. */
final class StockRanker implements Ranker {
    static final String ENGLISH_NAME = "Lucene EnglishAnalyzer";
    static final String SPANISH_NAME = "Lucene SpanishAnalyzer";

    private static final String ENGLISH = "english";
    private static final String SPANISH = "spanish";

    private final String name;
    private final List<String> fields;
    private final Analyzer analyzer = analyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private StockRanker(String name, List<String> fields, List<SourceDocument> documents) throws IOException {
        this.name = name;
        this.fields = fields;
        write(documents);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(0.9f, 0.4f));
    }

    /** English, Spanish, and both. */
    static List<Ranker> all(List<SourceDocument> documents) throws IOException {
        return List.of(
                new StockRanker(ENGLISH_NAME, List.of(ENGLISH), documents),
                new StockRanker(SPANISH_NAME, List.of(SPANISH), documents),
                new StockRanker("Lucene sum of both", List.of(ENGLISH, SPANISH), documents));
    }

    private static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of(SPANISH, new SpanishAnalyzer()));
    }

    private void write(List<SourceDocument> documents) throws IOException {
        var configuration = new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(0.9f, 0.4f));
        try (var writer = new IndexWriter(directory, configuration)) {
            for (SourceDocument source : documents) {
                var document = new Document();
                document.add(new StringField("id", source.id(), Field.Store.YES));
                for (String field : fields) {
                    document.add(new TextField(field, source.title() + "\n" + source.body(), Field.Store.NO));
                }
                writer.addDocument(document);
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> rank(String question) throws IOException {
        var query = new BooleanQuery.Builder();
        for (String field : fields) {
            var words = new QueryBuilder(analyzer).createBooleanQuery(field, question);
            if (words != null) {
                query.add(words, Occur.SHOULD);
            }
        }
        var ids = new ArrayList<String>();
        for (ScoreDoc hit : searcher.search(query.build(), DEPTH).scoreDocs) {
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
