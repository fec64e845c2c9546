package org.puente.gazetteer;

import org.puente.text.AnalyzedText;

/** What stands between two tokens. */
enum Gap {
    /** Spaces. */
    SPACE,
    /** Spaces and one line end. */
    LINE,
    /** A hyphen or dash without spaces. */
    HYPHEN,
    /** A dot or comma, spaces around it or not. */
    POINT,
    /** An apostrophe, a possessive or an ampersand. */
    MARK,
    /** Anything else: other or more punctuation, a blank line. */
    BREAK;

    /** What stands between a token and the next. */
    static Gap after(AnalyzedText text, int token) {
        if (token + 1 >= text.size()) {
            return BREAK;
        }
        return read(text.text(), text.end(token), text.start(token + 1));
    }

    private static Gap read(String text, int from, int to) {
        if (to == from + 1 && text.charAt(from) == ' ') {
            return SPACE;
        }
        int lines = 0;
        int spaces = 0;
        var kind = SPACE;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n'))) {
                lines++;
            } else if (Character.isSpaceChar(c) || c == '\t' || c == '\r') {
                spaces++;
            } else if (kind == MARK && (c == 's' || c == 'S')) {
                continue;
            } else if (kind != SPACE) {
                return BREAK;
            } else {
                kind = switch (c) {
                    case '.', ',' -> POINT;
                    case '\'', '\u2019', '\u02bc', '&' -> MARK;
                    case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> HYPHEN;
                    default -> BREAK;
                };
                if (kind == BREAK) {
                    return BREAK;
                }
            }
        }
        if (lines > 1 || (kind == HYPHEN && lines + spaces > 0)) {
            return BREAK;
        }
        return kind == SPACE && lines == 1 ? LINE : kind;
    }
}
