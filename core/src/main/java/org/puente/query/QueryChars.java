package org.puente.query;

/** What single characters and their neighbours mean in a lenient query. */
final class QueryChars {
    private static final String PUNCTUATION = "¿¡?!,;:[]{}…'‘’";

    private QueryChars() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the name before a colon, read backwards, ends at this character. */
    static boolean endsName(char c) {
        return isBreak(c) || c == '+' || c == '!';
    }

    private static boolean isBreak(char c) {
        return isSpace(c) || c == '(' || c == ')' || Quotes.isMark(c);
    }

    /** Whether the text at an offset is a minus or plus that says something of what follows. */
    static boolean isSign(String text, int at) {
        char c = text.charAt(at);
        if ((c != '-' && c != '+') || at + 1 == text.length()) {
            return false;
        }
        int next = text.codePointAt(at + 1);
        boolean before = at == 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return before
                && (Character.isLetter(next)
                        || text.startsWith("*:*", at + 1)
                        || next == '('
                        || (next < 0x10000 && Quotes.isMark((char) next)));
    }

    /** Whether a field may start here: after a space, a parenthesis, a quote, a sign or the start of a question. */
    static boolean isPieceStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return isBreak(before) || before == '¿' || before == '¡' || isSign(text, at - 1);
    }

    /** The colon that ends the name that starts here, or -1. */
    static int colon(String text, int at) {
        int end = Math.min(text.length(), at + QueryField.LONGEST + 1);
        for (int i = at; i < end && !isBreak(text.charAt(i)); i++) {
            if (text.charAt(i) == ':') {
                return i;
            }
        }
        return -1;
    }

    /** The end of a run without spaces, quotes and parentheses. */
    static int runEnd(String text, int at) {
        int i = at;
        while (i < text.length() && !isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether {@code *:*} or a lone {@code *} stands here. */
    static boolean isEverything(String text, int at) {
        if (text.charAt(at) != '*' || !isPieceStart(text, at)) {
            return false;
        }
        return standsAlone(text, at, at + 1) || (text.startsWith("*:*", at) && isPieceEnd(text, at + 3));
    }

    static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || isBreak(text.charAt(start - 1))) && isPieceEnd(text, end);
    }

    private static boolean isPieceEnd(String text, int at) {
        return at == text.length() || isBreak(text.charAt(at));
    }

    /** Whether a star here makes the word before it a prefix: no letter, digit or star follows. */
    static boolean isPrefixMark(String text, int at) {
        return at < text.length()
                && text.charAt(at) == '*'
                && (at + 1 == text.length() || (text.charAt(at + 1) != '*' && !isWordAt(text, at + 1)));
    }

    /** The end of {@code ~}, {@code ~2} or {@code ~0.8} at an offset; the offset itself if there is no tilde. */
    static int numberEnd(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '~') {
            return at;
        }
        int i = digitsEnd(text, at + 1);
        if (i > at + 1 && i + 1 < text.length() && text.charAt(i) == '.' && digitsEnd(text, i + 1) > i + 1) {
            i = digitsEnd(text, i + 1);
        }
        return isWordAt(text, i) ? at + 1 : i;
    }

    private static int digitsEnd(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** The end of a range in brackets, which is short; the offset itself if there is none. */
    static int bracketEnd(String text, int at) {
        int end = Math.min(text.length(), at + 80);
        for (int i = at + 1; i < end; i++) {
            if (text.charAt(i) == ']' || text.charAt(i) == '}') {
                return i + 1;
            }
        }
        return at;
    }

    static int trimmedStart(String text, int start, int end) {
        int i = start;
        while (i < end && PUNCTUATION.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    static int trimmedEnd(String text, int start, int end) {
        int i = end;
        while (i > start && PUNCTUATION.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isWordAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
