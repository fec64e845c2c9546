package org.puente.gazetteer;

import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.puente.text.Word;

/**
 * The folded tokens of all aliases, numbered from 0. The letters lie in one row, in a compiled file where they are, and
 * the numbers in a hash table with open addressing: a token costs its letters and about 16 bytes, and a look-up costs no
 * object.
 */
final class Vocabulary {
    private final int reader = WordNotes.reader();
    private final CharBuffer letters;
    private final IntBuffer ends;
    /** The hash in the upper half, so that most look-ups end in this array; the number plus one in the lower. */
    private final long[] slots;

    private Vocabulary(CharBuffer letters, IntBuffer ends) {
        this.letters = letters;
        this.ends = ends;
        int size = ends.capacity();
        this.slots = new long[size + size / 2 + 1];
        for (int id = 0; id < size; id++) {
            int hash = hash(token(id));
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = (long) hash << 32 | id + 1;
        }
    }

    private Vocabulary(CharBuffer letters, IntBuffer ends, long[] slots) {
        this.letters = letters;
        this.ends = ends;
        this.slots = slots;
    }

    void write(Sections.Writer out) {
        out.chars(letters).ints(ends).longs(slots);
    }

    static Vocabulary read(Sections in) {
        return new Vocabulary(in.charView(), in.intView(), in.longs());
    }

    /** The folded form of the token with this number. */
    String token(int id) {
        int start = start(id);
        return letters.slice(start, ends.get(id) - start).toString();
    }

    /** The number of a word's folded form, or -1 if no alias has it. Noted at the word, which comes again. */
    int id(Word word) {
        long note = word.note();
        if (WordNotes.isOf(note, reader)) {
            return WordNotes.number(note);
        }
        int id = id(word.folded());
        WordNotes.keep(word, reader, id);
        return id;
    }

    /** The number of a folded token, or -1 if no alias has it. */
    int id(String folded) {
        int hash = hash(folded);
        for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
            if ((int) (slots[slot] >>> 32) == hash) {
                int id = (int) slots[slot] - 1;
                if (isToken(id, folded)) {
                    return id;
                }
            }
        }
        return -1;
    }

    private boolean isToken(int id, String folded) {
        int start = start(id);
        if (ends.get(id) - start != folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (letters.get(start + i) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int start(int id) {
        return id == 0 ? 0 : ends.get(id - 1);
    }

    private static int hash(String folded) {
        return folded.hashCode() * 0x9E3779B9;
    }

    /** Spreads the hash over all slots by multiplication, which needs no power of two. */
    private int slot(int hash) {
        return (int) ((hash & 0xFFFFFFFFL) * slots.length >>> 32);
    }

    private int next(int slot) {
        return slot + 1 == slots.length ? 0 : slot + 1;
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
                ends = Arrays.copyOf(ends, id * 2);
            }
            ends[id] = letters.length();
            return id;
        }

        int size() {
            return ids.size();
        }

        Vocabulary build() {
            return new Vocabulary(
                    CharBuffer.wrap(letters.toString().toCharArray()), IntBuffer.wrap(Arrays.copyOf(ends, ids.size())));
        }
    }
}
