package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Language;

class FormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "naciones; SPANISH; naciones /snacion /csn-naN",
                "nación; SPANISH; nación /fnacion /csn-naN",
                "migrations; ENGLISH; migrations /emigration /dmigrat /cenkmigraN",
                "casa; SPANISH; casa /gcas /cskskas0",
                "US; ENGLISH; us /Aus",
                "us; ENGLISH; us",
                "EE. UU.; SPANISH; eeuu /Aeeuu",
                "the; ENGLISH; the",
                "más; SPANISH; más /fmas",
                "son; SPANISH; son",
                "años; OTHER; años",
                "Cártel; OTHER; cártel /fcartel"
            })
    void indexed(String word, Language language, String terms) {
        assertThat(String.join(" ", Forms.indexTerms(word(word), language))).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"US", "U.S.", "IT", "estado", "Estados", "contra", "sí", "nada", "fuera", "México", "state", "UN"
            })
    void noStopWords(String word) {
        assertThat(Forms.isStopWord(word(word))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the", "The", "THE", "us", "it", "de", "LOS", "él", "más", "que", "qué", "they", "don't", "fue"})
    void stopWords(String word) {
        assertThat(Forms.isStopWord(word(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"casas", "US", "migración", "policies", "los", "news", "T-MEC", "CJNG", "niños", "Straße", "son"
            })
    void soughtStrongestFirstAndOnce(String word) {
        var sought = Forms.sought(word(word));
        assertThat(sought)
                .extracting(Forms.Sought::term)
                .doesNotHaveDuplicates()
                .contains(word(word).written());
        assertThat(sought).extracting(each -> strength(each.form())).isSorted();
    }

    @Test
    void acronymsInCapitalsAreSoughtFirst() {
        assertThat(Forms.sought(word("U.S.")).getFirst()).isEqualTo(new Forms.Sought(Form.ACRONYM, "/Aus"));
        assertThat(Forms.sought(word("us")))
                .containsExactly(new Forms.Sought(Form.WRITTEN, "us"), new Forms.Sought(Form.FOLDED, "/fus"));
    }

    @Test
    void aStopWordOfOneLanguageKeepsTheFormsOfTheOther() {
        assertThat(Forms.sought(word("son"))).noneMatch(sought -> sought.form() == Form.NUMBER_ES);
        assertThat(Forms.sought(word("son"))).contains(new Forms.Sought(Form.NUMBER_EN, "/eson"));
    }

    @Test
    void theFingerprintIsTheSameEachTime() {
        assertThat(AnalysisFingerprint.fingerprint())
                .matches("[0-9a-f]{16}")
                .isEqualTo(AnalysisFingerprint.fingerprint());
    }

    /** Acronym and written form first, then folded, number, derived, cognate. */
    private static int strength(Form form) {
        return switch (form) {
            case ACRONYM, WRITTEN -> 0;
            case FOLDED -> 1;
            case NUMBER_EN, NUMBER_ES -> 2;
            case DERIVED_EN, DERIVED_ES -> 3;
            case COGNATE -> 4;
        };
    }

    private static Word word(String spelling) {
        return new TextAnalyzer().analyze(spelling, Language.OTHER).word(0);
    }
}
