package org.puente.formats;

import java.util.ArrayList;
import java.util.List;

/** The first lines of a text that are not blank, with their places. */
final class Lines {
    /**
     * A line of a text.
     *
     * @param start where it starts in the text
     * @param next where the next line starts: after this one's line end
     * @param text without white space at its ends
     */
    record Line(int start, int next, String text) {}

    private Lines() {}

    /** The first lines that are not blank, at most so many. A line ends with LF, CR LF or CR. */
    static List<Line> top(String text, int most) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start < text.length() && lines.size() < most) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int next = Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
            var line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                lines.add(new Line(start, next, line));
            }
            start = next;
        }
        return lines;
    }

    /** The text without this line and its line end. */
    static String without(String text, Line line) {
        return text.substring(0, line.start()) + text.substring(line.next());
    }
}
