package org.puente.text;

/**
 * Where acronyms end that dots, hyphens, spaces or an ampersand hold together. Case does not matter, so that a question in
 * small letters is cut as the text was. A letter may be written with combining marks.
 */
final class Acronyms {
    private static final int LONGEST_BESIDE_AMPERSAND = 3;
    private static final int MOST_DIGITS = 3;
    /** A letter with marks, or two letters: longer words are joined to nothing by a hyphen. */
    static final int LONGEST_BEFORE_HYPHEN = 4;

    private final String text;

    Acronyms(String text) {
        this.text = text;
    }

    /** The end of an acronym with dots, spaces or an ampersand that starts here, or {@code from} if there is none. */
    int end(int from) {
        int second = letter(from);
        if (second == from || second == text.length()) {
            return from;
        }
        char next = text.charAt(second);
        if (next == '.') {
            return dotted(from);
        }
        if (next == '&') {
            return ampersand(from, second);
        }
        if (!Character.isLetter(next)) {
            return from;
        }
        int doubled = doubled(from, second);
        return doubled > from ? doubled : ampersand(from, letters(second));
    }

    /**
     * The end of a word with what a hyphen joins to it: one letter and more ({@code T-MEC, e-mail}), or one letter or two
     * and a number ({@code MS-13, H-2A}). Without such a hyphen at {@code end} it is {@code end}.
     */
    int hyphened(int from, int end) {
        if (end - from > LONGEST_BEFORE_HYPHEN || end + 1 >= text.length() || !Letters.isHyphen(text.charAt(end))) {
            return end;
        }
        int first = letter(from);
        if (first == from || (first < end && letter(first) != end)) {
            return end;
        }
        boolean afterHyphen = from > 0 && Letters.isHyphen(text.charAt(from - 1));
        int numbered = number(end + 1);
        if (numbered > end + 1 && !afterHyphen) {
            return numbered;
        }
        int right = letters(end + 1);
        if (first < end || right <= letter(end + 1) || right - from > Tokenizer.LONGEST || isWord(right)) {
            return end;
        }
        if (isCapitals(from, end) && isCapitals(end + 1, right)) {
            return right;
        }
        boolean goesOn = right + 1 < text.length() && Letters.isHyphen(text.charAt(right)) && isWord(right + 1);
        boolean plain = text.charAt(end) == '-' || text.charAt(end) == '\u2010' || text.charAt(end) == '\u2011';
        return plain && !afterHyphen && !goesOn && !isWordOfOneLetter(from) ? right : end;
    }

    /** {@code a, o, y, à}: words themselves, so a hyphen after one joins nothing ({@code a-la-carte}). */
    private boolean isWordOfOneLetter(int at) {
        return "aoyAY".indexOf(Letters.fold(text.substring(at, at + 1))) >= 0;
    }

    /** {@code U.S.}, {@code U.S}, {@code E.U.A.}; an initial before a name is none: {@code J. Trump}, {@code J.Trump}. */
    private int dotted(int from) {
        int i = from;
        int groups = 0;
        for (int next = letter(i); next > i && next < text.length() && text.charAt(next) == '.'; next = letter(i)) {
            groups++;
            i = next + 1;
            if (i - from > Tokenizer.LONGEST - 8) {
                return i;
            }
        }
        int last = letter(i);
        if (last > i && !isWord(last) && (groups > 1 || Character.isUpperCase(text.charAt(i)))) {
            return last;
        }
        return groups > 1 ? i : from;
    }

    /** {@code AT&T, R&D}: a few letters on both sides. */
    private int ampersand(int from, int at) {
        if (at >= text.length() || text.charAt(at) != '&' || count(from, at) > LONGEST_BESIDE_AMPERSAND) {
            return from;
        }
        int right = letters(at + 1);
        return right == at + 1 || count(at + 1, right) > LONGEST_BESIDE_AMPERSAND || isWord(right) ? from : right;
    }

    /** Spanish plurals by doubling, {@code EE. UU.}, {@code EE.UU.}, {@code EE UU}; never Roman numbers ({@code XX II}). */
    private int doubled(int from, int second) {
        int i = pair(from, second);
        if (i == from || i == text.length()) {
            return from;
        }
        boolean dotted = text.charAt(i) == '.';
        int gap = dotted ? i + 1 : i;
        if (gap < text.length() && (Character.isSpaceChar(text.charAt(gap)) || text.charAt(gap) == '\n')) {
            gap++;
        }
        int end = gap > i && gap < text.length() ? pair(gap, letter(gap)) : gap;
        if (end == gap || isWord(end)) {
            return from;
        }
        return dotted && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    /** The end of a letter written twice, or {@code from} if there is none. */
    private int pair(int from, int second) {
        char c = text.charAt(from);
        boolean twice = second == from + 1
                && second < text.length()
                && text.charAt(second) == c
                && c < 128
                && Character.isLetter(c)
                && "IVXivx".indexOf(c) < 0;
        return twice && !isWord(from + 2) ? from + 2 : from;
    }

    /** The end of one letter with its marks, or {@code i} if none is here. */
    private int letter(int i) {
        if (i >= text.length() || !Character.isLetter(text.charAt(i))) {
            return i;
        }
        int end = i + 1;
        while (end < text.length() && Letters.isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the letters here. */
    private int letters(int from) {
        int i = from;
        for (int next = letter(i); next > i; next = letter(i)) {
            i = next;
            if (i - from > Tokenizer.LONGEST) {
                break;
            }
        }
        return i;
    }

    /** The end of a number of few digits, with or without a letter, that is a whole word; {@code from} if there is none. */
    private int number(int from) {
        int i = from;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == from || i - from > MOST_DIGITS) {
            return from;
        }
        i = letter(i);
        boolean decimal = i + 1 < text.length()
                && (text.charAt(i) == '.' || text.charAt(i) == ',')
                && Character.isDigit(text.charAt(i + 1));
        return isWord(i) || decimal ? from : i;
    }

    /** How many letters, their marks not counted. */
    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Letters.isMark(text.charAt(i)) ? 0 : 1;
        }
        return count;
    }

    private boolean isWord(int i) {
        return i < text.length() && Letters.isWordPart(text.codePointAt(i));
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && !Letters.isMark(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
