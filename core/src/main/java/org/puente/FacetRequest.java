package org.puente;

import java.util.Objects;
import org.puente.Timeline.Interval;

/**
 * A facet to count. Immutable: each method gives a changed copy.
 *
 * @param name an entity type (its kinds are counted with it), a keyword field, {@link #LANGUAGE}, {@link #PUBLISHED}, or
 *     {@link SearchRequest#ALL_ENTITY_TYPES}
 * @param top how many values are shown at most, from 0; those that the request selects are shown beside them
 * @param prefix shown are only values of which a word starts so, case and accents aside: for entities a word of any alias,
 *     for dates the start; empty for all. It changes what is shown, not what is counted
 * @param sort the order of values
 * @param interval how {@link #PUBLISHED} is divided; of no meaning for other names
 */
public record FacetRequest(String name, int top, String prefix, FacetSort sort, Interval interval) {
    /** The name of the language of documents: values {@code en}, {@code es}, {@code other}. */
    public static final String LANGUAGE = "language";

    /** The name of the day of publication: values as {@link Timeline.Count} names intervals, such as {@code 2026-01}. */
    public static final String PUBLISHED = "published";

    private static final int USUAL_TOP = 10;

    /** Checks the number. */
    public FacetRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(interval, "interval");
        if (top < 0) {
            throw new RequestException("facet " + name + " asks for " + top + " values; use 0 or more");
        }
    }

    /** The values that most documents have, so many of them; dates by month. */
    public FacetRequest(String name, int top) {
        this(name, top, "", FacetSort.COUNT, Interval.MONTH);
    }

    /** The ten values that most documents have; dates by month. */
    public static FacetRequest of(String name) {
        return new FacetRequest(name, USUAL_TOP);
    }

    /** With so many values at most. */
    public FacetRequest top(int most) {
        return new FacetRequest(name, most, prefix, sort, interval);
    }

    /** With only the values that start so. */
    public FacetRequest prefix(String start) {
        return new FacetRequest(name, top, start, sort, interval);
    }

    /** In this order. */
    public FacetRequest sort(FacetSort order) {
        return new FacetRequest(name, top, prefix, order, interval);
    }

    /** With dates by day, week, month or year. */
    public FacetRequest by(Interval length) {
        return new FacetRequest(name, top, prefix, sort, length);
    }
}
