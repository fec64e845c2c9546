package org.puente.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts and lists of texts in the cells of a gazetteer's table. A list has {@code |} between its texts; white space around
 * a text is not part of it. A backslash before {@code |}, a backslash or white space says that it is, and {@code \-} alone
 * is the empty text. A text that a spreadsheet would run as a formula has an apostrophe in front, which reading takes away.
 */
final class GazetteerCells {
    private static final String EMPTY = "\\-";
    private static final String FORMULA = "=+-@\t\r";

    private GazetteerCells() {}

    static String write(String text) {
        return guarded(escaped(text, false));
    }

    static String write(List<String> texts) {
        return guarded(String.join(
                "|",
                texts.stream()
                        .map(text -> text.isEmpty() ? EMPTY : escaped(text, true))
                        .toList()));
    }

    private static String escaped(String text, boolean list) {
        var cell = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = i == 0 || i == text.length() - 1;
            if (c == '\\' || (list && c == '|') || (end && Character.isWhitespace(c))) {
                cell.append('\\');
            }
            cell.append(c);
        }
        return cell.toString();
    }

    private static String guarded(String cell) {
        return startsFormula(cell, 0) ? "'" + cell : cell;
    }

    /** Whether there is a formula behind any apostrophes from here on. */
    private static boolean startsFormula(String cell, int from) {
        int i = from;
        while (i < cell.length() && cell.charAt(i) == '\'') {
            i++;
        }
        return i < cell.length() && FORMULA.indexOf(cell.charAt(i)) >= 0;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && startsFormula(cell, 1) ? cell.substring(1) : cell;
    }

    static String readText(String cell) {
        return read(unguarded(cell), false).getFirst();
    }

    /** The texts of a list; nothing between two bars is no text. */
    static List<String> readList(String cell) {
        return read(unguarded(cell), true);
    }

    private static List<String> read(String cell, boolean list) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        // How much of the text is sure not to be white space at its end.
        int kept = 0;
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || (list && cell.charAt(i) == '|')) {
                text.setLength(kept);
                boolean empty = list && cell.substring(start, i).strip().equals(EMPTY);
                if (!list || empty || kept > 0) {
                    texts.add(empty ? "" : text.toString());
                }
                text.setLength(0);
                kept = 0;
                start = i + 1;
                continue;
            }
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length() && isEscaped(cell.charAt(i + 1))) {
                text.append(cell.charAt(++i));
                kept = text.length();
            } else if (!Character.isWhitespace(c)) {
                text.append(c);
                kept = text.length();
            } else if (kept > 0) {
                text.append(c);
            }
        }
        return texts;
    }

    private static boolean isEscaped(char c) {
        return c == '\\' || c == '|' || Character.isWhitespace(c);
    }
}
