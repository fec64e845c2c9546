package org.puente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in queries: {@code 2026-01-12}, {@code 2026-01}, {@code 2026}, ranges of them, and {@code *} for an open end. */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern RANGE =
            Pattern.compile("([\\[{])\\s*\"?([\\d*-]+)\"?\\s+(?:TO|to|a|A)\\s+\"?([\\d*-]+)\"?\\s*([\\]}])");
    private static final Pattern COMPARED = Pattern.compile("([<>]=?)([\\d-]+)");

    /** Reads a day, a month, a year, a comparison such as {@code >=2026}, or a range in brackets; {@code null} if it is none. */
    static @Nullable Days read(String text) {
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return range(
                    range.group(2),
                    range.group(1).equals("{"),
                    range.group(3),
                    range.group(4).equals("}"));
        }
        var compared = COMPARED.matcher(text);
        if (compared.matches()) {
            boolean open = compared.group(1).length() == 1;
            return text.charAt(0) == '>'
                    ? range(compared.group(2), open, "*", false)
                    : range("*", false, compared.group(2), open);
        }
        return day(text);
    }

    /** Reads a range from its bounds; an exclusive one leaves out its day, month or year. */
    static @Nullable Days range(String from, boolean fromExclusive, String to, boolean toExclusive) {
        var first = from.equals("*") ? new Days(null, null) : day(from);
        var last = to.equals("*") ? new Days(null, null) : day(to);
        if (first == null || last == null) {
            return null;
        }
        var start = fromExclusive && first.to != null ? first.to.plusDays(1) : first.from;
        var end = toExclusive && last.from != null ? last.from.minusDays(1) : last.to;
        return new Days(start, end);
    }

    boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    private static @Nullable Days day(String text) {
        var day = DAY.matcher(text);
        if (!day.matches()) {
            return null;
        }
        try {
            int year = Integer.parseInt(day.group(1));
            if (day.group(2) == null) {
                return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            var month = YearMonth.of(year, Integer.parseInt(day.group(2)));
            if (day.group(3) == null) {
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
            var date = month.atDay(Integer.parseInt(day.group(3)));
            return new Days(date, date);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
