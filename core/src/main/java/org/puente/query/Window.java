package org.puente.query;

import java.util.Arrays;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * What occurs of a word in neighbouring documents, by level: all its forms are read form by form for so many documents,
 * which is several times faster than merging them document by document. Small where documents are jumped over, larger the
 * longer they are read in turn.
 */
final class Window {
    private static final int SMALLEST = 64;
    private static final int LARGEST = 1_024;

    private final float[] occurrences = new float[LARGEST * Level.COUNT];
    private final FixedBitSet found = new FixedBitSet(LARGEST);
    private final DocAndFloatFeatureBuffer batch = new DocAndFloatFeatureBuffer();
    private long[] lengths = new long[SMALLEST];
    private int start;
    private int size;

    /** The first document after it. */
    int end() {
        return start + size;
    }

    /** Room for the postings that are read at once. */
    DocAndFloatFeatureBuffer batch() {
        return batch;
    }

    /** Room for the lengths of so many documents. */
    long[] lengths(int count) {
        if (lengths.length < count) {
            lengths = new long[Math.max(count, 2 * lengths.length)];
        }
        return lengths;
    }

    /** Moves to the documents from this one on, empty. */
    void move(int doc) {
        boolean inTurn = size > 0 && doc - end() < size;
        Arrays.fill(occurrences, 0, size * Level.COUNT, 0);
        found.clear();
        size = inTurn ? Math.min(LARGEST, 2 * size) : SMALLEST;
        start = doc;
    }

    void add(int doc, int level, float counts) {
        occurrences[(doc - start) * Level.COUNT + level] += counts;
    }

    /** Counts a document among those found. */
    void find(int doc) {
        found.set(doc - start);
    }

    /** The first document found that is not before this one; none: {@link DocIdSetIterator#NO_MORE_DOCS}. */
    int next(int doc) {
        int from = doc - start;
        int at = from >= size ? DocIdSetIterator.NO_MORE_DOCS : found.nextSetBit(from);
        return at == DocIdSetIterator.NO_MORE_DOCS ? at : start + at;
    }

    /** What occurs in a document, by level, from the place {@link #at} on. */
    float[] occurrences() {
        return occurrences;
    }

    int at(int doc) {
        return (doc - start) * Level.COUNT;
    }
}
