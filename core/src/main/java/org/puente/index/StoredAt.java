package org.puente.index;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.puente.StoredDocument;
import org.puente.text.Fields;

/** The document with a number in a reader. For one thread. */
final class StoredAt {
    private final LeafReaderContext leaf;
    private final int doc;

    StoredAt(IndexReader reader, int number) {
        leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
        doc = number - leaf.docBase;
    }

    StoredDocument document() throws IOException {
        return DocumentReader.read(leaf, doc);
    }

    Marks marks() throws IOException {
        return DocumentReader.marks(leaf, doc);
    }

    String id() throws IOException {
        return DocumentReader.text(leaf.reader().storedFields().document(doc, Set.of(Fields.ID)), Fields.ID);
    }

    long number(String field) throws IOException {
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), field);
        return numbers.advanceExact(doc) ? numbers.longValue() : 0;
    }
}
