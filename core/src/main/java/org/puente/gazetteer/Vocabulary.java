package org.puente.gazetteer;

import java.util.HashMap;
import java.util.Map;

/**
 * The folded tokens of all aliases, numbered from 0. The letters lie in one string and the numbers in a hash table with
 * open addressing: a token costs its letters and about 12 bytes, and a look-up costs no object.
 */
final class Vocabulary {
    private final String letters;
    private final int[] ends;
    private final int[] slots;

    private Vocabulary(String letters, int[] ends) {
        this.letters = letters;
        this.ends = ends;
        this.slots = new int[Math.max(4, Integer.highestOneBit(Math.max(1, ends.length)) * 4)];
        for (int id = 0; id < ends.length; id++) {
            int slot = slot(token(id));
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = id + 1;
        }
    }

    int size() {
        return ends.length;
    }

    String token(int id) {
        return letters.substring(start(id), ends[id]);
    }

    /** The number of a folded token, or -1 if no alias has it. */
    int id(String folded) {
        for (int slot = slot(folded); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int id = slots[slot] - 1;
            int start = start(id);
            if (ends[id] - start == folded.length() && letters.startsWith(folded, start)) {
                return id;
            }
        }
        return -1;
    }

    private int start(int id) {
        return id == 0 ? 0 : ends[id - 1];
    }

    private int slot(String folded) {
        int hash = folded.hashCode();
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** Collects tokens. */
    static final class Builder {
        private final Map<String, Integer> ids = new HashMap<>();
        private final StringBuilder letters = new StringBuilder();
        private int[] ends = new int[64];

        int add(String folded) {
            Integer known = ids.get(folded);
            if (known != null) {
                return known;
            }
            int id = ids.size();
            ids.put(folded, id);
            letters.append(folded);
            if (id == ends.length) {
                ends = java.util.Arrays.copyOf(ends, id * 2);
            }
            ends[id] = letters.length();
            return id;
        }

        Vocabulary build() {
            return new Vocabulary(letters.toString(), java.util.Arrays.copyOf(ends, ids.size()));
        }
    }
}
