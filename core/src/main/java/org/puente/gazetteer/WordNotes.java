package org.puente.gazetteer;

import java.util.concurrent.atomic.AtomicInteger;
import org.puente.text.Word;

/**
 * The number that its last reader has for a word, noted at the word, so that it is looked up once and not at every
 * occurrence: the reader in the upper half of the note, the number in the lower.
 */
final class WordNotes {
    private static final AtomicInteger READERS = new AtomicInteger();

    private WordNotes() {}

    /** A new reader, told from all others but those four thousand million before. */
    static int reader() {
        return READERS.updateAndGet(last -> last == -1 ? 1 : last + 1);
    }

    /** Whether it was this reader that noted a number. */
    static boolean isOf(long note, int reader) {
        return (int) (note >>> Integer.SIZE) == reader;
    }

    /** The number noted. */
    static int number(long note) {
        return (int) note;
    }

    /** Notes the number a reader has for a word. */
    static void keep(Word word, int reader, int number) {
        word.note((long) reader << Integer.SIZE | number & 0xFFFFFFFFL);
    }
}
