package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.puente.SourceDocument;

/** A bare writer: stored title and body, and each indexed once by every analyzer of a layout. */
enum BareIndex {
    /** A field for each form of the words, with offsets in its postings, so that a highlighter need not analyse again. */
    FIELD_PER_FORM(
            Map.of(
                    "standard", new StandardAnalyzer(),
                    "english", new EnglishAnalyzer(),
                    "spanish", new SpanishAnalyzer(),
                    "folded", folding()),
            IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS),
    /** One stemmed field. */
    STEMMED(Map.of("english", new EnglishAnalyzer()), IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final List<String> forms;
    private final Analyzer analyzer;
    private final FieldType type;

    BareIndex(Map<String, Analyzer> analyzers, IndexOptions options) {
        forms = analyzers.keySet().stream().sorted().toList();
        var fields = new LinkedHashMap<String, Analyzer>();
        analyzers.forEach((form, chain) -> {
            fields.put("title_" + form, chain);
            fields.put("body_" + form, chain);
        });
        analyzer = new PerFieldAnalyzerWrapper(new StandardAnalyzer(), fields);
        type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.freeze();
    }

    private static Analyzer folding() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer)));
            }
        };
    }

    /** Indexes and commits. As with Puente, merges still running after the commit are broken off. */
    void write(List<SourceDocument> documents, Path folder, int megabytes) throws IOException {
        var configuration = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(megabytes);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, configuration)) {
            for (SourceDocument source : documents) {
                writer.addDocument(document(source));
            }
            writer.commit();
            writer.rollback();
        }
    }

    private Document document(SourceDocument source) {
        var document = new Document();
        document.add(new StringField("id", source.id(), Field.Store.YES));
        document.add(new StoredField("title", source.title()));
        document.add(new StoredField("body", source.body()));
        for (String form : forms) {
            document.add(new Field("title_" + form, source.title(), type));
            document.add(new Field("body_" + form, source.body(), type));
        }
        return document;
    }
}
