package org.puente.cli;

/** Texts made safe to print: what stands in a document may not move the cursor or colour the screen. */
final class Plain {
    private Plain() {}

    /** The text on one line: every run of white space and control characters is one space. */
    static String line(String text) {
        var plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = true;
            } else if (!isTurn(c)) {
                if (space && !plain.isEmpty()) {
                    plain.append(' ');
                }
                space = false;
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether a character is left out of texts of several lines; tabs and line ends stay. */
    static boolean isHidden(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || isTurn(c);
    }

    /** Characters that turn the direction of the text around them, and so can make a line read as another. */
    private static boolean isTurn(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
