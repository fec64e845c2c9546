package org.puente;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Timeline.Interval;

/**
 * How the documents of an answer divide over the values of an entity type, a keyword field, their language or their dates.
 * Exact. It ignores its own {@code anyOf} filters, so that more values can be chosen, and respects all others. It adds up:
 * {@code base} = documents with a value + {@code withoutValue}; {@code other} = the sum of the counts not shown.
 *
 * @param name of the entity type or field
 * @param kind which of the two it is
 * @param interval how dates are divided; {@code null} for what is no date
 * @param counts the values in the order asked for; those that the request selects are always among them
 * @param base how many documents were counted
 * @param withoutValue how many of them have no value
 * @param other the sum of the counts of values not shown, whether the prefix finds them or not
 * @param values how many distinct values there are, shown or not
 * @param found how many of them are shown or start with the prefix asked for; without a prefix all of them
 */
public record Facet(
        String name,
        Kind kind,
        @Nullable Interval interval,
        List<FacetCount> counts,
        long base,
        long withoutValue,
        long other,
        int values,
        int found) {
    /** Copies the counts. */
    public Facet {
        counts = List.copyOf(counts);
    }

    /** Of what is no date, without a prefix. */
    public Facet(
            String name, Kind kind, List<FacetCount> counts, long base, long withoutValue, long other, int values) {
        this(name, kind, null, counts, base, withoutValue, other, values, values);
    }

    /** What a facet divides by. */
    public enum Kind {
        /** Entities of a type. */
        TYPE,
        /** Values of a keyword field, or of the language or date of documents. */
        FIELD
    }

    /** How many values are not shown though the prefix finds them. */
    public int hidden() {
        return found
                - (int) counts.stream().filter(count -> count.documents() > 0).count();
    }

    /**
     * A value and its documents.
     *
     * @param id of the entity, or the value itself
     * @param label of the entity or the language in the language asked for, or the value itself
     * @param documents that have it
     * @param selected whether an {@code anyOf}, {@code allOf} or language filter of the request names it
     * @param significance beside the whole index, or {@code null} if the facet is in another order
     */
    public record FacetCount(
            String id,
            String label,
            long documents,
            boolean selected,
            @Nullable Significance significance) {
        /** Without significance. */
        public FacetCount(String id, String label, long documents, boolean selected) {
            this(id, label, documents, selected, null);
        }
    }

    /**
     * How the documents counted differ from the others of the index in a value: {@code documents} of {@code base} against
     * the rest, which is {@code all - documents} of {@code of - base}.
     *
     * @param all how many documents of the index have the value
     * @param of how many documents the index has
     * @param logLikelihood Dunning's G² of the two; negative where the documents counted have it less often
     */
    public record Significance(long all, long of, double logLikelihood) {}
}
