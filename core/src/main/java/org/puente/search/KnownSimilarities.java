package org.puente.search;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How alike pairs of documents of one commit are, as far as somebody asked: what is costly, since it reads two texts, is
 * done once. Bounded. Safe for many threads.
 */
final class KnownSimilarities {
    /** Of about 90 bytes each: 12 MB. */
    private static final int MOST = 1 << 17;

    private final ConcurrentHashMap<Long, Double> known = new ConcurrentHashMap<>();

    /** Of the documents with these numbers, or {@code null} if it is not known. */
    @Nullable
    Double of(int one, int other) {
        return known.get(pair(one, other));
    }

    void put(int one, int other, double similarity) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(pair(one, other), similarity);
    }

    private static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
