package org.puente.query;

import java.util.HashSet;
import java.util.Set;

/**
 * How many words a query may still have. While all fit, nothing is left out; in a longer query a word that came before
 * is left out, and what comes when the limit is reached.
 */
final class Budget {
    private final boolean enough;
    private final Set<String> seen = new HashSet<>();
    private int left;

    Budget(int wanted, int limit) {
        this.enough = wanted <= limit;
        this.left = limit;
    }

    /** Whether a word or value that stands alone is kept. */
    boolean takes(String word) {
        return enough || (left > 0 && seen.add(word) && left-- > 0);
    }

    /** How many of the words of a phrase are kept, from its start. */
    int takes(int words) {
        if (enough) {
            return words;
        }
        int taken = Math.min(words, left);
        left -= taken;
        return taken;
    }
}
