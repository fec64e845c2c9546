package org.puente.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.SourceDocument;
import org.puente.StoredDocument;
import org.puente.text.Fields;

/** Reads documents back as they were given. */
public final class DocumentReader {
    private DocumentReader() {}

    /** The document with this number in a segment. */
    public static StoredDocument read(LeafReaderContext leaf, int doc) throws IOException {
        Document stored = leaf.reader().storedFields().document(doc);
        Marks marks = marks(leaf, doc);
        var source = new SourceDocument(
                text(stored, Fields.ID),
                text(stored, Fields.TITLE),
                text(stored, Fields.BODY),
                marks.fixed(),
                published(leaf, doc),
                stored.get(Fields.URL),
                keywords(stored));
        return new StoredDocument(source, language(leaf, doc), marks.body().passages(), marks.mentions());
    }

    static Marks marks(LeafReaderContext leaf, int doc) throws IOException {
        BinaryDocValues marks = DocValues.getBinary(leaf.reader(), Fields.MARKS);
        if (!marks.advanceExact(doc)) {
            throw new CorruptIndexException("a document has no marks", leaf.toString());
        }
        return Marks.decode(marks.binaryValue());
    }

    /** A stored text; empty if there is none. */
    public static String text(Document stored, String field) {
        String text = stored.get(field);
        return text == null ? "" : text;
    }

    /** The keyword fields, each with its values in the order given. */
    public static Map<String, List<String>> keywords(Document stored) {
        var keywords = new TreeMap<String, List<String>>();
        for (IndexableField field : stored.getFields()) {
            String name = Fields.keywordName(field.name());
            if (name != null) {
                keywords.computeIfAbsent(name, added -> new ArrayList<>()).add(field.stringValue());
            }
        }
        return keywords;
    }

    /** The day of publication, or {@code null}. */
    public static @Nullable LocalDate published(LeafReaderContext leaf, int doc) throws IOException {
        SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
        return days.advanceExact(doc) ? LocalDate.ofEpochDay(days.nextValue()) : null;
    }

    /** The language of most of the words. */
    public static Language language(LeafReaderContext leaf, int doc) throws IOException {
        SortedSetDocValues codes = DocValues.getSortedSet(leaf.reader(), Fields.LANGUAGE);
        return codes.advanceExact(doc)
                ? Language.of(codes.lookupOrd(codes.nextOrd()).utf8ToString())
                : Language.OTHER;
    }
}
