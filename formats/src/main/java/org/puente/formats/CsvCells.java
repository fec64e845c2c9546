package org.puente.formats;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV (RFC 4180), each with its line end CR LF. A text cell that a spreadsheet would run as a formula, one that
 * starts with {@code = + - @}, a tab or a carriage return, gets an apostrophe in front; numbers never do.
 */
final class CsvCells {
    static final CsvCells RAW = new CsvCells(true);
    static final CsvCells SAFE = new CsvCells(false);

    private final boolean raw;

    private CsvCells(boolean raw) {
        this.raw = raw;
    }

    String row(List<? extends @Nullable Object> cells) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        return row.append("\r\n").toString();
    }

    String row(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : value.toString();
        if (!raw && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
