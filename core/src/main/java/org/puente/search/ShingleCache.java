package org.puente.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.puente.index.DocumentReader;
import org.puente.text.Fields;
import org.puente.text.Shingles;

/** The runs of words of documents, read from their texts, those used last kept. For one thread. */
final class ShingleCache {
    /** Of hashes: 64 MB. */
    private static final long MOST = 8_000_000;

    private final List<LeafReaderContext> leaves;
    private final LinkedHashMap<Integer, long[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    ShingleCache(IndexReader reader) {
        leaves = reader.leaves();
    }

    /** Of the body of the document with a number in the reader. */
    long[] of(int number) throws IOException {
        long[] known = kept.get(number);
        if (known != null) {
            return known;
        }
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
        var stored = leaf.reader().storedFields().document(number - leaf.docBase, Set.of(Fields.BODY));
        long[] shingles = Shingles.of(DocumentReader.text(stored, Fields.BODY));
        kept.put(number, shingles);
        size += shingles.length;
        var oldest = kept.entrySet().iterator();
        while (size > MOST && kept.size() > 2) {
            size -= oldest.next().getValue().length;
            oldest.remove();
        }
        return shingles;
    }
}
