package org.puente.search;

import java.util.List;
import org.apache.lucene.search.matchhighlight.OffsetRange;
import org.apache.lucene.search.matchhighlight.Passage;
import org.apache.lucene.search.matchhighlight.PassageAdjuster;
import org.puente.Mention;

/** Shrinks a passage that was cut out of a long sentence until it cuts no word, match or mention. */
final class WordBorders implements PassageAdjuster {
    private final List<QueryMark> marks;
    private final List<Mention> mentions;
    private CharSequence text = "";

    WordBorders(List<QueryMark> marks, List<Mention> mentions) {
        this.marks = marks;
        this.mentions = mentions;
    }

    @Override
    public void currentValue(CharSequence value) {
        text = value;
    }

    @Override
    public OffsetRange adjust(Passage passage) {
        int first = passage.markers.isEmpty() ? passage.from : passage.markers.getFirst().from;
        int last = passage.markers.isEmpty() ? passage.to : passage.markers.getLast().to;
        int from = passage.from;
        while (from < first && (isInside(from) || isSpace(from))) {
            from++;
        }
        int to = passage.to;
        while (to > last && (isInside(to) || isSpace(to - 1))) {
            to--;
        }
        return new OffsetRange(from, to);
    }

    /** Whether an offset lies between letters, between a letter and its accent, or in a character. */
    static boolean isInWord(CharSequence text, int offset) {
        char before = text.charAt(offset - 1);
        char after = text.charAt(offset);
        return (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after))
                || Character.isSurrogatePair(before, after)
                || Character.getType(after) == Character.NON_SPACING_MARK;
    }

    private boolean isSpace(int offset) {
        return Character.isWhitespace(text.charAt(offset));
    }

    /** Whether an offset lies inside a word, a match or a mention. */
    private boolean isInside(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        if (isInWord(text, offset)) {
            return true;
        }
        return marks.stream().anyMatch(mark -> mark.start() < offset && offset < mark.end())
                || mentions.stream().anyMatch(mention -> mention.start() < offset && offset < mention.end());
    }
}
