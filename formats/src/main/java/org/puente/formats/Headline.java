package org.puente.formats;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.puente.formats.Lines.Line;

/**
 * The headline of a page saved as text: a line that stands twice near the top, word for word (saved pages repeat the
 * headline); else a line labelled as title; else the first line.
 */
final class Headline {
    /** How many lines that are not blank are the top. */
    static final int TOP = 20;

    private static final Pattern LABEL =
            Pattern.compile("(?:title|t[ií]tulo)\\s*:\\s*(\\S.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Headline() {}

    /**
     * The title's text and the line it is from.
     *
     * @param text without the label
     */
    record Found(String text, Line line) {}

    /** The headline of a page of these top lines, of which there is at least one. */
    static Found of(List<Line> top) {
        var repeated = repeated(top);
        var label = labelled(top);
        // One word that stands twice is a button or an advertisement rather than a headline, if there is any choice.
        if (repeated != null && (label == null || words(repeated.text()) > 1)) {
            return found(repeated);
        }
        if (label != null) {
            return found(label);
        }
        for (Line line : top) {
            if (!DateLine.isDate(line.text())) {
                return found(line);
            }
        }
        return found(top.getFirst());
    }

    /** The first repeated line of several words, else of one. */
    private static @Nullable Line repeated(List<Line> top) {
        var counts = new HashMap<String, Integer>();
        for (Line line : top) {
            counts.merge(line.text(), 1, Integer::sum);
        }
        Line best = null;
        for (Line line : top) {
            boolean twice = counts.getOrDefault(line.text(), 0) > 1;
            if (twice && !isFurniture(line.text()) && (best == null || rank(line) > rank(best))) {
                best = line;
            }
        }
        return best;
    }

    /** Menus repeat too; of lines that are headlines by their length the first counts. */
    private static int rank(Line line) {
        return Math.min(words(line.text()), 4);
    }

    private static boolean isFurniture(String line) {
        return line.contains(" > ") || line.contains(" | ") || DateLine.isDate(line);
    }

    private static @Nullable Line labelled(List<Line> top) {
        for (Line line : top) {
            if (LABEL.matcher(line.text()).matches()) {
                return line;
            }
        }
        return null;
    }

    private static Found found(Line line) {
        var label = LABEL.matcher(line.text());
        return new Found(label.matches() ? label.group(1) : line.text(), line);
    }

    private static int words(String line) {
        return line.split("\\s+").length;
    }
}
