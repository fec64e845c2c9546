package org.puente.search;

import java.util.SplittableRandom;

/**
 * MinHash in bands (Broder 1997): of two sets, the share of hash functions with the same least value is about their
 * Jaccard coefficient. Three such values make the key of a band; sets that share a key are worth comparing.
 */
final class Sketches {
    static final int BANDS = 48;
    private static final int ROWS = 3;

    private final long[] factors = new long[BANDS * ROWS];
    private final long[] least = new long[BANDS * ROWS];

    /** Always the same functions. */
    Sketches() {
        var random = new SplittableRandom(20_260_101);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = random.nextLong() | 1;
        }
    }

    /** Writes the keys of a set of hashes, which is not empty. */
    void keys(long[] hashes, int[] keys) {
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        for (long hash : hashes) {
            for (int i = 0; i < factors.length; i++) {
                // The hashes are mixed already; multiplying by an odd number orders them anew.
                least[i] = Math.min(least[i], hash * factors[i]);
            }
        }
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = (key ^ least[band * ROWS + row]) * 0x9e3779b97f4a7c15L;
                key ^= key >>> 32;
            }
            keys[band] = (int) key;
        }
    }
}
