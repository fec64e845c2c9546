package org.puente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which entities of a type, or values of a keyword field, do the hits of a search request have more often than other
 * documents? All documents are counted, none sampled. The others are the whole index or the hits of another request;
 * what is among both is told apart, so that two separate samples are compared.
 *
 * @param request whose hits are looked at; labels are in its language, and its time limit is that of the whole answer
 * @param name the entity type, its kinds included, or the keyword field
 * @param against the request whose hits are the others; {@code null} for the whole index
 * @param minimum how many hits a value has at least, from 1
 * @param limit how many values at most, 0 to 10,000
 */
public record Significant(
        SearchRequest request, String name, @Nullable SearchRequest against, int minimum, int limit)
        implements Question<Significant.Answer> {
    private static final int USUAL_MINIMUM = 2;
    private static final int USUAL_LIMIT = 10;

    /** Checks the limits. */
    public Significant {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(name, "name");
        if (minimum < 1) {
            throw new RequestException("minimum is " + minimum + "; use 1 or more");
        }
        if (limit < 0 || limit > SearchRequest.MAX_LIMIT) {
            throw new RequestException("limit is " + limit + "; use 0 to " + SearchRequest.MAX_LIMIT);
        }
    }

    /** The ten most significant values of two hits or more, against the whole index. */
    public static Significant of(SearchRequest request, String name) {
        return new Significant(request, name, null, USUAL_MINIMUM, USUAL_LIMIT);
    }

    /** Against the hits of another request. */
    public Significant against(SearchRequest other) {
        return new Significant(request, name, other, minimum, limit);
    }

    /** Against the same request in another period, both days inclusive; {@code null} leaves a side open. */
    public Significant againstPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
        var filters = new ArrayList<Filter>(request.filters());
        filters.removeIf(filter -> filter instanceof Filter.Between);
        filters.add(Filter.between(from, to));
        return against(request.filters(filters));
    }

    /** With at least this many hits for each value. */
    public Significant minimum(int support) {
        return new Significant(request, name, against, support, limit);
    }

    /** With at most this many values. */
    public Significant limit(int most) {
        return new Significant(request, name, against, minimum, most);
    }

    /**
     * The values.
     *
     * @param counted which documents were looked at
     * @param name of the entity type or keyword field
     * @param kind which of the two it is
     * @param reference the documents they were compared with: all of the index where its request is empty
     * @param shared documents that are among both
     * @param values highest log-likelihood first, then by id
     * @param found how many values are more frequent in the hits and have the minimum, shown or not
     */
    public record Answer(
            Counted counted,
            String name,
            Facet.Kind kind,
            Counted reference,
            long shared,
            List<Value> values,
            int found) {
        /** Copies the values. */
        public Answer {
            values = List.copyOf(values);
        }
    }

    /**
     * A value. The statistic compares {@code documents} of all hits with {@code reference - shared} of the reference's
     * documents that are no hits.
     *
     * @param id of the entity, or the value itself
     * @param label of the entity in the request's language, or the value itself
     * @param documents hits that have it
     * @param reference documents of the reference that have it
     * @param shared documents that are among both and have it
     * @param logLikelihood Dunning's G²
     */
    public record Value(String id, String label, long documents, long reference, long shared, double logLikelihood) {}
}
