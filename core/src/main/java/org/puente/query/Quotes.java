package org.puente.query;

/** Finds the end of a phrase in quotation marks: {@code "…"}, {@code “…”}, {@code «…»}. For one query, from left to right. */
final class Quotes {
    private static final String MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    private final String text;
    private final int[] known = new int[MARKS.length()];

    Quotes(String text) {
        this.text = text;
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Where the phrase that a mark opens is closed, or -1. What is known is not searched again, so all are linear. */
    int close(int open) {
        String partners =
                switch (text.charAt(open)) {
                    case '"' -> "\"";
                    case '\u00AB' -> "\u00BB";
                    case '\u00BB' -> "\u00AB\u00BB";
                    default -> "\u201D\u201C";
                };
        int nearest = -1;
        for (int i = 0; i < partners.length(); i++) {
            int at = next(partners.charAt(i), open + 1);
            nearest = at >= 0 && (nearest < 0 || at < nearest) ? at : nearest;
        }
        return nearest;
    }

    private int next(char mark, int from) {
        int kind = MARKS.indexOf(mark);
        if (known[kind] >= 0 && known[kind] < from) {
            known[kind] = text.indexOf(mark, from);
        }
        return known[kind];
    }
}
