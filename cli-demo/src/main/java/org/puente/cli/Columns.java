package org.puente.cli;

import java.lang.Character.UnicodeScript;

/**
 * How many columns of a terminal a text takes: a letter one, with its accents, an ideograph or an emoji two, colours none.
 * After the East Asian Width of Unicode (annex 11), by script, for Java has no table of it.
 */
final class Columns {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ESCAPE = 0x1B;

    private Columns() {}

    static int of(String text) {
        int columns = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == ESCAPE) {
                int end = text.indexOf('m', i);
                i = end < 0 ? text.length() : end + 1;
            } else {
                columns += of(c, before);
                before = c;
                i += Character.charCount(c);
            }
        }
        return columns;
    }

    /** A character after another: what is joined to an emoji takes no room of its own. */
    private static int of(int c, int before) {
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {}
        }
        boolean joined = before == ZERO_WIDTH_JOINER || Character.isEmojiModifier(c) && Character.isEmoji(before);
        return joined ? 0 : isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        if (c >= 0xFF00 && c <= 0xFFEF) {
            return c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6;
        }
        // Two letters of a country make one flag.
        boolean ofFlag = c >= 0x1F1E6 && c <= 0x1F1FF;
        return !ofFlag && Character.isEmojiPresentation(c)
                || c >= 0x3000 && c <= 0x303E
                || switch (UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
                    default -> false;
                };
    }

    /** The text cut to so many columns, with an ellipsis where something is missing. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int end = text.length();
        while (of(text.substring(0, end)) > columns - 1) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    /** The text filled up with spaces to so many columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
