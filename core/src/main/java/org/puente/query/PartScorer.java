package org.puente.query;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/** The postings of one form of a word: what its occurrences in a document count. */
final class PartScorer extends Scorer {
    private final PostingsEnum postings;
    private final @Nullable NumericDocValues norms;
    private final float[] byLength;
    private final Level level;
    private final float share;
    private final boolean firm;

    PartScorer(
            PostingsEnum postings,
            @Nullable NumericDocValues norms,
            float[] byLength,
            Level level,
            float share,
            boolean firm) {
        this.postings = postings;
        this.norms = norms;
        this.byLength = byLength;
        this.level = level;
        this.share = share;
        this.firm = firm;
    }

    boolean firm() {
        return firm;
    }

    /** Adds the occurrences in the document it stands at, by the length of the field. */
    void addTo(float[] occurrences) throws IOException {
        occurrences[level.ordinal()] += share * postings.freq() * byLength[norm()];
    }

    /** The length of the field as norms write it; a field without norms counts as an average one. */
    private int norm() throws IOException {
        return norms != null && norms.advanceExact(postings.docID())
                ? (byte) norms.longValue() & 0xff
                : WordWeight.AVERAGE;
    }

    /** Adds its occurrences in a document, if it has any; documents come in ascending order. */
    void addTo(float[] occurrences, int doc) throws IOException {
        int at = postings.docID();
        if ((at < doc ? postings.advance(doc) : at) == doc) {
            addTo(occurrences);
        }
    }

    @Override
    public int docID() {
        return postings.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return postings;
    }

    @Override
    public float getMaxScore(int upTo) {
        return Float.POSITIVE_INFINITY;
    }

    @Override
    public float score() throws IOException {
        return postings.freq();
    }
}
