package org.puente;

import java.util.List;
import java.util.Objects;
import org.puente.SearchResults.Total;

/**
 * Which documents an answer counted: all hits of a search request, whatever its page, and what they were counted in, so
 * that a figure can be made again.
 *
 * @param request whose hits were counted; its page, order, facets and fragments make no difference
 * @param total how many hits there are
 * @param partial whether nothing had all words, so that the hits have only some
 * @param timedOut whether the request's time ran out, so that counts may lack some
 * @param notes what the user should know about how the question was read, a line each; often empty
 * @param corpus fingerprint of the documents of the snapshot, see {@link Statistics.Answer}
 * @param gazetteer fingerprint of the gazetteer
 */
public record Counted(
        SearchRequest request,
        Total total,
        boolean partial,
        boolean timedOut,
        List<String> notes,
        String corpus,
        String gazetteer) {
    /** Copies the notes. */
    public Counted {
        Objects.requireNonNull(request, "request");
        notes = List.copyOf(notes);
    }
}
