package org.puente.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A date as people write it, in English or Spanish.
 *
 * @param text as written
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param days that it can be: one, or two if day and month can be exchanged
 * @param order how it was read; of two readings {@link Order#OPEN}
 */
record WrittenDate(String text, int start, int end, List<LocalDate> days, Order order) {
    /** The order of day and month. */
    enum Order {
        /** Said by a month's name, or by the ISO form. */
        NAMED,
        DAY_FIRST,
        MONTH_FIRST,
        /** Not said. */
        OPEN
    }

    private static final String MONTH = "(?<%s>\\p{L}{3,10})\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:"
                    + "(?<iy>\\d{4})([-/.])(?<im>\\d{1,2})\\2(?<id>\\d{1,2})(?:T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?"
                    + "|(?<a>\\d{1,2})(?<separator>[-/.])(?<b>\\d{1,2})\\k<separator>(?<y>\\d{4})"
                    + "|(?<d1>\\d{1,2})(?:st|nd|rd|th|º|°|\\.)?(?:\\s+(?:de|of)\\s+|\\s+|[-/])" + MONTH.formatted("m1")
                    + "(?:,?\\s+(?:del?\\s+|of\\s+)?|[-/])(?<y1>\\d{4})"
                    + "|" + MONTH.formatted("m2")
                    + "\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+)(?:del?\\s+)?(?<y2>\\d{4})"
                    + ")(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "enero", "jan", "ene"),
            List.of("february", "febrero", "feb"),
            List.of("march", "marzo", "mar"),
            List.of("april", "abril", "apr", "abr"),
            List.of("may", "mayo"),
            List.of("june", "junio", "jun"),
            List.of("july", "julio", "jul"),
            List.of("august", "agosto", "aug", "ago"),
            List.of("september", "septiembre", "setiembre", "sep", "sept", "set"),
            List.of("october", "octubre", "oct"),
            List.of("november", "noviembre", "nov"),
            List.of("december", "diciembre", "dec", "dic"));

    /** All dates in a text, in order. */
    static List<WrittenDate> all(String text) {
        var dates = new ArrayList<WrittenDate>();
        var match = DATE.matcher(text);
        int from = 0;
        while (match.find(from)) {
            var days = days(match);
            if (days.isEmpty()) {
                // What looked like one may hide the start of another: "Room 12 12 January 2026".
                from = match.start() + 1;
                continue;
            }
            dates.add(new WrittenDate(match.group(), match.start(), match.end(), days, order(match, days)));
            from = match.end();
        }
        return dates;
    }

    /** The order that reads this date as this day. */
    Order orderOf(LocalDate day) {
        int first = Integer.parseInt(text.split("\\D", 2)[0]);
        return first == day.getDayOfMonth() ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static Order order(MatchResult match, List<LocalDate> days) {
        if (match.group("a") == null) {
            return Order.NAMED;
        }
        int first = Integer.parseInt(match.group("a"));
        int second = Integer.parseInt(match.group("b"));
        if (days.size() == 2 || first == second) {
            return Order.OPEN;
        }
        return days.getFirst().getDayOfMonth() == first ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    private static List<LocalDate> days(MatchResult match) {
        var days = new ArrayList<LocalDate>();
        if (match.group("iy") != null) {
            add(days, match.group("iy"), Integer.parseInt(match.group("im")), match.group("id"));
        } else if (match.group("a") != null) {
            add(days, match.group("y"), Integer.parseInt(match.group("b")), match.group("a"));
            add(days, match.group("y"), Integer.parseInt(match.group("a")), match.group("b"));
        } else if (match.group("d1") != null) {
            add(days, match.group("y1"), month(match.group("m1")), match.group("d1"));
        } else {
            add(days, match.group("y2"), month(match.group("m2")), match.group("d2"));
        }
        return List.copyOf(days);
    }

    private static void add(List<LocalDate> days, String year, int month, String day) {
        try {
            var date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            if (!days.contains(date)) {
                days.add(date);
            }
        } catch (DateTimeException e) {
            // This reading is no day of the calendar.
        }
    }

    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(lower)) {
                return i + 1;
            }
        }
        return 0;
    }
}
