package org.puente;

import java.util.List;

/**
 * How a query was read.
 *
 * @param text the query in its canonical form, as {@code docs/QUERIES.md} shows it: {@code +} must match, {@code -} must
 *     not, no sign may
 * @param entities recognised in it, in order
 */
public record QueryReading(String text, List<Recognised> entities) {
    /** Copies the entities. */
    public QueryReading {
        entities = List.copyOf(entities);
    }

    /**
     * An entity recognised in a query.
     *
     * @param id of the entity
     * @param type of the entity
     * @param label in the language asked for
     */
    public record Recognised(String id, String type, String label) {}
}
