package org.puente.search;

import java.util.Arrays;
import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.puente.index.Marks.Section;

/** The sentences of a text, by the ends kept in its marks. Ranges never cross a paragraph's end but by a match. */
final class Sentences {
    private static final int SHORTEST_PROSE = 40;

    private final String text;
    private final int[] ends;
    private final int[] paragraphs;

    Sentences(String text, Section section) {
        this.text = text;
        this.ends = section.sentenceEnds();
        this.paragraphs = section.paragraphEnds();
    }

    /**
     * Whole sentences around a match: its own, then those after and before it while they fit.
     *
     * @param floor where the range may start at the earliest: what lies before is another's
     */
    OffsetRange around(int start, int end, int goal, int floor) {
        int from = start(start);
        int to = end(end);
        int paragraphEnd = next(paragraphs, to);
        while (to < paragraphEnd && end(to + 1) - from <= goal) {
            to = end(to + 1);
        }
        int paragraphStart = Math.max(floor, skipSpace(previous(paragraphs, start)));
        while (from > paragraphStart && to - start(from - 1) <= goal) {
            int earlier = start(from - 1);
            if (earlier >= from || earlier < floor) {
                break;
            }
            from = earlier;
        }
        return new OffsetRange(Math.max(from, Math.min(start, floor)), to);
    }

    /** The first sentences of the first paragraph that reads as prose, else of the text. */
    OffsetRange lead(int goal) {
        int start = skipSpace(0);
        for (int paragraphEnd : paragraphs) {
            if (start < paragraphEnd && isProse(start, paragraphEnd)) {
                return around(start, start, goal, 0);
            }
            start = skipSpace(paragraphEnd);
        }
        return around(skipSpace(0), skipSpace(0), goal, 0);
    }

    /** Whether a stretch is prose and no menu, byline or caption: long enough, and it ends a sentence somewhere. */
    boolean isProse(int from, int to) {
        if (to - from < SHORTEST_PROSE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c == '…')
                    && (i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Where the sentence ends that holds the character before an offset. */
    int end(int offset) {
        return Math.max(offset, next(ends, offset));
    }

    /** An offset at most so far on that lies between words. */
    int cut(int from, int most) {
        if (from + most >= text.length()) {
            return text.length();
        }
        int to = from + most;
        while (to > from && WordBorders.isInWord(text, to)) {
            to--;
        }
        if (to > from) {
            return to;
        }
        boolean half = Character.isSurrogatePair(text.charAt(from + most - 1), text.charAt(from + most));
        return from + most - (half ? 1 : 0);
    }

    private int start(int offset) {
        return Math.min(offset, skipSpace(previous(ends, offset)));
    }

    private int skipSpace(int offset) {
        int i = offset;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    /** The first end at or after an offset, else the text's. */
    private int next(int[] sorted, int offset) {
        int i = Arrays.binarySearch(sorted, offset);
        i = i < 0 ? -i - 1 : i;
        return i < sorted.length ? sorted[i] : text.length();
    }

    /** The last end at or before an offset, else 0. */
    private static int previous(int[] sorted, int offset) {
        int i = Arrays.binarySearch(sorted, offset);
        i = i < 0 ? -i - 2 : i;
        return i < 0 ? 0 : sorted[i];
    }
}
