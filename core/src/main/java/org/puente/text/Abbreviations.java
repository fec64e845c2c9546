package org.puente.text;

import java.util.Set;

/** Where a full stop belongs to its word: titles, abbreviations, initials and acronyms. */
final class Abbreviations {
    private static final Set<String> TITLES;
    private static final Set<String> NUMBERED;
    private static final Set<String> MAYBE;
    private static final Set<String> SMALL;
    private static final Set<String> STARTERS = Lists.of(Lists.read("sentence-starters.txt"), "start");
    private static final int LONGEST = 8;

    static {
        var lists = Lists.read("abbreviations.txt");
        TITLES = Lists.of(lists, "title");
        NUMBERED = Lists.of(lists, "number");
        MAYBE = Lists.of(lists, "maybe");
        SMALL = Lists.of(lists, "small");
    }

    private Abbreviations() {}

    /**
     * Whether the full stop at {@code dot} ends a sentence, judged by the word before it and the text from {@code next}
     * on, which is not the end of the paragraph.
     */
    static boolean endsSentence(String text, int dot, int next) {
        int start = dot;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        if (start == dot || dot - start > LONGEST) {
            return true;
        }
        String word = Letters.fold(Letters.lower(text.substring(start, dot)));
        boolean capital = Character.isUpperCase(text.charAt(start));
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && capital;
        if (TITLES.contains(word)) {
            return false;
        }
        if (NUMBERED.contains(word) && Character.isDigit(text.charAt(next))) {
            return false;
        }
        boolean maybe = initial || word.indexOf('.') > 0 || SMALL.contains(word) || (capital && MAYBE.contains(word));
        return !maybe || isStarter(text, next);
    }

    private static boolean isPart(char c) {
        return c == '.' || Letters.isWordPart(c);
    }

    /** Whether a capitalized word of grammar stands here. */
    private static boolean isStarter(String text, int from) {
        int start = from;
        while (start < text.length()
                && !Letters.isWordPart(text.charAt(start))
                && !Letters.isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Letters.isWordPart(text.charAt(end)) && end - start <= LONGEST * 2) {
            end++;
        }
        return end > start
                && Character.isUpperCase(text.charAt(start))
                && STARTERS.contains(Letters.lower(text.substring(start, end)));
    }
}
