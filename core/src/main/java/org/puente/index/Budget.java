package org.puente.index;

import java.util.concurrent.Semaphore;

/**
 * How many characters may be on their way to the writer at once. An analysed text takes some 30 bytes a character while
 * it is indexed, so a sixty-fourth of the heap in characters leaves half of it to everything else.
 */
final class Budget {
    private static final int MOST = 32_000_000;
    private static final int EACH = 1_000;

    private final int total = (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / 64);
    private final Semaphore free = new Semaphore(total);

    /** Takes room for a document, waiting for it; a document larger than all takes all. Returns what to give back. */
    int take(long characters) {
        int cost = (int) Math.min(total, characters + EACH);
        free.acquireUninterruptibly(cost);
        return cost;
    }

    void giveBack(int cost) {
        free.release(cost);
    }
}
