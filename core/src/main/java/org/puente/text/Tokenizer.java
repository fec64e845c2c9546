package org.puente.text;

/**
 * Cuts a text into tokens: words, numbers, and acronyms whole in every spelling ({@code U.S.}, {@code EE. UU.},
 * {@code T-MEC}, {@code AT&T}). A possessive {@code 's} is no part of a token. Offsets are UTF-16 code units.
 */
final class Tokenizer {
    private final String text;
    private int start;
    private int end;

    Tokenizer(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Moves to the next token; false at the end of the text. */
    boolean next() {
        int i = end;
        if (i > 0 && i < text.length() && Letters.isApostrophe(text.charAt(i)) && possessive(i)) {
            i += 2;
        }
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Letters.isWordPart(c) && !Letters.isMark(c)) {
                start = i;
                end = acronym(i);
                if (end == i) {
                    end = word(i);
                }
                return true;
            }
            i += Character.charCount(c);
        }
        start = end = text.length();
        return false;
    }

    /** The end of the plain word that starts here. */
    private int word(int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Letters.isWordPart(c)) {
                i += Character.charCount(c);
            } else if (Letters.isInvisible(c) && isWordAt(i + 1)) {
                i++;
            } else if (Letters.isApostrophe(c) && isLetterAt(i + 1) && i > from && !possessive(i)) {
                i++;
            } else if ((c == '.' || c == ',') && isDigitAt(i - 1) && isDigitAt(i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return hyphened(from, i);
    }

    /** Takes in what a hyphen joins: one letter and more ({@code T-MEC, e-mail}), capitals and a number ({@code MS-13}). */
    private int hyphened(int from, int i) {
        if (i + 1 >= text.length() || !Letters.isHyphen(text.charAt(i)) || !isWordAt(i + 1)) {
            return i;
        }
        int right = i + 1;
        while (isWordAt(right)) {
            right++;
        }
        boolean single = i - from == 1 && Character.isLetter(text.charAt(from));
        boolean plain = text.charAt(i) == '-';
        boolean capitals = isCapitals(from, i) && isCapitals(i + 1, right);
        boolean letterFirst =
                single && right - i > 2 && (capitals || (plain && Character.isLowerCase(text.charAt(i + 1))));
        boolean numbered =
                plain && isCapitals(from, i) && Character.isLetter(text.charAt(from)) && isDigits(i + 1, right);
        boolean goesOn = right < text.length() && Letters.isHyphen(text.charAt(right)) && isWordAt(right + 1);
        return (letterFirst || numbered) && !goesOn ? right : i;
    }

    /** The end of an acronym with dots or an ampersand that starts here, or {@code from} if there is none. */
    private int acronym(int from) {
        if (from > 0 && Letters.isApostrophe(text.charAt(from - 1)) && from > 1 && isWordAt(from - 2)) {
            return from;
        }
        int doubled = doubledPlural(from);
        if (doubled > from) {
            return doubled;
        }
        int i = from;
        int groups = 0;
        while (isLetterAt(i) && i + 1 < text.length() && text.charAt(i + 1) == '.') {
            groups++;
            i += 2;
        }
        if (groups > 0 && isLetterAt(i) && !isWordAt(i + 1) && (groups > 1 || isUpperAt(i))) {
            return i + 1;
        }
        if (groups > 1 && !isWordAt(i)) {
            return i;
        }
        if (isUpperAt(from)) {
            i = from;
            while (isUpperAt(i)) {
                i++;
            }
            if (i < text.length() && text.charAt(i) == '&' && isUpperAt(i + 1)) {
                i++;
                while (isUpperAt(i)) {
                    i++;
                }
                return isWordAt(i) ? from : i;
            }
        }
        return from;
    }

    /** Spanish plurals by doubling, {@code EE. UU.}, {@code EE.UU.}, {@code EE UU}: two letters twice each. */
    private int doubledPlural(int from) {
        if (!isUpperAt(from)
                || !isUpperAt(from + 1)
                || text.charAt(from) != text.charAt(from + 1)
                || isWordAt(from + 2)) {
            return from;
        }
        int i = from + 2;
        boolean dotted = i < text.length() && text.charAt(i) == '.';
        if (dotted) {
            i++;
        }
        boolean spaced = i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0');
        if (spaced) {
            i++;
        }
        if (!(dotted || spaced)
                || !isUpperAt(i)
                || !isUpperAt(i + 1)
                || text.charAt(i) != text.charAt(i + 1)
                || isWordAt(i + 2)) {
            return from;
        }
        i += 2;
        return dotted && i < text.length() && text.charAt(i) == '.' ? i + 1 : i;
    }

    private boolean possessive(int apostrophe) {
        return apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && !isWordAt(apostrophe + 2);
    }

    private boolean isWordAt(int i) {
        return i >= 0 && i < text.length() && Letters.isWordPart(text.codePointAt(i));
    }

    private boolean isLetterAt(int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    private boolean isUpperAt(int i) {
        return i < text.length() && Character.isUpperCase(text.charAt(i));
    }

    private boolean isDigitAt(int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }
}
