package org.puente.text;

/**
 * The plain words of a text: letters and digits of Latin-1 with nothing beside them that could belong to them. Nine words
 * of ten are such, and cutting them out takes a look at each of their letters and one at what follows; all others are left
 * to {@link Tokenizer} and {@link Acronyms}, which read by Unicode's rules.
 */
final class Runs {
    private static final int LATIN = 256;
    private static final byte PLAIN = 1;
    /** May hold together what stands around it. */
    private static final byte JOINER = 2;

    private static final byte[] KINDS = new byte[LATIN];

    static {
        for (int c = 0; c < LATIN; c++) {
            KINDS[c] = Letters.isWordPart(c)
                    ? PLAIN
                    : Letters.isApostrophe(c) || Letters.isHyphen(c) || Letters.isInvisible(c) || c == '&' ? JOINER : 0;
        }
    }

    private Runs() {}

    /** The first character from {@code i} that may start a token, or the end. */
    static int skip(char[] chars, int i) {
        int at = i;
        while (at < chars.length && chars[at] < LATIN && KINDS[chars[at]] != PLAIN) {
            at++;
        }
        return at;
    }

    /** The end of the plain word that starts here, or {@code from} if what starts here needs a closer look. */
    static int plainEnd(char[] chars, int from) {
        int end = from;
        while (end < chars.length && chars[end] < LATIN && KINDS[chars[end]] == PLAIN) {
            end++;
        }
        int length = end - from;
        if (length == 0 || length > Tokenizer.LONGEST || (length == 2 && chars[from] == chars[from + 1])) {
            return from;
        }
        return end == chars.length || endsWord(chars, length, end) ? end : from;
    }

    private static boolean endsWord(char[] chars, int length, int end) {
        char next = chars[end];
        return switch (next) {
            case ' ' -> true;
            // A number goes on after a point; one letter before a dot may be of an acronym.
            case '.', ',' -> length > 1 && chars[end - 1] > '9';
            // A hyphen joins short words only.
            case '-' -> length > Acronyms.LONGEST_BEFORE_HYPHEN;
            default -> next < LATIN && KINDS[next] != JOINER;
        };
    }
}
