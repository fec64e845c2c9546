package org.puente;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param query as it was asked
 * @param total how many documents match
 * @param partial whether nothing had all words, so that these hits have only some
 * @param timedOut whether the time ran out, so that hits, total and facets may lack some
 * @param changed whether the index changed since the page before, so that a hit may repeat or be missing
 * @param hits of this page, in order
 * @param collapsed how many of the total are not hits themselves but among the {@link Hit#duplicates} of one, on all
 *     pages together; {@code null} unless the request collapses
 * @param facets in the order asked for
 * @param notes what the user should know about how the query was read, a line each; often empty
 * @param reading how the query was read
 * @param suggestion a question that may have been meant and finds more, or {@code null}
 * @param next the token of the next page, or {@code null} if this is the last
 * @param request that was answered; of {@link Similar}, the one that was made
 * @param fingerprints of what it was asked of
 */
public record SearchResults(
        String query,
        Total total,
        boolean partial,
        boolean timedOut,
        boolean changed,
        List<Hit> hits,
        @Nullable Long collapsed,
        List<Facet> facets,
        List<String> notes,
        QueryReading reading,
        @Nullable Suggestion suggestion,
        @Nullable String next,
        SearchRequest request,
        Fingerprints fingerprints) {

    /** Copies the lists. */
    public SearchResults {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        notes = List.copyOf(notes);
    }

    /**
     * "Did you mean": the query with other spellings of words that no document has, or hardly one. Names of entities,
     * phrases and fields stay as they are. Given on the first page only.
     *
     * @param query to ask instead
     * @param total how many documents it finds under the same filters: more than this one; where this one is matched
     *     only in part, documents with all its words
     */
    public record Suggestion(String query, Total total) {}

    /**
     * How many documents match.
     *
     * @param value the number, or the least it can be
     * @param exact whether it is exact
     */
    public record Total(long value, boolean exact) {
        /** The number, with a plus sign if it is the least. */
        @Override
        public String toString() {
            return exact ? Long.toString(value) : value + "+";
        }
    }

    /**
     * The facet of this entity type or keyword field.
     *
     * @throws RequestException if the request did not ask for it
     */
    public Facet facet(String name) {
        return facets.stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RequestException("no facet " + name + " in these results; ask for it"));
    }
}
