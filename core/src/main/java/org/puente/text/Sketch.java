package org.puente.text;

import java.util.Arrays;

/**
 * A set of hashes in 144 bytes: the share of places where two sketches agree is about the Jaccard coefficient of their
 * sets. Each place has the least value that falls to it, or one byte of it (Li and König, b-Bit Minwise Hashing, 2010),
 * in the first round of hashing in which any does (Dahlgaard, Knudsen and Thorup, Fast Similarity Sketching, 2017): a
 * long text is hashed once, a short one a few times, and no place stays empty. Always the same functions.
 */
public final class Sketch {
    /** Sets that agree in all three places of a band are worth comparing. Each place is in two bands, never with the same. */
    public static final int BANDS = 96;

    private static final int THIRD = 48;
    private static final int PLACES = 3 * THIRD;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Sketch() {}

    /** The sketch of a set of hashes that are mixed well, in any order; it has one at least. */
    public static byte[] of(long[] hashes) {
        var least = new int[PLACES];
        var filledIn = new int[PLACES];
        Arrays.fill(filledIn, -1);
        int empty = PLACES;
        for (int round = 0; empty > 0; round++) {
            long salt = STEP * (round + 1);
            for (long hash : hashes) {
                long mixed = Shingles.mixed(hash + salt);
                // Whatever chance leaves out after so many rounds is filled place by place.
                int place = round < PLACES ? (int) (((mixed >>> 32) * PLACES) >>> 32) : round - PLACES;
                if (filledIn[place] < 0) {
                    filledIn[place] = round;
                    least[place] = (int) mixed;
                    empty--;
                } else if (filledIn[place] == round && Integer.compareUnsigned((int) mixed, least[place]) < 0) {
                    least[place] = (int) mixed;
                }
            }
        }
        var sketch = new byte[PLACES];
        for (int place = 0; place < PLACES; place++) {
            sketch[place] = (byte) least[place];
        }
        return sketch;
    }

    /** What a sketch has in a band, as one number. */
    public static int key(byte[] sketch, int band) {
        int at = band < THIRD ? 3 * band : band - THIRD;
        int step = band < THIRD ? 1 : THIRD;
        return (sketch[at] & 0xff) << 16 | (sketch[at + step] & 0xff) << 8 | (sketch[at + 2 * step] & 0xff);
    }

    /** Whether two sets may well have this Jaccard coefficient or more: five standard deviations are allowed for. */
    public static boolean mayHave(double similarity, byte[] one, byte[] other) {
        double allowed = 5 * Math.sqrt(PLACES * similarity * (1 - similarity));
        return agreeing(one, other) >= PLACES * similarity - allowed;
    }

    private static int agreeing(byte[] one, byte[] other) {
        int agreeing = 0;
        for (int place = 0; place < PLACES; place++) {
            agreeing += one[place] == other[place] ? 1 : 0;
        }
        return agreeing;
    }
}
