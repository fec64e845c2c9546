package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.Language;

/** Pairs of words that must meet in the index, and at which form; and pairs that must not. */
class PairsTest {
    record Pair(String asked, String written, Language language, String form) {}

    static Stream<Pair> pairs() throws IOException {
        try (var stream = PairsTest.class.getResourceAsStream("pairs.tsv")) {
            var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Pair(cells[0], cells[1], Language.of(cells[2]), cells[3]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void meetAtTheirStrongestForm(Pair pair) {
        String met = meeting(pair);
        if (pair.form().startsWith("!")) {
            assertThat(met).isNotIn("WRITTEN", "FOLDED", pair.form().substring(1));
        } else {
            assertThat(met).isEqualTo(pair.form());
        }
    }

    @Test
    void areEnough() throws IOException {
        assertThat(pairs().filter(pair -> pair.language() == Language.ENGLISH).count())
                .isGreaterThan(60);
        assertThat(pairs().filter(pair -> pair.language() == Language.SPANISH).count())
                .isGreaterThan(60);
    }

    private static String meeting(Pair pair) {
        var indexed = Set.of(Forms.indexTerms(word(pair.written()), pair.language()));
        for (var sought : Forms.sought(word(pair.asked()))) {
            if (indexed.contains(sought.term())) {
                return switch (sought.form()) {
                    case NUMBER_EN, NUMBER_ES -> "NUMBER";
                    case DERIVED_EN, DERIVED_ES -> "DERIVED";
                    default -> sought.form().name();
                };
            }
        }
        return "none";
    }

    private static Word word(String spelling) {
        var text = new TextAnalyzer().analyze(spelling, Language.OTHER);
        assertThat(List.of(text.size())).containsExactly(1);
        return text.word(0);
    }
}
