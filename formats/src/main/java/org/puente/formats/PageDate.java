package org.puente.formats;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day a page was published: the first date in its first lines that stands on a line of its own kind. A date whose day
 * and month can be exchanged is decided by its weekday or by another date of the page, and never guessed.
 *
 * @param day the day, or {@code null}
 * @param doubtful the date as written if it could be two days, else {@code null}
 */
record PageDate(@Nullable LocalDate day, @Nullable String doubtful) {
    /** How many lines that are not blank may hold the date. */
    static final int TOP = 15;

    /** The date of a page. */
    static PageDate of(String text) {
        boolean update = false;
        for (Lines.Line line : Lines.top(text, TOP)) {
            for (DateLine.Stamp stamp : DateLine.dates(line.text())) {
                if (!stamp.update() && !update) {
                    return decide(stamp, text);
                }
            }
            update = DateLine.isUpdateLabel(line.text());
        }
        return new PageDate(null, null);
    }

    private static PageDate decide(DateLine.Stamp stamp, String page) {
        var date = stamp.date();
        if (date.days().size() == 1) {
            return new PageDate(date.days().getFirst(), null);
        }
        if (stamp.weekday() != null) {
            var days = date.days().stream()
                    .filter(day -> day.getDayOfWeek() == stamp.weekday())
                    .toList();
            if (days.size() == 1) {
                return new PageDate(days.getFirst(), null);
            }
        }
        var others = others(date, WrittenDate.all(page));
        return others.size() == 1 ? new PageDate(others.getFirst(), null) : new PageDate(null, date.text());
    }

    /** The readings of a date that other dates of the page speak for: one in the same order, or the same day in words. */
    private static List<LocalDate> others(WrittenDate date, List<WrittenDate> page) {
        return page.stream()
                .filter(other -> other.days().size() == 1)
                .flatMap(other -> date.days().stream().filter(day -> agrees(date, day, other)))
                .distinct()
                .toList();
    }

    private static boolean agrees(WrittenDate date, LocalDate day, WrittenDate other) {
        if (other.order() == WrittenDate.Order.NAMED) {
            return other.days().getFirst().equals(day);
        }
        return other.order() == date.orderOf(day);
    }
}
