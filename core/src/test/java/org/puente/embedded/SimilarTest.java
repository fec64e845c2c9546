package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Entity;
import org.puente.Filter;
import org.puente.Gazetteer;
import org.puente.Hit;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.Similar;
import org.puente.SourceDocument;

class SimilarTest {
    private static SearchIndex index() {
        var gazetteer = Gazetteer.of(
                Entity.of("cjng", "organization/cartel", "Jalisco Cartel", "CJNG"),
                Entity.of("usmca", "agreement", "USMCA", "T-MEC"));
        var index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(gazetteer));
        index.update(changes -> changes.put(SourceDocument.of(
                        "steel \"1\"", "Steel tariffs", "The president announced tariffs on steel and aluminium."))
                .put(SourceDocument.of("steel-2", "", "Tariffs on steel hurt the producers of aluminium cans."))
                .put(SourceDocument.of("acero", "", "El presidente anunció aranceles al aluminio."))
                .put(SourceDocument.of("rain", "", "It rained in the south for many days."))
                .put(SourceDocument.of("one", "", "CJNG said nothing at all yesterday."))
                .put(SourceDocument.of("two", "", "El Jalisco Cartel opera lejos."))
                .put(SourceDocument.of("empty", "", "...")));
        return index;
    }

    private static List<String> ids(SearchIndex index, Similar question) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(question).hits().stream().map(Hit::id).toList();
        }
    }

    @Test
    void documentsWithItsWordsAlsoInTheOtherLanguageAndNeverItself() {
        try (var index = index()) {
            assertThat(ids(index, Similar.to("steel \"1\"")).subList(0, 2))
                    .containsExactlyInAnyOrder("steel-2", "acero");
            assertThat(ids(index, Similar.to("steel \"1\""))).doesNotContain("steel \"1\"", "two");
        }
    }

    @Test
    void documentsWithItsEntitiesUnderOtherNames() {
        try (var index = index()) {
            assertThat(ids(index, Similar.to("two"))).startsWith("one");
        }
    }

    @Test
    void theRequestsFiltersAndLimitHold() {
        try (var index = index();
                var snapshot = index.snapshot()) {
            var request = SearchRequest.matching("").limit(1);
            assertThat(snapshot.answer(new Similar("steel-2", request)).hits()).hasSize(1);
            var none = request.where(Filter.anyOf("organization", "cjng"));
            assertThat(snapshot.answer(new Similar("steel-2", none)).hits()).isEmpty();
        }
    }

    @Test
    void itsQueryCanBeAskedAgain() {
        try (var index = index();
                var snapshot = index.snapshot()) {
            var similar = snapshot.answer(Similar.to("steel-2"));
            var asked = SearchRequest.matching(similar.query()).strict(true).match(SearchRequest.Match.ANY);
            assertThat(snapshot.search(asked).hits()).isEqualTo(similar.hits());
        }
    }

    @Test
    void aDocumentWithoutWordsIsLikeNoneAndOneThatIsNotThereIsRefused() {
        try (var index = index()) {
            assertThat(ids(index, Similar.to("empty"))).isEmpty();
            assertThatThrownBy(() -> ids(index, Similar.to("nobody")))
                    .isInstanceOf(RequestException.class)
                    .hasMessage("no document nobody; check the id");
            assertThatThrownBy(() -> new Similar("a", SearchRequest.matching("x")))
                    .isInstanceOf(RequestException.class);
        }
    }
}
