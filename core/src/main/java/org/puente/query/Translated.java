package org.puente.query;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.puente.Span.Via;

/**
 * A query tree for Lucene.
 *
 * @param query that finds, ranks and, through its matches, marks
 * @param vias how the leaves of the query reach the text
 * @param entities the ids of the entities recognised in the question, in order
 * @param words how many words there are that must or may match: with less than two, nothing can match in part
 */
public record Translated(Query query, Map<Query, Via> vias, List<String> entities, int words) {
    /** How a leaf of the query reached the text. */
    public Via via(Query leaf) {
        return vias.getOrDefault(leaf, Via.EXACT);
    }
}
