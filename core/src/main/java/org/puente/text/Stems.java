package org.puente.text;

import org.puente.Language;

/**
 * The stems of a word in one language.
 *
 * @param number the singular
 * @param derived the weak stem
 * @param cognate the key it shares with its cognate, or empty where it has none
 * @param numberForm where {@code number} is indexed
 * @param derivedForm where {@code derived} is indexed
 */
record Stems(String number, String derived, String cognate, Form numberForm, Form derivedForm) {
    /** The stems of a folded word in English or Spanish. */
    static Stems of(String folded, Language language) {
        return language == Language.ENGLISH ? english(folded) : spanish(folded);
    }

    private static Stems english(String folded) {
        String number = EnglishNumber.of(folded);
        return new Stems(number, Derivation.english(folded), Cognates.english(number), Form.NUMBER_EN, Form.DERIVED_EN);
    }

    private static Stems spanish(String folded) {
        String number = SpanishNumber.of(folded);
        return new Stems(number, Derivation.spanish(number), Cognates.spanish(number), Form.NUMBER_ES, Form.DERIVED_ES);
    }
}
