package org.puente.text;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.PorterStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The weak forms: Porter's stem for English, the Snowball stem of the singular for Spanish. They merge too much, and rank. */
final class Derivation {
    /** Shorter words are whole: {@code us, bus, ley}. */
    private static final int SHORTEST = 4;

    private Derivation() {}

    /** Porter's stem of a folded English word (M. F. Porter, An algorithm for suffix stripping, 1980). */
    static String english(String folded) {
        return stem(new PorterStemmer(), folded);
    }

    /**
     * The Snowball stem of a Spanish number form, without the vowel of gender: {@code presidenta,
     * presidente} → {@code president}. The stemmer knows {@code -ción} by its accent, which a singular has lost.
     */
    static String spanish(String singular) {
        String accented = singular.endsWith("ion") ? singular.substring(0, singular.length() - 2) + "ón" : singular;
        return Letters.fold(stem(new SpanishStemmer(), accented));
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
