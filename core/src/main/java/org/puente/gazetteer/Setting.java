package org.puente.gazetteer;

import org.puente.text.AnalyzedText;
import org.puente.text.Word;

/** How a text uses capitals around a token. Reads only near the tokens asked for; keeps the last stretch; for one thread. */
final class Setting {
    /** The capitals of a stretch of text between line and sentence ends. */
    enum Lettering {
        /** Small letters with capitals for names. */
        PROSE,
        /** A headline With Capitals on All Its Words. */
        TITLE,
        /** CAPITALS ONLY. */
        CAPITALS
    }

    private static final int REACH = 40;

    private final AnalyzedText text;
    private int from;
    private int to;
    private Lettering last = Lettering.PROSE;

    Setting(AnalyzedText text) {
        this.text = text;
    }

    /** Whether the capital of a token says that it is a name: not where a sentence starts nor where all have capitals. */
    boolean tells(int token) {
        var shape = text.word(token).shape();
        if (shape == Word.Shape.LOWER || lettering(token) != Lettering.PROSE) {
            return false;
        }
        return shape == Word.Shape.CAPITALS || !startsSentence(token);
    }

    /** Whether a sentence, line, quotation or the like starts with this token. */
    boolean startsSentence(int token) {
        if (token == 0) {
            return true;
        }
        int start = text.start(token);
        String all = text.text();
        for (int i = text.end(token - 1); i < start; i++) {
            switch (all.charAt(i)) {
                case '\n', '\r', '!', '?', '\u00a1', '\u00bf', ':', '\u2026', '|', '\u2022', '>', '/' -> {
                    return true;
                }
                case '.' -> {
                    if (!isAbbreviation(token - 1)) {
                        return true;
                    }
                }
                case '"', '\u201c', '\u00ab', '\u2018' -> {
                    if (i == start - 1) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isAbbreviation(int token) {
        Word word = text.word(token);
        return word.shape() == Word.Shape.INITIAL || (word.folded().length() < 5 && WordList.ROLES.has(word));
    }

    /** The capitals of the stretch a token stands in. */
    Lettering lettering(int token) {
        if (token >= from && token < to) {
            return last;
        }
        int first = token;
        int lower = 0;
        while (first > 0 && token - first < REACH && !startsSentence(first)) {
            first--;
            lower += isLowerContent(first) ? 1 : 0;
            if (lower > 2) {
                break;
            }
        }
        int end = token + 1;
        while (lower < 3 && end < text.size() && end - token < REACH && !startsSentence(end)) {
            lower += isLowerContent(end) ? 1 : 0;
            end++;
        }
        from = first;
        to = end;
        last = read(lower);
        return last;
    }

    private boolean isLowerContent(int token) {
        return WordMarks.has(text.word(token), WordMarks.SMALL_CONTENT);
    }

    private Lettering read(int lowerContent) {
        if (lowerContent > 2) {
            return Lettering.PROSE;
        }
        int capitalized = 0;
        int capitals = 0;
        int small = 0;
        int numbers = 0;
        for (int i = from; i < to; i++) {
            Word word = text.word(i);
            boolean digits = WordMarks.has(word, WordMarks.NUMBER);
            switch (word.shape()) {
                case CAPITALS, INITIAL -> capitals++;
                case CAPITALIZED -> capitalized += WordList.SMALL.has(word) ? 0 : 1;
                case LOWER -> {
                    small += digits ? 0 : 1;
                    numbers += digits ? 1 : 0;
                }
            }
        }
        if (small == 0 && capitalized == 0) {
            return Lettering.CAPITALS;
        }
        // With several numbers it is a list or a table of names and dates.
        boolean title = numbers < 2
                && capitalized + capitals >= (small == 0 ? 3 : 4)
                && (lowerContent == 0 || (lowerContent == 1 && capitalized >= 7));
        return title ? Lettering.TITLE : Lettering.PROSE;
    }
}
