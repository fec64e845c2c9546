package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.puente.text.Word;

/**
 * Cuts out of a text what may be names by its capitals alone: neighbouring capitalized words of running text, tied by
 * {@code de, of the} and the like, as parts of runs; between the parts of a run stands a conjunction, an article or a
 * hyphen, which may stand between two names or in one. Covered tokens, and what is tied to them, are left out; so is what a line end may have
 * cut. For one thread.
 */
final class NameRuns {
    private final Field field;
    private final List<List<Part>> runs = new ArrayList<>();

    private NameRuns(Field field) {
        this.field = field;
    }

    /**
     * Tokens {@code [from, to)} that begin and end with a capitalized word.
     *
     * @param sure whether its first word has its capital by choice
     */
    record Part(int from, int to, boolean sure) {}

    /** The runs of a field whose covered tokens are marked, in order; none is empty. */
    static List<List<Part>> of(Field field) {
        var reader = new NameRuns(field);
        for (int i = 0; i < field.text.size(); ) {
            i = reader.isPart(i) ? reader.readFrom(i) : i + 1;
        }
        return reader.runs;
    }

    private boolean isPart(int token) {
        return field.isCapitalized(token)
                && !field.covered.get(token)
                && field.setting.lettering(token) == Setting.Lettering.PROSE;
    }

    private int readFrom(int start) {
        var parts = new ArrayList<Part>();
        int from = start;
        int last = start;
        while (true) {
            int next = tied(last);
            if (next < 0) {
                add(parts, from, last + 1);
                next = joined(last);
                from = next;
            }
            if (next < 0) {
                break;
            }
            last = next;
        }
        if (!parts.isEmpty() && isCutBefore(start)) {
            parts.removeFirst();
        }
        if (!parts.isEmpty() && parts.getLast().to() == last + 1 && isCutAfter(last)) {
            parts.removeLast();
        }
        if (!parts.isEmpty()) {
            runs.add(parts);
        }
        return last + 1;
    }

    /** The next capitalized word of the same name, or -1. */
    private int tied(int token) {
        int next = token + 1;
        var gap = field.after(token);
        boolean initial = gap == Gap.POINT && field.word(token).shape() == Word.Shape.INITIAL && isDot(token);
        if (gap != Gap.SPACE && !initial) {
            return -1;
        }
        if (isPart(next)) {
            return next;
        }
        if (!isSmall(next) || !WordMarks.has(field.word(next), WordMarks.OF) || field.after(next) != Gap.SPACE) {
            return -1;
        }
        next++;
        if (isSmall(next) && WordMarks.has(field.word(next), WordMarks.LINK) && field.after(next) == Gap.SPACE) {
            next++;
        }
        return isPart(next) ? next : -1;
    }

    /** The next capitalized word beyond a conjunction, an article or a hyphen, or -1. */
    private int joined(int token) {
        var gap = field.after(token);
        if (gap == Gap.HYPHEN) {
            return isPart(token + 1) ? token + 1 : -1;
        }
        int and = token + 1;
        boolean joins = gap == Gap.SPACE
                && isSmall(and)
                && Links.joins(field.word(and).folded())
                && field.after(and) == Gap.SPACE;
        return joins && isPart(and + 1) ? and + 1 : -1;
    }

    private boolean isSmall(int token) {
        return !field.isCapitalized(token) && !field.covered.get(token);
    }

    private boolean isDot(int token) {
        return field.text.text().charAt(field.text.end(token)) == '.';
    }

    /** Adds a part; one of function words and initials alone is none, nor is a number sign part of one: {@code Ley N° 5}. */
    private void add(List<Part> parts, int from, int last) {
        int to = last;
        if (to < field.text.size()
                && WordMarks.has(field.word(to), WordMarks.NUMBER)
                && field.word(to - 1).folded().length() <= 2) {
            do {
                to--;
            } while (to > from && !field.isCapitalized(to - 1));
        }
        for (int i = from; i < to; i++) {
            Word word = field.word(i);
            if (word.shape() != Word.Shape.INITIAL && field.isCapitalized(i) && !WordList.SMALL.has(word)) {
                parts.add(new Part(from, to, field.setting.tells(from) && !isItem(from)));
                return;
            }
        }
    }

    /** Whether an item of a list may start with this token: {@code d) Aprobar}. */
    private boolean isItem(int token) {
        int before = token == 0 ? 0 : field.text.end(token - 1);
        return field.text.text().substring(before, field.text.start(token)).indexOf(')') >= 0;
    }

    /** Whether the word before, links aside, is of an entity, or stands on another line and may belong to the name. */
    private boolean isCutBefore(int from) {
        boolean lines = false;
        for (int left = from - 1; left >= 0; left--) {
            var gap = field.after(left);
            lines |= gap == Gap.LINE;
            if (gap != Gap.SPACE && gap != Gap.LINE) {
                return false;
            }
            if (field.covered.get(left)) {
                return true;
            }
            if (!isTie(left)) {
                return lines && field.isCapitalized(left);
            }
        }
        return false;
    }

    private boolean isCutAfter(int last) {
        boolean lines = false;
        for (int right = last + 1; right < field.text.size(); right++) {
            var gap = field.before(right);
            lines |= gap == Gap.LINE;
            if (gap != Gap.SPACE && gap != Gap.LINE) {
                return false;
            }
            if (field.covered.get(right)) {
                return true;
            }
            if (!isTie(right)) {
                return lines && field.isCapitalized(right);
            }
        }
        return false;
    }

    private boolean isTie(int token) {
        return !field.isCapitalized(token) && WordMarks.has(field.word(token), WordMarks.LINK);
    }
}
