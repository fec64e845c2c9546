package org.puente.gazetteer;

import org.puente.text.Word;

/**
 * What the tagger notes at a word, so that it is looked up once and not at every occurrence: the lists the word is in, and
 * its number in the vocabulary that read it last. 24 bits for the vocabulary, 12 for the lists, 28 for the number plus one.
 */
final class WordNotes {
    private static final int NUMBER_BITS = 28;
    private static final int LIST_BITS = 12;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final long LISTS = (1L << LIST_BITS) - 1 << NUMBER_BITS;
    /** Set once the lists were read. */
    private static final int READ = 1 << LIST_BITS - 1;

    private WordNotes() {}

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

    /** Whether a vocabulary noted a number. */
    static boolean isOf(long note, int vocabulary) {
        return (int) (note >>> NUMBER_BITS + LIST_BITS) == vocabulary;
    }

    /** The number noted, or -1. */
    static int number(long note) {
        return (int) (note & NUMBER) - 1;
    }

    /** Notes the number a word has in a vocabulary, or -1. */
    static void keep(Word word, int vocabulary, int number) {
        word.note((long) vocabulary << NUMBER_BITS + LIST_BITS | word.note() & LISTS | number + 1);
    }
}
