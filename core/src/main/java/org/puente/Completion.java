package org.puente;

import java.util.List;
import java.util.Objects;

/**
 * Which entities have a name or alias that starts with a prefix, and how many documents mention them? Case and accents
 * do not matter, and any word of a name may start with the prefix. Answered most documents first, then by label.
 *
 * @param prefix what was typed; empty for all entities
 * @param limit how many at most, from 0
 * @param labels the language of the labels
 */
public record Completion(String prefix, int limit, Language labels) implements Question<List<Completion.EntityCount>> {
    /** Checks the limit. */
    public Completion {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(labels, "labels");
        if (limit < 0) {
            throw new RequestException("limit is " + limit + "; use 0 or more");
        }
    }

    /**
     * An entity and how often it is mentioned.
     *
     * @param id of the entity
     * @param type of the entity
     * @param label in the language asked for
     * @param alias the form that starts with the prefix, as the gazetteer writes it; the label if the prefix is empty
     * @param documents that mention it
     * @param mentions in all documents
     */
    public record EntityCount(String id, String type, String label, String alias, int documents, long mentions) {}
}
