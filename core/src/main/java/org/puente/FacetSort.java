package org.puente;

/** The order of a facet's values, which also decides which of them are shown. */
public enum FacetSort {
    /** Most documents first, then by id. */
    COUNT,
    /** By label, case and accents aside ({@code ñ} comes after {@code n}), then by id; dates from the first to the last. */
    LABEL,
    /**
     * What the documents counted have more often than the rest of the index comes first, by log-likelihood: see
     * {@link Facet.Significance}. Then most documents, then by id.
     */
    SIGNIFICANCE
}
