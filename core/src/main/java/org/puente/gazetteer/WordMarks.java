package org.puente.gazetteer;

import org.puente.text.StopWords;
import org.puente.text.Word;

/**
 * What the tagger asks of the words around names, read once for a spelling and kept at it as bits: the {@linkplain WordList
 * lists} it is in, the {@linkplain Links small words} it is one of, whether it is a number.
 */
final class WordMarks {
    /** A preposition that ties a name to the noun before it. */
    static final int OF = 1 << 16;
    /** A preposition or article that may stand between a noun and its name. */
    static final int LINK = 1 << 17;
    /** A conjunction. */
    static final int AND = 1 << 18;
    /** It starts with a digit. */
    static final int NUMBER = 1 << 19;
    /** It is in small letters, no number, and no word that headlines in Title Case leave in small letters. */
    static final int SMALL_CONTENT = 1 << 20;
    /** It carries grammar, not matter, in English or in Spanish: in the short list of the tagger or a stop word. */
    static final int FUNCTION = 1 << 21;
    /** Set once the others were read. */
    private static final int READ = 1 << 31;

    private WordMarks() {}

    /** The marks of a word; the lists in the order of {@link WordList} from the lowest bit. */
    static int of(Word word) {
        int marks = word.marks();
        if (marks == 0) {
            marks = read(word);
            word.marks(marks);
        }
        return marks;
    }

    /** Whether a word has one of these marks. */
    static boolean has(Word word, int mark) {
        return (of(word) & mark) != 0;
    }

    private static int read(Word word) {
        String folded = word.folded();
        boolean number = Character.isDigit(folded.charAt(0));
        int lists = WordList.all(folded);
        boolean function = (lists & 1 << WordList.SMALL.ordinal()) != 0 || StopWords.isOne(folded);
        boolean content = word.shape() == Word.Shape.LOWER && !number && !Links.staysSmall(folded);
        return READ
                | lists
                | (function ? FUNCTION : 0)
                | (Links.isOf(folded) ? OF : 0)
                | (Links.isLink(folded) ? LINK : 0)
                | (Links.isAnd(folded) ? AND : 0)
                | (number ? NUMBER : 0)
                | (content ? SMALL_CONTENT : 0);
    }
}
