package org.puente.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.text.Fields;

/** Looks up documents of a commit by id: their numbers and hashes. For one thread. */
final class StoredHashes {
    private final LeafReader[] segments;
    private final @Nullable TermsEnum[] ids;
    /** Where the numbers of each segment start. */
    private final int[] bases;

    private @Nullable PostingsEnum postings;

    StoredHashes(IndexReader reader) {
        segments = reader.leaves().stream().map(leaf -> leaf.reader()).toArray(LeafReader[]::new);
        bases = reader.leaves().stream().mapToInt(leaf -> leaf.docBase).toArray();
        ids = new @Nullable TermsEnum[segments.length];
    }

    /** The hash of the document with this id, or {@code null} if there is none. */
    @Nullable
    Long find(String id) throws IOException {
        int number = number(id);
        if (number < 0) {
            return null;
        }
        int i = ReaderUtil.subIndex(number, bases);
        NumericDocValues hashes = segments[i].getNumericDocValues(Fields.HASH);
        return hashes != null && hashes.advanceExact(number - bases[i]) ? hashes.longValue() : 0L;
    }

    /** The number of the document with this id in the reader, or -1. */
    int number(String id) throws IOException {
        var key = new BytesRef(id);
        for (int i = 0; i < segments.length; i++) {
            TermsEnum terms = ids[i];
            if (terms == null) {
                var field = segments[i].terms(Fields.ID);
                if (field == null) {
                    continue;
                }
                terms = field.iterator();
                ids[i] = terms;
            }
            if (!terms.seekExact(key)) {
                continue;
            }
            postings = terms.postings(postings, PostingsEnum.NONE);
            Bits live = segments[i].getLiveDocs();
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live == null || live.get(doc)) {
                    return bases[i] + doc;
                }
            }
        }
        return -1;
    }
}
