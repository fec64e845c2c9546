package org.puente;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity named in a field's text, and why it was accepted.
 *
 * @param field {@code title} or {@code body}
 * @param start where it starts in the field's text, UTF-16 code units
 * @param end where it ends, exclusive
 * @param entity the id of the entity; {@code null} if nothing decides between the candidates
 * @param type the type of the entity, or of the first candidate
 * @param alias the alias it was found by, as the gazetteer writes it
 * @param policy the match policy that accepted it
 * @param evidence why it was accepted, in a few words
 * @param candidates the ids between which the document does not decide, in order; empty where it does. Where there is an
 *     entity all the same, the corpus decided, see {@link SearchIndex#retag}
 */
public record Mention(
        String field,
        int start,
        int end,
        @Nullable String entity,
        String type,
        String alias,
        MatchPolicy policy,
        String evidence,
        List<String> candidates) {
    /** Copies the candidates. */
    public Mention {
        candidates = List.copyOf(candidates);
    }
}
