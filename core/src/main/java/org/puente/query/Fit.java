package org.puente.query;

/** How closely a form fits a word of a question, and how closely it must to satisfy it; the closest first. */
public enum Fit {
    /** The same word, or a cognate beyond doubt. */
    FIRM,
    /** A word of the same stem or root, or a likely cognate: satisfies where nothing is firm. */
    CLOSE,
    /** A possible cognate: is found where any word may match. */
    LOOSE,
    /** Alike enough to rank what other forms and words find, and no more. */
    RANKING;

    /** How closely a word of the same language fits that is so much alike: it is another word. */
    Fit ofFamily() {
        return this == FIRM ? CLOSE : RANKING;
    }

    /** Whether a form that fits so satisfies where this is asked for. */
    boolean allows(Fit form) {
        return form.compareTo(this) <= 0;
    }
}
