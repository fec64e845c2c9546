package org.puente.text;

/**
 * Cuts a text into tokens: words, numbers, and acronyms whole in every spelling ({@code U.S.}, {@code EE. UU.},
 * {@code T-MEC}, {@code AT&T}). A possessive {@code 's} is no part of a token; an ideograph is a token of its own. Offsets
 * are UTF-16 code units.
 */
final class Tokenizer {
    /** Longer runs are cut: the index refuses terms of more than 32 KB, and no word is so long. */
    static final int LONGEST = 255;

    private final String text;
    /** The same text: the plain words of most texts are cut from here, without a call for each letter. */
    private final char[] chars;

    private final Acronyms acronyms;
    private int start;
    private int end;

    Tokenizer(String text) {
        this(text, text.toCharArray());
    }

    /** Of a text and its characters. */
    Tokenizer(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
        this.acronyms = new Acronyms(text);
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
        if (i > start && i < text.length() && Letters.isApostrophe(text.charAt(i)) && isPossessive(i)) {
            i += 2;
        }
        while (i < chars.length) {
            i = Runs.skip(chars, i);
            if (i == chars.length) {
                break;
            }
            int plain = Runs.plainEnd(chars, i);
            if (plain > i) {
                start = i;
                end = plain;
                return true;
            }
            int c = text.codePointAt(i);
            if (Letters.isWordPart(c) && !Letters.isMark(c)) {
                start = i;
                end = Character.isIdeographic(c) ? i + Character.charCount(c) : acronyms.end(i);
                if (end == i) {
                    end = acronyms.hyphened(i, word(i));
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
        while (i < text.length() && i - from < LONGEST) {
            int c = text.charAt(i);
            if (c >= 128) {
                c = text.codePointAt(i);
            }
            if (Letters.isWordPart(c)) {
                if (c >= 0x2E80 && Character.isIdeographic(c)) {
                    break;
                }
                i += Character.charCount(c);
            } else if (!joins(c, from, i)) {
                break;
            } else {
                i++;
            }
        }
        return i;
    }

    /** Whether what stands at {@code i} is no part of a word, but holds the parts beside it together. */
    private boolean joins(int c, int from, int i) {
        if (i + 1 >= text.length()) {
            return false;
        }
        if (c == '.' || c == ',') {
            return Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i - 1));
        }
        if (Letters.isApostrophe(c)) {
            return i > from && Character.isLetter(text.charAt(i + 1)) && !isPossessive(i);
        }
        if (Letters.isInvisible(c)) {
            int next = i + 1;
            while (next < text.length() && Letters.isInvisible(text.charAt(next))) {
                next++;
            }
            return next < text.length() && Letters.isWordPart(text.codePointAt(next));
        }
        return false;
    }

    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && (apostrophe + 2 >= text.length() || !Letters.isWordPart(text.codePointAt(apostrophe + 2)));
    }
}
