package org.puente.gazetteer;

/**
 * Counts of very many keys in little memory: never too low, and too high only where two keys meet in both rows. What it
 * says does not depend on the order of the keys. A count-min sketch of two rows (Cormode and Muthukrishnan, 2005).
 */
final class Sketch {
    private final int[] one;
    private final int[] other;

    /** With this many counters in each row, a power of two up to 2^22. */
    Sketch(int cells) {
        one = new int[cells];
        other = new int[cells];
    }

    void add(String key) {
        long hash = hash(key);
        one[first(hash)]++;
        other[second(hash)]++;
    }

    /** How often a key was added, or more. */
    int count(String key) {
        long hash = hash(key);
        return Math.min(one[first(hash)], other[second(hash)]);
    }

    /** The least count, not below {@code least}, that no more than so many counters reach. */
    int floor(int least, int most) {
        int floor = least;
        while (reaching(floor) > most) {
            floor++;
        }
        return floor;
    }

    private int reaching(int floor) {
        int reaching = 0;
        for (int count : one) {
            reaching += count >= floor ? 1 : 0;
        }
        return reaching;
    }

    private static long hash(String key) {
        return key.hashCode() * 0x9E3779B97F4A7C15L;
    }

    private int first(long hash) {
        return (int) (hash >>> 40) & one.length - 1;
    }

    private int second(long hash) {
        return (int) (hash >>> 16) & one.length - 1;
    }
}
