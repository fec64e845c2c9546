package org.puente.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.puente.text.Shingles;

/**
 * How alike the texts of two documents are, which have numbers in one reader: Jaccard's coefficient of their runs of
 * words. For one question and one thread.
 */
final class Likeness {
    private final KnownSimilarities known;
    private final ShingleCache shingles;

    Likeness(IndexReader reader, KnownSimilarities known) {
        this.known = known;
        shingles = new ShingleCache(reader);
    }

    /** Jaccard's coefficient. */
    double of(int one, int other) throws IOException {
        Double before = known.of(one, other);
        if (before != null) {
            return before;
        }
        double similarity = Shingles.similarity(shingles.of(one), shingles.of(other));
        known.put(one, other, similarity);
        return similarity;
    }
}
