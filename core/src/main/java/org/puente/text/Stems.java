package org.puente.text;

import org.jspecify.annotations.Nullable;
import org.puente.Language;

/**
 * The stems of a word in one language.
 *
 * @param number the singular
 * @param derived the weak stem
 * @param cognate the key by which its cognates and its family are found, {@code null} where it has none
 * @param numberForm where {@code number} is indexed
 * @param derivedForm where {@code derived} is indexed
 */
record Stems(String number, String derived, @Nullable CognateKey cognate, Form numberForm, Form derivedForm) {
    /** The stems of a folded word in English or Spanish. */
    static Stems of(String folded, Language language) {
        return language == Language.ENGLISH ? english(folded) : spanish(folded);
    }

    private static Stems english(String folded) {
        String number = EnglishNumber.of(folded);
        return new Stems(number, Derivation.english(folded), CognateKey.of(number), Form.NUMBER_EN, Form.DERIVED_EN);
    }

    private static Stems spanish(String folded) {
        String number = SpanishNumber.of(folded);
        return new Stems(number, Derivation.spanish(number), CognateKey.of(number), Form.NUMBER_ES, Form.DERIVED_ES);
    }
}
