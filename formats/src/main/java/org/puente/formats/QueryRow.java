package org.puente.formats;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.Filter;
import org.puente.SearchRequest.Match;

/**
 * A row of a file of queries.
 *
 * @param id that the answer carries
 * @param query as typed; empty matches every document
 * @param match whether all words must match, or any; {@code null} if the row does not say
 * @param limit how many hits at most; {@code null} if the row does not say
 * @param filters the row's own, beside those that all rows have; often empty
 */
public record QueryRow(
        String id,
        String query,
        @Nullable Match match,
        @Nullable Integer limit,
        List<Filter> filters) {
    /** Checks that id and query are there. */
    public QueryRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(query, "query");
        filters = List.copyOf(filters);
    }
}
