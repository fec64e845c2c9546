package org.puente.query;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.jspecify.annotations.Nullable;
import org.puente.query.WordQuery.Part;

/** The postings of one form of a word: what its occurrences in documents count, many documents at a time. */
final class PartPostings {
    private final Part part;
    private final PostingsEnum postings;
    private final @Nullable NumericDocValues norms;
    private final float[] byLength;
    private final float share;

    /**
     * At the start.
     *
     * @param norms of the field, {@code null} if it has none
     * @param byLength what an occurrence counts by the norm of the field
     * @param share of an occurrence that counts
     */
    PartPostings(Part part, PostingsEnum postings, @Nullable NumericDocValues norms, float[] byLength, float share) {
        this.part = part;
        this.postings = postings;
        this.norms = norms;
        this.byLength = byLength;
        this.share = share;
    }

    Part part() {
        return part;
    }

    long cost() {
        return postings.cost();
    }

    /** The document it stands at. */
    int docID() {
        return postings.docID();
    }

    /** Moves to the first document that is not before this one, and returns it. */
    int reach(int doc) throws IOException {
        int at = postings.docID();
        return at < doc ? postings.advance(doc) : at;
    }

    /** Adds what occurs in the documents of a window from where it stands, and moves past them; a firm form finds them. */
    void addTo(Window window) throws IOException {
        int level = part.level().ordinal();
        boolean firm = part.firm();
        DocAndFloatFeatureBuffer batch = window.batch();
        for (postings.nextPostings(window.end(), batch); batch.size > 0; postings.nextPostings(window.end(), batch)) {
            long[] lengths = lengths(batch, window);
            for (int i = 0; i < batch.size; i++) {
                float counts = share * batch.features[i] * byLength[(byte) lengths[i] & 0xff];
                window.add(batch.docs[i], level, counts);
                if (firm) {
                    window.find(batch.docs[i]);
                }
            }
        }
    }

    /** The lengths as norms write them; a field without norms counts as a typical one. */
    private long[] lengths(DocAndFloatFeatureBuffer batch, Window window) throws IOException {
        long[] lengths = window.lengths(batch.size);
        if (norms == null) {
            Arrays.fill(lengths, 0, batch.size, WordWeight.TYPICAL);
        } else {
            norms.longValues(batch.size, batch.docs, lengths, WordWeight.TYPICAL);
        }
        return lengths;
    }
}
