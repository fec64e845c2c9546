package org.puente.text;

/**
 * Spellings already seen, by their characters. A hash table with open addressing that is emptied when it is full: the
 * frequent words of a language are back after a page. For one thread.
 */
final class WordTable {
    private static final int SIZE = 1 << 16;
    private static final int FULL = SIZE / 2;

    private final String[] keys = new String[SIZE];
    private final Word[] words = new Word[SIZE];
    private int filled;

    /** The word spelled by {@code text[start, end)}. */
    Word get(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (key.length() == end - start && text.startsWith(key, start)) {
                return words[slot];
            }
            slot = (slot + 1) & (SIZE - 1);
        }
        String spelling = text.substring(start, end);
        Word word = Spelling.read(spelling);
        if (filled >= FULL) {
            java.util.Arrays.fill(keys, null);
            java.util.Arrays.fill(words, null);
            filled = 0;
            slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
        }
        keys[slot] = spelling;
        words[slot] = word;
        filled++;
        return word;
    }
}
