package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.Filter.anyOf;
import static org.puente.Filter.noneOf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;

class EmbeddedIndexTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(
            Entity.of("claudia-sheinbaum", "person", "Claudia Sheinbaum", "Sheinbaum"),
            Entity.of("marco-rubio", "person", "Marco Rubio", "Rubio"),
            Entity.of("cjng", "organization", "Jalisco New Generation Cartel", "CJNG")
                    .named(Language.SPANISH, "Cártel Jalisco Nueva Generación"),
            Entity.of("usmca", "agreement", "United States-Mexico-Canada Agreement", "USMCA", "T-MEC"));

    private static SearchIndex index() {
        SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(GAZETTEER));
        index.update(changes -> changes.put(SourceDocument.of(
                                "a", "A call on fentanyl", "Claudia Sheinbaum spoke of the USMCA. The talks went on.")
                        .published(LocalDate.of(2026, 1, 12))
                        .with("source", "agency"))
                .put(SourceDocument.of(
                                "b",
                                "El T-MEC y el fentanilo",
                                "La presidenta Claudia Sheinbaum habló del T-MEC. Marco Rubio respondió que no.")
                        .published(LocalDate.of(2026, 1, 13))
                        .with("source", "newspaper"))
                .put(SourceDocument.of("c", "Una receta", "El cabello rubio de la cocinera y el pan dulce.")));
        return index;
    }

    @Test
    void findsHighlightsAndCounts() {
        try (SearchIndex index = index()) {
            var results = index.search(SearchRequest.matching("USMCA")
                    .highlight(2)
                    .facetEveryType(10)
                    .facet("source", 5));
            assertThat(results.hits()).extracting(hit -> hit.id()).containsExactlyInAnyOrder("a", "b");
            assertThat(results.hits().getFirst().fragments().getFirst().toHtml())
                    .contains("<mark>");
            assertThat(results.facet("person").counts())
                    .extracting(count -> count.label() + " " + count.documents())
                    .containsExactly("Claudia Sheinbaum 2", "Marco Rubio 1");
        }
    }

    @Test
    void documentsMayLackTitleOrBodyInAnyUpdate() {
        try (SearchIndex index = index()) {
            index.update(changes -> changes.put(SourceDocument.of("d", "", "Only a body on fentanyl.")));
            index.update(changes -> changes.put(SourceDocument.of("e", "Only a title on fentanyl", "")));
            index.update(changes -> changes.put(SourceDocument.of("f", "", "")));
            assertThat(index.search(SearchRequest.matching("fentanyl").highlight(1))
                            .hits())
                    .extracting(hit -> hit.id())
                    .contains("d", "e");
            assertThat(index.search(SearchRequest.matching("")).total().value()).isEqualTo(6);
        }
    }

    @Test
    void filtersDoNotChangeScores() {
        try (SearchIndex index = index()) {
            var all = index.search(SearchRequest.matching("Sheinbaum"));
            var some = index.search(SearchRequest.matching("Sheinbaum")
                    .where(anyOf("person", "Rubio"))
                    .where(noneOf("organization", "cjng")));
            assertThat(some.hits()).hasSize(1);
            var same = all.hits().stream().filter(hit -> hit.id().equals("b")).findFirst();
            assertThat(same.orElseThrow().score())
                    .isEqualTo(some.hits().getFirst().score());
        }
    }
}
