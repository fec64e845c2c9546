package org.puente;

import java.util.Objects;

/**
 * All hits of a search request, with their texts and mentions: what an export reads. They come in the order of their ids,
 * one by one, so that memory does not grow with their number.
 *
 * @param request whose hits they are; its page, order, facets and fragments make no difference
 */
public record Documents(SearchRequest request) implements Question<Documents.Answer> {
    /** Checks that there is a request. */
    public Documents {
        Objects.requireNonNull(request, "request");
    }

    /**
     * The hits.
     *
     * @param counted which they are
     * @param documents read from the index as one goes through them, each time anew, for as long as the snapshot is open
     */
    public record Answer(Counted counted, Iterable<StoredDocument> documents) {}
}
