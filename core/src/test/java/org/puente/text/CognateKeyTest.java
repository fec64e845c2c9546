package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Language;

class CognateKeyTest {
    @ParameterizedTest
    @CsvFileSource(resources = "cognates.tsv", delimiter = '\t')
    void areAlikeOrNot(String english, String spanish, String expected) {
        double likeness = 0;
        CognateKey own = stems(english, Language.ENGLISH).cognate();
        CognateKey other = stems(spanish, Language.SPANISH).cognate();
        if (own != null
                && other != null
                && own.kindsPrefix(Language.SPANISH).equals(other.kindsPrefix(Language.SPANISH))) {
            likeness = likeness(own, other);
        }
        switch (expected) {
            case "firm" -> assertThat(likeness).isGreaterThanOrEqualTo(0.95);
            case "alike" -> assertThat(likeness).isBetween(CognateLikeness.LEAST, 0.95);
            default -> assertThat(likeness).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hospital", "mexico", "kuechly", "canada", "africa", "hillary", "nevada", "turing"})
    void aWordSpelledAlikeHasOneKey(String word) {
        assertThat(key(word, Language.ENGLISH)).isEqualTo(key(word, Language.SPANISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"war", "1994", "t-mec", "öl"})
    void shortWordsAndNumbersHaveNone(String word) {
        assertThat(CognateKey.of(word)).isNull();
    }

    @Test
    void aTermBeginsWithItsLanguageAndTheKindsOfItsConsonants() {
        var key = key("government", Language.ENGLISH);
        assertThat(key.term(Language.ENGLISH)).isEqualTo("/cekpgoverM");
        assertThat(key("gobierno", Language.SPANISH).term(Language.SPANISH)).isEqualTo("/cskpgobern0");
        assertThat(key("idea", Language.SPANISH).kindsPrefix(Language.SPANISH)).isEqualTo("/cst-");
    }

    /** Rows kept from the term before must give what a comparison from the start gives, in any order of terms. */
    @Test
    void whatConsecutiveTermsShareIsComparedOnce() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var own = new CognateKey(stem(random), "0NT".charAt(random.nextInt(3)));
            List<CognateKey> others = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                others.add(new CognateKey(stem(random), "0NT".charAt(random.nextInt(3))));
            }
            if (random.nextBoolean()) {
                others.sort((a, b) -> a.stem().compareTo(b.stem()));
            }
            var kept = new CognateLikeness(own);
            for (CognateKey other : others) {
                assertThat(kept.to(new BytesRef(other.term(Language.SPANISH)), 5))
                        .as("seed %d: %s and %s", seed, own, other)
                        .isCloseTo(likeness(own, other), within(1e-9));
            }
        }
    }

    private static String stem(Random random) {
        var stem = new StringBuilder();
        for (int length = random.nextInt(7); stem.length() < length; ) {
            stem.append("aeiobvstk".charAt(random.nextInt(9)));
        }
        return stem.toString();
    }

    private static double likeness(CognateKey own, CognateKey other) {
        String prefix = other.kindsPrefix(Language.SPANISH);
        var term = new BytesRef(other.term(Language.SPANISH));
        return new CognateLikeness(own).to(term, prefix.length());
    }

    private static Stems stems(String word, Language language) {
        return Stems.of(Letters.fold(Letters.lower(word)), language);
    }

    private static CognateKey key(String word, Language language) {
        return Objects.requireNonNull(stems(word, language).cognate(), word);
    }
}
