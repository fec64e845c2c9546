package org.puente.gazetteer;

import java.util.List;
import org.puente.Alias;
import org.puente.Entity;

/**
 * A name in a question.
 *
 * @param from its first word
 * @param to the word after its last
 * @param entities it may stand for, in the gazetteer's order; at least one
 * @param alias by which the first was found
 */
public record QueryName(int from, int to, List<Entity> entities, Alias alias) {
    /** Copies the entities. */
    public QueryName {
        entities = List.copyOf(entities);
    }
}
