package org.puente.search;

/** How the words of a query are matched; the next stage is tried where one finds nothing. */
enum Stage {
    /** Every word, in a form that counts. */
    FIRM,
    /** Every word, also by gender and derivation alone. */
    WEAK,
    /** Any word: partial matches. */
    PARTIAL
}
