package org.puente.query;

import java.util.List;
import java.util.Objects;
import org.puente.Language;

/**
 * What a query string means.
 *
 * @param root of the query tree
 * @param notes for the user, one line each: what was read otherwise than it may have been meant, or left out
 */
public record ParsedQuery(QueryNode root, List<String> notes) {
    /** Copies the notes. */
    public ParsedQuery {
        Objects.requireNonNull(root, "root");
        notes = List.copyOf(notes);
    }

    /** The language for which its words speak clearly, else {@link Language#OTHER}. */
    public Language language() {
        return QuestionWords.of(root).language();
    }
}
