package org.puente.text;

import org.jspecify.annotations.Nullable;

/**
 * Spellings already seen, by their characters. Two hash tables with open addressing: when the young one is full it becomes
 * the old one, and words met again come back from there, so that frequent words are never read twice. For one thread.
 */
final class WordTable {
    private static final int SIZE = 1 << 15;
    private static final int FULL = 20_000;
    /** Longer spellings are not kept: they do not come back. */
    private static final int LONGEST = 64;

    private @Nullable String[] keys = new @Nullable String[SIZE];
    private @Nullable Word[] words = new @Nullable Word[SIZE];
    private @Nullable String[] oldKeys = new @Nullable String[SIZE];
    private @Nullable Word[] oldWords = new @Nullable Word[SIZE];
    private int filled;

    /** The word spelled by {@code text[start, end)}. */
    Word get(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int home = (hash ^ (hash >>> 15)) & (SIZE - 1);
        int slot = find(keys, home, text, start, end);
        Word known = words[slot];
        if (known != null) {
            return known;
        }
        int oldSlot = find(oldKeys, home, text, start, end);
        Word old = oldWords[oldSlot];
        String oldKey = oldKeys[oldSlot];
        String spelling = oldKey == null ? text.substring(start, end) : oldKey;
        Word word = old == null ? Spelling.read(spelling) : old;
        if (spelling.length() <= LONGEST) {
            keep(home, slot, spelling, word);
        }
        return word;
    }

    private void keep(int home, int slot, String spelling, Word word) {
        int free = slot;
        if (filled == FULL) {
            oldKeys = keys;
            oldWords = words;
            keys = new @Nullable String[SIZE];
            words = new @Nullable Word[SIZE];
            filled = 0;
            free = home;
        }
        keys[free] = spelling;
        words[free] = word;
        filled++;
    }

    /** The slot of a spelling, or the free one where it would stand. */
    private static int find(@Nullable String[] keys, int home, String text, int start, int end) {
        int slot = home;
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (key.length() == end - start && text.startsWith(key, start)) {
                return slot;
            }
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }
}
