package org.puente.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.gazetteer.Chooser;
import org.puente.gazetteer.EntityTagger;
import org.puente.text.AnalyzedDocument;
import org.puente.text.AnalyzedText;
import org.puente.text.Fields;
import org.puente.text.Shingles;
import org.puente.text.Sketch;
import org.puente.text.TextAnalyzer;

/** Reads a document once and lays it out for Lucene. For one thread: it keeps the words it has seen. */
final class DocumentBuilder {
    private static final FieldType FORMS = positions(false);
    private static final FieldType MENTIONS = positions(true);

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final EntityTagger tagger;

    DocumentBuilder(EntityTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * What stays of a put when its document is tagged again.
     *
     * @param hash of all that the user gave, which the index need not keep to the letter
     * @param added the number of the update
     */
    record Put(long hash, long added) {
        static Put of(StoredAt stored) throws IOException {
            return new Put(stored.number(Fields.HASH), stored.number(Fields.ADDED));
        }
    }

    private static FieldType positions(boolean omitNorms) {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** Reads and tags a document, and lays it out. */
    Document build(SourceDocument source, Put put) {
        AnalyzedDocument read = read(source);
        return build(source, put, read, tag(read, Chooser.NONE));
    }

    AnalyzedDocument read(SourceDocument source) {
        return analyzer.analyze(source.title(), source.body(), source.language());
    }

    List<Mention> tag(AnalyzedDocument read, Chooser chooser) {
        return tagger.tag(read.title(), read.body(), chooser);
    }

    /** Lays out what was read and found. */
    Document build(SourceDocument source, Put put, AnalyzedDocument read, List<Mention> mentions) {
        AnalyzedText title = read.title();
        AnalyzedText body = read.body();
        var document = new Document();
        document.add(new KeywordField(Fields.ID, source.id(), Field.Store.YES));
        document.add(new StoredField(Fields.TITLE, source.title()));
        if (source.url() != null) {
            document.add(new StoredField(Fields.URL, source.url()));
        }
        if (source.published() != null) {
            document.add(new LongField(Fields.PUBLISHED, source.published().toEpochDay(), Field.Store.NO));
        }
        source.fields()
                .forEach((name, values) -> values.forEach(
                        value -> document.add(new KeywordField(Fields.keyword(name), value, Field.Store.YES))));
        document.add(new KeywordField(Fields.LANGUAGE, read.language().code(), Field.Store.NO));
        // Stored last: who wants no text stops reading before it.
        document.add(new StoredField(Fields.BODY, source.body()));
        addText(Fields.TITLE, title, mentions, document);
        addText(Fields.BODY, body, mentions, document);
        document.add(
                new BinaryDocValuesField(Fields.MARKS, MarksCodec.encode(source.language(), title, body, mentions)));
        long[] runs = Shingles.of(body);
        if (runs.length > 0) {
            document.add(new BinaryDocValuesField(Fields.SKETCH, new BytesRef(Sketch.of(runs))));
        }
        addEntities(mentions, document);
        addNumber(Fields.TITLE_TOKENS, title.size(), document);
        addNumber(Fields.BODY_TOKENS, body.size(), document);
        addNumber(Fields.CHARACTERS, source.title().length() + source.body().length(), document);
        addNumber(Fields.MENTIONS, mentions.size(), document);
        addNumber(Fields.HASH, put.hash(), document);
        addNumber(Fields.ADDED, put.added(), document);
        document.add(new LongPoint(Fields.ADDED, put.added()));
        return document;
    }

    private static void addEntities(List<Mention> mentions, Document document) {
        var all = new LinkedHashSet<String>();
        var sure = new HashSet<String>();
        boolean open = false;
        for (Mention mention : mentions) {
            open |= !mention.candidates().isEmpty();
            if (mention.entity() != null) {
                String term = Fields.entityTerm(mention.type(), mention.entity());
                all.add(term);
                if (mention.candidates().isEmpty()) {
                    sure.add(term);
                }
            }
        }
        for (String term : all) {
            document.add(new KeywordField(Fields.ENTITY, term, Field.Store.NO));
            if (!sure.contains(term)) {
                document.add(new KeywordField(Fields.DECIDED, term, Field.Store.NO));
            }
        }
        if (open) {
            document.add(new StringField(Fields.OPEN, Fields.YES, Field.Store.NO));
        }
    }

    private static void addText(String field, AnalyzedText text, List<Mention> mentions, Document document) {
        // Also where there are no tokens: Lucene wants a field indexed alike in all documents that store it.
        document.add(new Field(field, new FormsStream(text), FORMS));
        if (text.size() == 0) {
            return;
        }
        document.add(new BinaryDocValuesField(Fields.placesOf(field), Places.encode(text)));
        List<Mention> named = mentions.stream()
                .filter(mention -> mention.field().equals(field) && mention.entity() != null)
                .toList();
        if (!named.isEmpty()) {
            TokenStream ids = new MentionsStream(text, named);
            document.add(new Field(Fields.mentionsOf(field), ids, MENTIONS));
        }
    }

    private static void addNumber(String field, long value, Document document) {
        document.add(new NumericDocValuesField(field, value));
    }
}
