package org.puente.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * A text and the mentions marked in it, which a person reads and writes as {@code ⟦text|entity-id⟧}. Marks do not
 * overlap and are in order. The brackets U+27E6 and U+27E7 stand for nothing else.
 *
 * @param text without marks
 * @param marks in order
 */
public record MarkedText(String text, List<Mark> marks) {
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';
    private static final char BAR = '|';

    /**
     * A mention.
     *
     * @param start where it starts in the text without marks, UTF-16 code units
     * @param end where it ends, exclusive
     * @param entity the id of the entity
     */
    public record Mark(int start, int end, String entity) {}

    /**
     * Checks that the marks can be written and read again.
     *
     * @throws IllegalArgumentException if marks overlap, are out of order or out of the text, or the text has brackets
     */
    public MarkedText {
        marks = List.copyOf(marks);
        if (text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0) {
            throw new IllegalArgumentException("the text has brackets ⟦⟧ of its own; write it without them");
        }
        int from = 0;
        for (Mark mark : marks) {
            if (mark.start() < from || mark.end() <= mark.start() || mark.end() > text.length()) {
                throw new IllegalArgumentException("mark " + mark.start() + " to " + mark.end() + " of " + mark.entity()
                        + " overlaps the one before, or is not in the text; mend its offsets");
            }
            from = mark.end();
        }
    }

    /**
     * Reads a text with marks.
     *
     * @throws IllegalArgumentException if a bracket has no partner or a mark has no text or no id, with its line
     */
    public static MarkedText parse(String marked) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        int at = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
            int close = marked.indexOf(CLOSE, open);
            int next = marked.indexOf(OPEN, open + 1);
            int bar = close < 0 ? -1 : marked.lastIndexOf(BAR, close);
            if (close < 0 || next >= 0 && next < close || bar <= open + 1 || bar + 1 == close) {
                throw wrong(marked, open);
            }
            plain(marked, at, open, text);
            int start = text.length();
            text.append(marked, open + 1, bar);
            marks.add(new Mark(start, text.length(), marked.substring(bar + 1, close)));
            at = close + 1;
        }
        plain(marked, at, marked.length(), text);
        return new MarkedText(text.toString(), marks);
    }

    /** The text with its marks, as {@link #parse} reads it. */
    public String marked() {
        var out = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            out.append(text, at, mark.start()).append(OPEN).append(text, mark.start(), mark.end());
            out.append(BAR).append(mark.entity()).append(CLOSE);
            at = mark.end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static void plain(String marked, int from, int to, StringBuilder text) {
        int stray = marked.indexOf(CLOSE, from);
        if (stray >= 0 && stray < to) {
            throw wrong(marked, stray);
        }
        text.append(marked, from, to);
    }

    private static IllegalArgumentException wrong(String marked, int at) {
        long line = 1 + marked.substring(0, at).chars().filter(c -> c == '\n').count();
        return new IllegalArgumentException("line " + line + ": a mark that is not whole; write ⟦text|entity-id⟧");
    }
}
