package org.puente.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Language;

/** The length that texts are held against. */
class FieldLengthsTest {
    /** What a text in the question's language counts, said again here. */
    private static final int OWN = 4;

    private record Text(Language language, int tokens) {}

    private static FieldLengths of(List<Text> texts) {
        FieldLengths lengths = FieldLengths.NONE;
        for (Text text : texts) {
            lengths = lengths.with(text.language(), text.tokens());
        }
        return lengths;
    }

    /** The geometric mean of a list that holds each text as often as it counts. */
    private static double twin(List<Text> texts, Language question) {
        var counted = new ArrayList<Integer>();
        for (Text text : texts) {
            int times = question != Language.OTHER && text.language() == question ? OWN : 1;
            for (int i = 0; i < times && text.tokens() > 0; i++) {
                counted.add(text.tokens());
            }
        }
        return Math.exp(counted.stream().mapToDouble(Math::log).average().orElse(0));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheGeometricMeanWhereTheQuestionsLanguageCountsMore(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            var texts = new ArrayList<Text>();
            for (int i = random.nextInt(40); i > 0; i--) {
                texts.add(new Text(Language.values()[random.nextInt(3)], random.nextInt(2_000)));
            }
            for (Language question : Language.values()) {
                double expected = twin(texts, question);
                assertThat(of(texts).typical(question)).isCloseTo((float) expected, within((float) expected * 1e-4f));
            }
        }
    }

    @Test
    void laysNoWeightOnALanguageThatTheIndexDoesNotHold() {
        var lengths = of(List.of(new Text(Language.SPANISH, 100), new Text(Language.SPANISH, 400)));
        assertThat(lengths.typical(Language.ENGLISH)).isEqualTo(lengths.typical(Language.OTHER));
        assertThat(lengths.typical(Language.SPANISH)).isEqualTo(lengths.typical(Language.OTHER));
    }

    @Test
    void longTextsInOneLanguageSayLittleInTheOther() {
        var texts = new ArrayList<Text>();
        for (int i = 0; i < 50; i++) {
            texts.add(new Text(Language.ENGLISH, 100));
            texts.add(new Text(Language.SPANISH, 10_000));
        }
        assertThat(of(texts).typical(Language.OTHER)).isCloseTo(1_000f, within(1f));
        assertThat(of(texts).typical(Language.ENGLISH)).isLessThan(300f);
        assertThat(of(texts).typical(Language.SPANISH)).isGreaterThan(3_000f);
    }
}
