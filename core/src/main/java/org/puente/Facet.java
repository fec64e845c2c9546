package org.puente;

import java.util.List;

/**
 * How the documents of an answer divide over the values of an entity type or a keyword field. Exact. It ignores its own
 * {@code anyOf} filters, so that more values can be chosen, and respects all others. It adds up:
 * {@code base} = documents with a value + {@code withoutValue}; {@code other} = the sum of the counts not shown.
 *
 * @param name of the entity type or keyword field
 * @param kind which of the two it is
 * @param counts the values with most documents, then by id; those that the request selects are always among them
 * @param base how many documents were counted
 * @param withoutValue how many of them have no value
 * @param other the sum of the counts of values not shown
 * @param values how many distinct values there are, shown or not
 */
public record Facet(
        String name, Kind kind, List<FacetCount> counts, long base, long withoutValue, long other, int values) {
    /** Copies the counts. */
    public Facet {
        counts = List.copyOf(counts);
    }

    /** What a facet divides by. */
    public enum Kind {
        /** Entities of a type. */
        TYPE,
        /** Values of a keyword field. */
        FIELD
    }

    /**
     * A value and its documents.
     *
     * @param id of the entity, or the value itself
     * @param label of the entity in the language asked for, or the value itself
     * @param documents that have it
     * @param selected whether an {@code anyOf} or {@code allOf} filter of the request names it
     */
    public record FacetCount(String id, String label, long documents, boolean selected) {}
}
