package org.puente.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.puente.RequestException;
import org.puente.Timeline;
import org.puente.Timeline.Interval;

/** The intervals of a timeline without a gap, over days counted from 1970-01-01. */
final class Intervals {
    private final Interval interval;
    /** The first day of each, and the day after the last. */
    private final long[] starts;

    private Intervals(Interval interval, long[] starts) {
        this.interval = interval;
        this.starts = starts;
    }

    /** None. */
    static Intervals none(Interval interval) {
        return new Intervals(interval, new long[] {0});
    }

    /**
     * The intervals that hold the days from the first to the last.
     *
     * @param cutFirst whether the first starts with the first day, even in the middle of its week, month or year
     * @param cutLast whether the last ends with the last day
     * @throws RequestException if they are too many
     */
    static Intervals of(Interval interval, LocalDate first, LocalDate last, boolean cutFirst, boolean cutLast) {
        LocalDate start = start(interval, first);
        long size = unit(interval).between(start, start(interval, last)) + 1;
        if (size > Timeline.MAX_INTERVALS) {
            throw new RequestException("a timeline by " + interval.name().toLowerCase(Locale.ROOT) + " from " + first
                    + " to " + last + " has " + size + " intervals; use at most " + Timeline.MAX_INTERVALS
                    + ": longer ones, or fewer days");
        }
        var starts = new long[(int) size + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start.plus(i, unit(interval)).toEpochDay();
        }
        if (cutFirst) {
            starts[0] = first.toEpochDay();
        }
        if (cutLast) {
            starts[starts.length - 1] = last.toEpochDay() + 1;
        }
        return new Intervals(interval, starts);
    }

    private static ChronoUnit unit(Interval interval) {
        return switch (interval) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }

    /** The first day of the interval that holds a day. */
    static LocalDate start(Interval interval, LocalDate day) {
        return switch (interval) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    int size() {
        return starts.length - 1;
    }

    /** The interval a day lies in, or -1. */
    int of(long day) {
        int found = Arrays.binarySearch(starts, day);
        int at = found < 0 ? -found - 2 : found;
        return at < size() ? at : -1;
    }

    LocalDate from(int at) {
        return LocalDate.ofEpochDay(starts[at]);
    }

    LocalDate to(int at) {
        return LocalDate.ofEpochDay(starts[at + 1] - 1);
    }

    String name(int at) {
        return name(interval, from(at));
    }

    /** The name of the interval that holds a day. */
    static String name(Interval interval, LocalDate day) {
        return switch (interval) {
            case DAY -> day.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> day.toString().substring(0, day.toString().lastIndexOf('-'));
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
        };
    }
}
