package org.puente;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many hits of a search request were published in each day, week, month or year, and, if asked, how many of them have
 * each value of an entity type or keyword field? Exact. Dates are days without a zone. Intervals without hits are there
 * too, from the first dated hit to the last, or over the days that the request's {@link Filter#between} filters ask for:
 * these also cut the first and the last interval.
 *
 * @param request whose hits are counted; labels are in its language
 * @param interval how long each interval is
 * @param split the type or field to split by, how many of its values and which; no dates; {@code null} for no split
 */
public record Timeline(
        SearchRequest request, Interval interval, @Nullable FacetRequest split) implements Question<Timeline.Answer> {
    /** The most intervals of an answer. */
    public static final int MAX_INTERVALS = 100_000;

    /** The most values that a timeline is split by. */
    public static final int MAX_SPLIT = 1_000;

    /** Checks the split. */
    public Timeline {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(interval, "interval");
        if (split != null && split.top() > MAX_SPLIT) {
            throw new RequestException(
                    "split " + split.name() + " asks for " + split.top() + " values; use 0 to " + MAX_SPLIT);
        }
    }

    /** A timeline of the hits of a request, without a split. */
    public static Timeline of(SearchRequest request, Interval interval) {
        return new Timeline(request, interval, null);
    }

    /** Split by the values of an entity type or keyword field, this many of them. */
    public Timeline split(String name, int top) {
        return new Timeline(request, interval, new FacetRequest(name, top));
    }

    /** Split by the values of a facet. */
    public Timeline split(FacetRequest facet) {
        return new Timeline(request, interval, facet);
    }

    /** How long an interval is. */
    public enum Interval {
        /** A day. */
        DAY,
        /** A week from Monday to Sunday, named by ISO 8601: {@code 2026-W03}. */
        WEEK,
        /** A month of the calendar. */
        MONTH,
        /** A year of the calendar. */
        YEAR
    }

    /**
     * The counts.
     *
     * @param counted which documents; its total is the sum of all intervals and {@code undated}
     * @param interval how long each is
     * @param intervals in order, without a gap; none where no hit has a date and no days are asked for
     * @param undated hits without a date
     * @param allUndated documents of the index without a date
     * @param split the same by values, or {@code null}
     */
    public record Answer(
            Counted counted,
            Interval interval,
            List<Count> intervals,
            long undated,
            long allUndated,
            @Nullable Split split) {
        /** Copies the intervals. */
        public Answer {
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * An interval and its documents.
     *
     * @param name {@code 2026-01-12}, {@code 2026-W03}, {@code 2026-01} or {@code 2026}
     * @param from its first day
     * @param to its last day, inclusive
     * @param documents hits published in it
     * @param all documents of the index published in it
     */
    public record Count(String name, LocalDate from, LocalDate to, long documents, long all) {
        /** The share of all documents, 0 to 1; 0 where there are none. */
        public double share() {
            return all == 0 ? 0 : (double) documents / all;
        }
    }

    /**
     * A timeline by values. It adds up like a {@link Facet}: hits = hits with a value + {@code withoutValue};
     * {@code other} = the sum of the hits of values not shown.
     *
     * @param name of the entity type or keyword field
     * @param kind which of the two it is
     * @param series the values in the order asked for: usually those with most hits, then by id
     * @param withoutValue hits without a value
     * @param other the sum of the hits of values not shown
     * @param values how many distinct values there are, shown or not
     */
    public record Split(String name, Facet.Kind kind, List<Series> series, long withoutValue, long other, int values) {
        /** Copies the series. */
        public Split {
            series = List.copyOf(series);
        }
    }

    /**
     * A value over time.
     *
     * @param id of the entity, or the value itself
     * @param label of the entity in the request's language, or the value itself
     * @param documents hits that have it: the sum of {@code counts} and {@code undated}
     * @param undated hits that have it and no date
     * @param counts hits that have it, for each interval of the answer
     */
    public record Series(String id, String label, long documents, long undated, List<Long> counts) {
        /** Copies the counts. */
        public Series {
            counts = List.copyOf(counts);
        }
    }
}
