package org.puente.text;

import org.jspecify.annotations.Nullable;

/**
 * Spellings already seen, by their characters. Two hash tables with open addressing: when the young one is full it becomes
 * the old one, and words met again come back from there, so that frequent words are never read twice. For one thread.
 */
final class WordTable {
    /** Longer spellings are not kept: they do not come back. */
    private static final int LONGEST = 64;

    private final int size;
    /** The hashes of the keys: a probe looks at one number before it looks at a text. */
    private int[] hashes;

    private int[] oldHashes;
    private @Nullable String[] keys;
    private @Nullable Word[] words;
    private @Nullable String[] oldKeys;
    private @Nullable Word[] oldWords;
    private int filled;

    /** With this many slots, a power of two. */
    WordTable(int size) {
        this.size = size;
        hashes = new int[size];
        oldHashes = hashes;
        keys = new @Nullable String[size];
        words = new @Nullable Word[size];
        oldKeys = keys;
        oldWords = words;
    }

    /** The word spelled by {@code text[start, end)}. */
    Word get(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int home = (hash ^ (hash >>> 15)) & (size - 1);
        int slot = find(keys, hashes, hash, home, text, start, end);
        Word known = words[slot];
        if (known != null) {
            return known;
        }
        int oldSlot = find(oldKeys, oldHashes, hash, home, text, start, end);
        Word old = oldWords[oldSlot];
        String oldKey = oldKeys[oldSlot];
        String spelling = oldKey == null ? text.substring(start, end) : oldKey;
        Word word = old == null ? Spelling.read(spelling) : old;
        if (spelling.length() <= LONGEST) {
            keep(hash, home, slot, spelling, word);
        }
        return word;
    }

    private void keep(int hash, int home, int slot, String spelling, Word word) {
        int free = slot;
        if (filled == size / 8 * 5) {
            oldHashes = hashes;
            oldKeys = keys;
            oldWords = words;
            hashes = new int[size];
            keys = new @Nullable String[size];
            words = new @Nullable Word[size];
            filled = 0;
            free = home;
        }
        hashes[free] = hash;
        keys[free] = spelling;
        words[free] = word;
        filled++;
    }

    /** The slot of a spelling, or the free one where it would stand. */
    private int find(@Nullable String[] table, int[] tableHashes, int hash, int home, String text, int start, int end) {
        int slot = home;
        for (String key = table[slot]; key != null; key = table[slot]) {
            if (tableHashes[slot] == hash && key.length() == end - start && text.startsWith(key, start)) {
                return slot;
            }
            slot = (slot + 1) & (size - 1);
        }
        return slot;
    }
}
