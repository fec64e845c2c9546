package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Hit;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SourceDocument;

/** A hit's score in words: a line for each word and way, that add up. */
class ExplanationTest {
    private static final SearchIndex INDEX = EmbeddedIndex.inMemory(IndexOptions.defaults()
            .gazetteer(Gazetteer.of(
                    Entity.of("cjng", "organization", "Jalisco New Generation Cartel", "CJNG"),
                    Entity.of("usmca", "agreement", "United States-Mexico-Canada Agreement", "USMCA", "T-MEC"))));

    @BeforeAll
    static void fill() {
        INDEX.update(changes -> {
            changes.put(SourceDocument.of(
                            "es", "La migración y los aranceles", "El T-MEC prevé aranceles. La casa del CJNG.")
                    .with("source", "agency"));
            changes.put(SourceDocument.of(
                    "en", "Migration and tariffs", "The USMCA forbids tariffs on houses, and a tariff."));
            changes.put(SourceDocument.of("other", "", "El gobernador visitó las casas de la frontera, dijo."));
        });
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static List<String> lines(String query, String id) {
        return INDEX.search(SearchRequest.matching(query).match(Match.ANY).explain(true)).hits().stream()
                .filter(hit -> hit.id().equals(id))
                .findFirst()
                .map(Hit::explanation)
                .orElseThrow()
                .lines()
                .map(line -> line.substring(11))
                .toList();
    }

    @Test
    void saysWhichWordInWhichFormAndField() {
        assertThat(lines("aranceles", "es"))
                .contains("in all", "aranceles: as written, in the title", "aranceles: as written, in the text")
                .anyMatch(line -> line.matches("aranceles: in another number \\(arancel\\), in the text"))
                .anyMatch(line -> line.startsWith("aranceles: as a cognate ("));
        assertThat(lines("migracion", "es")).contains("migracion: without accents, in the title");
        assertThat(lines("migración", "en"))
                .anyMatch(line -> line.matches("migracion: as a cognate \\(\\S+\\), in the title"));
        assertThat(lines("USMCA", "es"))
                .containsExactly("in all", "United States-Mexico-Canada Agreement (usmca): mentioned, in the text");
        assertThat(lines("USMCA", "en")).contains("usmca: as an acronym, in the text");
        assertThat(lines("\"las casas\"", "other"))
                .containsExactly("in all", "\"las casas\": side by side, in the text");
        assertThat(lines("gobern*", "other")).containsExactly("in all", "gobern*: a word that is so, in the text");
        assertThat(lines("gobernadr~", "other"))
                .containsExactly("in all", "gobernadr~2: spelled gobernador, in the text");
        assertThat(lines("source:agency", "es")).containsExactly("in all", "source:agency");
        assertThat(lines("", "es")).containsExactly("in all", "every document");
        assertThat(lines("organization:CJNG", "es"))
                .containsExactly("in all", "Jalisco New Generation Cartel (cjng): mentioned, in the text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aranceles tariffs migración casas",
                "USMCA T-MEC aranceles",
                "\"las casas\" OR CJNG OR tariff",
                "\"CJNG casa\"~9 aranceles",
                "gobern* tarif~ casas language:es",
                "title:migracion body:houses source:agency",
                "de la frontera",
                "-nothing"
            })
    void theLinesAddUp(String query) {
        var results =
                INDEX.search(SearchRequest.matching(query).match(Match.ANY).explain(true));
        assertThat(results.hits()).isNotEmpty().allSatisfy(hit -> {
            var lines = Objects.requireNonNull(hit.explanation()).lines().toList();
            double sum = lines.stream()
                    .skip(1)
                    .mapToDouble(line -> Double.parseDouble(line.substring(0, 9)))
                    .sum();
            assertThat(Double.parseDouble(lines.getFirst().substring(0, 9))).isCloseTo(hit.score(), within(0.0001));
            assertThat(sum).as(hit.explanation()).isCloseTo(hit.score(), within(0.00006 * lines.size()));
        });
    }
}
