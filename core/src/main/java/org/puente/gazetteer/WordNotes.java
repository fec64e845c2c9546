package org.puente.gazetteer;

import java.util.concurrent.atomic.AtomicInteger;
import org.puente.text.Word;

/**
 * What the tagger notes at a word, so that it is looked up once and not at every occurrence: the lists the word is in, and
 * a number that its last reader has for it. 23 bits for the reader, 12 for the lists, 29 for the number and its sign.
 */
final class WordNotes {
    private static final int NUMBER_BITS = 29;
    private static final int LIST_BITS = 12;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final long LISTS = (1L << LIST_BITS) - 1 << NUMBER_BITS;
    /** Set once the lists were read. */
    private static final int READ = 1 << LIST_BITS - 1;

    private static final int MOST_READERS = (1 << 23) - 1;
    /** No number is greater. */
    static final int MOST = (int) (NUMBER >> 1);

    private static final AtomicInteger READERS = new AtomicInteger();

    private WordNotes() {}

    /** A new reader, told from all others. */
    static int reader() {
        return READERS.updateAndGet(last -> last % MOST_READERS + 1);
    }

    /** The lists a word is in, a bit for each. */
    static int lists(Word word) {
        long note = word.note();
        int noted = (int) (note >>> NUMBER_BITS) & (1 << LIST_BITS) - 1;
        if (noted != 0) {
            return noted;
        }
        int lists = WordList.all(word.folded()) | READ;
        word.note(note | (long) lists << NUMBER_BITS);
        return lists;
    }

    /** Whether it was this reader that noted a number. */
    static boolean isOf(long note, int reader) {
        return (int) (note >>> NUMBER_BITS + LIST_BITS) == reader;
    }

    /** The number noted. */
    static int number(long note) {
        return (int) note << Integer.SIZE - NUMBER_BITS >> Integer.SIZE - NUMBER_BITS;
    }

    /** Notes the number a reader has for a word; a negative one may be as small as one that is not is great. */
    static void keep(Word word, int reader, int number) {
        word.note((long) reader << NUMBER_BITS + LIST_BITS | word.note() & LISTS | number & NUMBER);
    }
}
