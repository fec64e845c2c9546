package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.puente.Language;

class CognatesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "cognates.tsv", delimiter = '\t')
    void shareAKeyOrNot(String english, String spanish, String expected) {
        String englishKey = Cognates.english(EnglishNumber.of(Letters.fold(Letters.lower(english))));
        String spanishKey = Cognates.spanish(SpanishNumber.of(Letters.fold(Letters.lower(spanish))));
        if (expected.equals("same")) {
            assertThat(englishKey).isNotEmpty().isEqualTo(spanishKey);
        } else {
            assertThat(englishKey).isNotEqualTo(spanishKey);
        }
    }

    @Test
    void areLookedForFromEitherLanguage() {
        var security = new TextAnalyzer().analyze("security seguridad", Language.OTHER);
        assertThat(Forms.sought(security.word(0)))
                .anyMatch(sought -> contains(Forms.indexTerms(security.word(1), Language.SPANISH), sought));
        assertThat(Forms.sought(security.word(1)))
                .anyMatch(sought -> contains(Forms.indexTerms(security.word(0), Language.ENGLISH), sought));
    }

    private static boolean contains(String[] terms, Forms.Sought sought) {
        return sought.form() == Form.COGNATE && java.util.Arrays.asList(terms).contains(sought.term());
    }
}
