package org.puente.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;

/** Plurals of type words by the rules of English and Spanish; more than a language has does no harm. */
final class Plurals {
    private Plurals() {}

    /** The folded plurals of a folded word, right and wrong ones: {@code cartel} → {@code cartels, carteles}. */
    static Set<String> of(String word) {
        var plurals = new LinkedHashSet<String>();
        plurals.add(word + "s");
        plurals.add(word + "es");
        if (word.endsWith("y")) {
            plurals.add(word.substring(0, word.length() - 1) + "ies");
        }
        if (word.endsWith("z")) {
            plurals.add(word.substring(0, word.length() - 1) + "ces");
        }
        return plurals;
    }
}
