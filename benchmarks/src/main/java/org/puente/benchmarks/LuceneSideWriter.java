package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.embedded.Tagger;

/** Writes the index of {@link LuceneSide}: the entities of Puente's own tagger, so that both sides count the same. */
final class LuceneSideWriter {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String BODY = "body";

    private static final FieldType TEXT = new FieldType(TextField.TYPE_STORED);

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        TEXT.freeze();
    }

    private LuceneSideWriter() {}

    /** Every entity type and the two keyword fields are facets. */
    static FacetsConfig facets(SortedSet<String> types) {
        var config = new FacetsConfig();
        types.forEach(type -> config.setMultiValued(type, true));
        return config;
    }

    /** Writes an index of one segment. */
    static void write(Corpus corpus, Path folder) throws IOException {
        var tagger = Tagger.of(corpus.gazetteer());
        FacetsConfig config = facets(corpus.gazetteer().types());
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()))) {
            for (SourceDocument source : corpus.documents()) {
                writer.addDocument(config.build(document(source, tagger)));
            }
            writer.forceMerge(1);
        }
    }

    private static Document document(SourceDocument source, Tagger tagger) {
        var document = new Document();
        document.add(new StringField(ID, source.id(), Field.Store.YES));
        document.add(new Field(TITLE, source.title(), TEXT));
        document.add(new Field(BODY, source.body(), TEXT));
        source.fields().forEach((name, values) -> {
            for (String value : values) {
                document.add(new KeywordField(name, value, Field.Store.YES));
                document.add(new SortedSetDocValuesFacetField(name, value));
            }
        });
        tagger.tag(source).stream()
                .filter(mention -> mention.entity() != null)
                .map(LuceneSideWriter::facet)
                .distinct()
                .forEach(document::add);
        return document;
    }

    private static SortedSetDocValuesFacetField facet(Mention mention) {
        return new SortedSetDocValuesFacetField(mention.type(), String.valueOf(mention.entity()));
    }
}
