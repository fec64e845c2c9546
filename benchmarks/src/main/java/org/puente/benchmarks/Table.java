package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, aligned so that it also reads well on a terminal. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
    }

    Table row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + rows.getFirst());
        }
        rows.add(List.of(cells));
        return this;
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A difference, with its sign. */
    static String signed(double value, int decimals) {
        String text = number(value, decimals);
        return text.matches("-?0[.]?0*") ? number(0, decimals) : value > 0 ? "+" + text : text;
    }

    /** A share in percent. */
    static String percent(double share) {
        return number(share * 100, 1) + " %";
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.max(3, row.get(i).length()));
            }
        }
        var text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            line(rows.get(r), widths, text);
            if (r == 0) {
                rule(widths, text);
            }
        }
        return text.toString();
    }

    private static void line(List<String> cells, int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - cells.get(i).length());
            text.append("| ")
                    .append(i == 0 ? cells.get(i) + gap : gap + cells.get(i))
                    .append(' ');
        }
        text.append("|\n");
    }

    private static void rule(int[] widths, StringBuilder text) {
        for (int i = 0; i < widths.length; i++) {
            text.append("|-").append("-".repeat(widths[i])).append(i == 0 ? "-" : ":");
        }
        text.append("|\n");
    }
}
