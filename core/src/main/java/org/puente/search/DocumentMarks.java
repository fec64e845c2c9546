package org.puente.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.Mention;
import org.puente.index.Marks;
import org.puente.index.Places;
import org.puente.text.Fields;

/** The marks and places of one document, read from the index when first asked for. For one thread. */
final class DocumentMarks {
    private final LeafReaderContext leaf;
    private final int doc;
    private final Map<String, Places> places = new HashMap<>();
    private @Nullable Marks marks;

    DocumentMarks(LeafReaderContext leaf, int doc) {
        this.leaf = leaf;
        this.doc = doc;
    }

    Marks marks() throws IOException {
        Marks known = marks;
        if (known == null) {
            known = Marks.decode(binary(Fields.MARKS));
            marks = known;
        }
        return known;
    }

    Marks.Section section(String field) throws IOException {
        return field.equals(Fields.TITLE) ? marks().title() : marks().body();
    }

    List<Mention> mentions(String field) throws IOException {
        return marks().mentions().stream()
                .filter(mention -> mention.field().equals(field))
                .toList();
    }

    /** The mention that starts at an offset of a field, or {@code null}. */
    @Nullable
    Mention mentionAt(String field, int start) throws IOException {
        for (Mention mention : marks().mentions()) {
            if (mention.start() == start && mention.field().equals(field)) {
                return mention;
            }
        }
        return null;
    }

    Places places(String field) {
        return places.computeIfAbsent(field, name -> {
            try {
                return Places.decode(binary(Fields.placesOf(name)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private BytesRef binary(String field) throws IOException {
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
        // A field without tokens has no places: read as an empty list.
        return values.advanceExact(doc) ? values.binaryValue() : new BytesRef(new byte[] {0});
    }
}
