package org.puente.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.puente.RequestException;
import org.puente.Timeline.Interval;

/**
 * A day, ISO week, month or year by its name, as {@link Intervals} names it.
 *
 * @param interval which of these it is
 * @param from its first day
 * @param to its last day, inclusive
 */
record NamedDays(Interval interval, LocalDate from, LocalDate to) {

    /**
     * Reads a name.
     *
     * @throws RequestException if it is none
     */
    static NamedDays of(String name) {
        try {
            if (name.matches("[0-9]{4}")) {
                var year = Year.parse(name);
                return new NamedDays(Interval.YEAR, year.atDay(1), year.atDay(year.length()));
            }
            if (name.matches("[0-9]{4}-[0-9]{2}")) {
                var month = YearMonth.parse(name);
                return new NamedDays(Interval.MONTH, month.atDay(1), month.atEndOfMonth());
            }
            if (name.matches("[0-9]{4}-W[0-9]{2}")) {
                var monday = LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
                return new NamedDays(Interval.WEEK, monday, monday.plusDays(6));
            }
            var day = LocalDate.parse(name);
            return new NamedDays(Interval.DAY, day, day);
        } catch (DateTimeException e) {
            throw new RequestException("unknown date: " + name
                    + "; use a day, week, month or year such as 2026-01-12, 2026-W03, 2026-01 or 2026");
        }
    }
}
