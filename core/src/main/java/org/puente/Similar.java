package org.puente;

import java.util.Objects;

/**
 * Documents like one: those that a query of its most telling words and entities finds, itself left out. Words are chosen
 * by tf·idf (Salton and Buckley 1988), in title and body, and entities likewise; any of them may match, also in the other
 * language by its cognates and names. The answer's query is the one that was made, in full Lucene syntax, so that it can be
 * asked again and changed.
 *
 * @param id of the document
 * @param request whose filters, limit, page, facets, fragments, ranking and labels hold; its query must be empty
 */
public record Similar(String id, SearchRequest request) implements Question<SearchResults> {
    /** Checks that the request has no query. */
    public Similar {
        Objects.requireNonNull(id, "id");
        if (!request.query().isEmpty()) {
            throw new RequestException(
                    "a query beside a document: " + request.query() + "; use filters, or search for the query");
        }
    }

    /** Ten documents like the one with this id. */
    public static Similar to(String id) {
        return new Similar(id, SearchRequest.matching(""));
    }
}
