package org.puente.query;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.puente.Span.Via;

/**
 * A query tree for Lucene.
 *
 * @param query that finds, ranks and, through its matches, marks
 * @param leaves how the leaves of the query reach the text, and for what
 * @param entities the ids of the entities recognised in the question, in order
 * @param words how many words there are that must or may match: with less than two, nothing can match in part
 * @param notes for the user, one line each
 */
public record Translated(Query query, Map<Query, Leaf> leaves, List<String> entities, int words, List<String> notes) {
    /** What a word is in the question. */
    public enum Role {
        /** A word, or a name as a whole. */
        CONTENT,
        /** A word of a name that is matched as a whole too. */
        NAME_PART,
        /** A stop word. */
        STOP
    }

    /**
     * What a leaf of the query stands for.
     *
     * @param via how it reaches the text
     * @param of the word, or the entity, that it is a form of: equal for the forms of one
     * @param role of that in the question
     * @param words how many words of the question it stands for, stop words aside
     */
    public record Leaf(Via via, Object of, Role role, int words) {}

    /** What a leaf of the query stands for; a phrase or a pattern for itself. */
    public Leaf leaf(Query leaf) {
        Leaf known = leaves.get(leaf);
        return known == null ? new Leaf(Via.EXACT, leaf, Role.CONTENT, 1) : known;
    }
}
