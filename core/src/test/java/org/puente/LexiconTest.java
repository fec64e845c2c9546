package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Lexicon.Pair;

class LexiconTest {
    @Test
    void keepsTheOrderAndEachPairOnce() {
        var lexicon = Lexicon.of(
                new Pair("drought", "sequía"),
                new Pair("wall", "muro"),
                new Pair("drought", "sequía"),
                new Pair("wall", "barda"));

        assertThat(lexicon.pairs())
                .containsExactly(new Pair("drought", "sequía"), new Pair("wall", "muro"), new Pair("wall", "barda"));
        assertThat(Lexicon.of()).isEqualTo(Lexicon.empty());
        assertThat(Lexicon.empty().isEmpty()).isTrue();
    }

    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(new Pair(" border  wall", "muro\u00a0fronterizo "))
                .isEqualTo(new Pair("border wall", "muro fronterizo"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ` `            | muro           | no English word in ""; give one, or remove the pair
            wall           | –              | no Spanish word in "–"; give one, or remove the pair
            a b c d e f    | muro           | 6 words in the English "a b c d e f"; use 5 at most
            wall           | `mu\u0007ro`   | a control character in the Spanish of a pair; remove it
            """)
    void refusesWhatIsNoWord(String english, String spanish, String message) {
        assertThatThrownBy(() -> new Pair(english, spanish))
                .isInstanceOf(RequestException.class)
                .hasMessage(message);
    }
}
