package org.puente.search;

import org.puente.query.Fit;

/** How the words of a query are matched; the next stage is tried where one finds nothing. */
enum Stage {
    /** Every word, in a form that counts. */
    FIRM(Fit.FIRM),
    /** Every word, also by gender, derivation and likely cognates alone. */
    WEAK(Fit.CLOSE),
    /** Any word: partial matches. */
    PARTIAL(Fit.LOOSE);

    private final Fit fit;

    Stage(Fit fit) {
        this.fit = fit;
    }

    /** How closely a form must fit to satisfy a word. */
    Fit fit() {
        return fit;
    }
}
