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
 */
public record Translated(Query query, Map<Query, Leaf> leaves, List<String> entities, int words) {
    /**
     * What a leaf of the query stands for.
     *
     * @param via how it reaches the text
     * @param of the word, or the entity, that it is a form of: equal for the forms of one
     */
    public record Leaf(Via via, Object of) {}

    /** What a leaf of the query stands for; a phrase or a pattern for itself. */
    public Leaf leaf(Query leaf) {
        Leaf known = leaves.get(leaf);
        return known == null ? new Leaf(Via.EXACT, leaf) : known;
    }
}
