package org.puente.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.SourceDocument;
import org.puente.StoredDocument;
import org.puente.index.Marks;
import org.puente.text.Fields;

/** Reads documents back as they were given. */
final class DocumentReader {
    private DocumentReader() {}

    static StoredDocument read(LeafReaderContext leaf, int doc) throws IOException {
        Document stored = leaf.reader().storedFields().document(doc);
        Marks marks = new DocumentMarks(leaf, doc).marks();
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

    static String text(Document stored, String field) {
        String text = stored.get(field);
        return text == null ? "" : text;
    }

    static Map<String, List<String>> keywords(Document stored) {
        var keywords = new TreeMap<String, List<String>>();
        for (IndexableField field : stored.getFields()) {
            String name = Fields.keywordName(field.name());
            if (name != null) {
                keywords.computeIfAbsent(name, added -> new ArrayList<>()).add(field.stringValue());
            }
        }
        return keywords;
    }

    static @Nullable LocalDate published(LeafReaderContext leaf, int doc) throws IOException {
        SortedNumericDocValues days = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
        return days.advanceExact(doc) ? LocalDate.ofEpochDay(days.nextValue()) : null;
    }

    static Language language(LeafReaderContext leaf, int doc) throws IOException {
        SortedSetDocValues codes = DocValues.getSortedSet(leaf.reader(), Fields.LANGUAGE);
        return codes.advanceExact(doc)
                ? Language.of(codes.lookupOrd(codes.nextOrd()).utf8ToString())
                : Language.OTHER;
    }
}
