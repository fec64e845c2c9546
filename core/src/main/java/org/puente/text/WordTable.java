package org.puente.text;

import org.jspecify.annotations.Nullable;

/**
 * Spellings already seen, by their characters. Two hash tables with open addressing: when the young one is full it becomes
 * the old one, and words met again come back from there, so that frequent words are never read twice. For one thread.
 *
 * <p>A spelling of up to seven characters of Latin-1 is its own key, so that finding it looks at one number and at no
 * letter: of tagging, finding words had been a fifth, most of it waiting for the letters of the spelling found.
 */
final class WordTable {
    /** Longer spellings are not kept: they do not come back. */
    private static final int LONGEST = 64;
    /** The most characters in a key. */
    private static final int PACKED = 7;

    private static final long HASHED = Long.MIN_VALUE;

    private final int size;
    /** Characters in their order, or a hash with the sign; 0 where a slot is free. */
    private long[] keys;

    private long[] oldKeys;
    private @Nullable Word[] words;
    private @Nullable Word[] oldWords;
    /** The spellings whose keys are hashes. */
    private @Nullable String[] spellings;

    private @Nullable String[] oldSpellings;
    private int filled;

    /** With this many slots, a power of two. */
    WordTable(int size) {
        this.size = size;
        keys = new long[size];
        words = new @Nullable Word[size];
        spellings = new @Nullable String[size];
        oldKeys = keys;
        oldWords = words;
        oldSpellings = spellings;
    }

    /** The word spelled by {@code text[start, end)}. */
    Word get(char[] text, int start, int end) {
        long key = key(text, start, end);
        int slot = find(keys, spellings, key, text, start, end);
        Word known = words[slot];
        return known != null ? known : addTo(slot, key, text, start, end);
    }

    private Word addTo(int slot, long key, char[] text, int start, int end) {
        int oldSlot = find(oldKeys, oldSpellings, key, text, start, end);
        Word old = oldWords[oldSlot];
        if (old != null) {
            keep(key, slot, oldSpellings[oldSlot], old);
            return old;
        }
        String spelling = new String(text, start, end - start);
        Word word = Spelling.read(spelling);
        if (spelling.length() <= LONGEST) {
            keep(key, slot, key < 0 ? spelling : null, word);
        }
        return word;
    }

    private static long key(char[] text, int start, int end) {
        long key = 0;
        if (end - start <= PACKED) {
            int all = 0;
            for (int i = start; i < end; i++) {
                key = key << 8 | text[i];
                all |= text[i];
            }
            if (all < 256) {
                return key;
            }
            key = 0;
        }
        for (int i = start; i < end; i++) {
            key = 31 * key + text[i];
        }
        return key | HASHED;
    }

    private void keep(long key, int slot, @Nullable String spelling, Word word) {
        int free = slot;
        if (filled == size / 8 * 5) {
            oldKeys = keys;
            oldWords = words;
            oldSpellings = spellings;
            keys = new long[size];
            words = new @Nullable Word[size];
            spellings = new @Nullable String[size];
            filled = 0;
            free = home(key);
        }
        keys[free] = key;
        words[free] = word;
        spellings[free] = spelling;
        filled++;
    }

    private int home(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & (size - 1);
    }

    /** The slot of a spelling, or the free one where it would stand. */
    private int find(long[] table, @Nullable String[] spelled, long key, char[] text, int start, int end) {
        int slot = home(key);
        for (long there = table[slot]; there != 0; there = table[slot]) {
            if (there == key && (key > 0 || isSpelled(spelled[slot], text, start, end))) {
                return slot;
            }
            slot = (slot + 1) & (size - 1);
        }
        return slot;
    }

    private static boolean isSpelled(@Nullable String spelling, char[] text, int start, int end) {
        if (spelling == null || spelling.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (spelling.charAt(i - start) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
