package org.puente.text;

/**
 * Where paragraphs end: at a blank line, before an indent, and at each line end where the text is not hard-wrapped. A text is hard-wrapped
 * where a third of the lines inside blocks begin with a small letter, or where most line ends could not have held the next
 * line's first word: lines of 50 to 100 columns, no longer than a common width.
 */
final class Paragraphs {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;
    private static final int FEWEST_LINES = 3;

    private final String text;
    /** Line {@code i} is {@code [bounds[2i], bounds[2i + 1])}, without its white space at the end. */
    private final int[] bounds;

    private Paragraphs(String text, char[] chars) {
        this.text = text;
        this.bounds = lines(text, chars);
    }

    /** The ends, ascending, each just after the paragraph's last character; the text's length if it is blank. */
    static int[] ends(String text) {
        return ends(text, text.toCharArray());
    }

    /** The same, of a text and its characters. */
    static int[] ends(String text, char[] chars) {
        var paragraphs = new Paragraphs(text, chars);
        boolean wrapped = paragraphs.isHardWrapped();
        var ends = new Offsets();
        for (int line = 0; line < paragraphs.size(); line++) {
            if (!paragraphs.isBlank(line) && !(wrapped && paragraphs.isInner(line))) {
                ends.add(paragraphs.end(line));
            }
        }
        if (ends.size() == 0) {
            ends.add(text.length());
        }
        return ends.toArray();
    }

    private boolean isHardWrapped() {
        int width = 0;
        int inner = 0;
        int blanks = 0;
        int continued = 0;
        for (int line = 0; line < size(); line++) {
            if (isInner(line)) {
                inner++;
                continued += isContinued(line) ? 1 : 0;
                width = length(line) <= WIDEST ? Math.max(width, length(line)) : width;
            } else if (isBlank(line)) {
                blanks++;
            }
        }
        if (width < NARROWEST || inner < (blanks > 0 ? FEWEST_LINES : 2 * FEWEST_LINES)) {
            return false;
        }
        if (continued * 3 >= inner) {
            return true;
        }
        int full = 0;
        for (int line = 0; line < size(); line++) {
            if (isInner(line)
                    && length(line) >= NARROWEST
                    && length(line) <= WIDEST
                    && length(line) + 1 + firstWord(line + 1) > width) {
                full++;
            }
        }
        return full * 4 >= inner * 3;
    }

    private int firstWord(int line) {
        int from = bounds[2 * line];
        while (from < end(line) && Letters.isBlank(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end(line) && !Letters.isBlank(text.charAt(to))) {
            to++;
        }
        return to - from;
    }

    private int size() {
        return bounds.length / 2;
    }

    private int end(int line) {
        return bounds[2 * line + 1];
    }

    private int length(int line) {
        return bounds[2 * line + 1] - bounds[2 * line];
    }

    private boolean isBlank(int line) {
        return length(line) == 0;
    }

    /** Whether a line has text and the next goes on with it: no blank line, and no indent that opens a paragraph. */
    private boolean isInner(int line) {
        return !isBlank(line) && line + 1 < size() && !isBlank(line + 1) && !isIndented(line + 1);
    }

    /** Whether the next line begins with a small letter: the sentence goes on. */
    private boolean isContinued(int line) {
        return Character.isLowerCase(text.codePointAt(bounds[2 * (line + 1)]));
    }

    private boolean isIndented(int line) {
        int start = bounds[2 * line];
        return Letters.isBlank(text.charAt(start))
                && (text.charAt(start) == '\t' || Letters.isBlank(text.charAt(start + 1)));
    }

    private static int[] lines(String text, char[] chars) {
        var bounds = new int[16];
        int size = 0;
        for (int start = 0; start <= text.length(); ) {
            int stop = start;
            while (stop < chars.length && !isLineEnd(chars[stop])) {
                stop++;
            }
            int end = stop;
            while (end > start && Letters.isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (size == bounds.length) {
                bounds = java.util.Arrays.copyOf(bounds, size * 2);
            }
            bounds[size++] = start;
            bounds[size++] = end;
            start = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
        }
        return java.util.Arrays.copyOf(bounds, size);
    }

    private static boolean isLineEnd(char c) {
        if (c > '\r' && c < '\u0085') {
            return false;
        }
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
