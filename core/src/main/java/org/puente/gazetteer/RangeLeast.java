package org.puente.gazetteer;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** Finds the smallest numbers of any stretch of an array, in order, without looking at all of the stretch. */
final class RangeLeast {
    private static final int BLOCK = 64;

    private final int[] values;
    /** Where the smallest of each block stands. */
    private final int[] blocks;
    /** Where the smallest of each block of blocks stands. */
    private final int[] upper;

    RangeLeast(int[] values) {
        this.values = values;
        blocks = new int[(values.length + BLOCK - 1) / BLOCK];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = scan(i * BLOCK, Math.min(values.length, (i + 1) * BLOCK));
        }
        upper = new int[(blocks.length + BLOCK - 1) / BLOCK];
        for (int i = 0; i < upper.length; i++) {
            upper[i] = blocks[i * BLOCK];
            for (int b = i * BLOCK; b < Math.min(blocks.length, (i + 1) * BLOCK); b++) {
                upper[i] = lesser(upper[i], blocks[b]);
            }
        }
    }

    private record Stretch(int from, int to, int least) {}

    /** Hands out the places of the smallest numbers, the smallest first, until the receiver wants no more. */
    void ascending(int from, int to, IntPredicate receiver) {
        var stretches = new PriorityQueue<Stretch>(Comparator.comparingInt(stretch -> values[stretch.least()]));
        add(stretches, from, to);
        for (Stretch next = stretches.poll(); next != null; next = stretches.poll()) {
            if (!receiver.test(next.least())) {
                return;
            }
            add(stretches, next.from(), next.least());
            add(stretches, next.least() + 1, next.to());
        }
    }

    private void add(PriorityQueue<Stretch> stretches, int from, int to) {
        if (from < to) {
            stretches.add(new Stretch(from, to, least(from, to)));
        }
    }

    /** The place of the smallest number of a stretch that is not empty. */
    private int least(int from, int to) {
        int least = from;
        int at = from;
        while (at < to) {
            if (at % (BLOCK * BLOCK) == 0 && at + BLOCK * BLOCK <= to) {
                least = lesser(least, upper[at / (BLOCK * BLOCK)]);
                at += BLOCK * BLOCK;
            } else if (at % BLOCK == 0 && at + BLOCK <= to) {
                least = lesser(least, blocks[at / BLOCK]);
                at += BLOCK;
            } else {
                least = lesser(least, at++);
            }
        }
        return least;
    }

    private int scan(int from, int to) {
        int least = from;
        for (int i = from; i < to; i++) {
            least = lesser(least, i);
        }
        return least;
    }

    private int lesser(int one, int other) {
        return values[other] < values[one] ? other : one;
    }
}
