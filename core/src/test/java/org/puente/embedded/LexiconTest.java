package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Hit;
import org.puente.Lexicon;
import org.puente.Ranking;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Span;

/** A user's pairs of words find each other in both directions, in any number, as words and as phrases. */
class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.of(
            new Lexicon.Pair("drought", "sequía"),
            new Lexicon.Pair("minimum wage", "salario mínimo"),
            new Lexicon.Pair("wage", "sueldo"),
            new Lexicon.Pair("strike", "huelga"),
            new Lexicon.Pair("strike", "paro laboral"));

    private static final SearchIndex INDEX = index();

    private static SearchIndex index() {
        var index = EmbeddedIndex.inMemory(IndexOptions.defaults());
        index.update(changes -> {
            changes.put(SourceDocument.of("en-drought", "", "The drought went on for a year in the north."));
            changes.put(SourceDocument.of("es-drought", "", "Las sequías del norte duraron un año, dijo el gobierno."));
            changes.put(SourceDocument.of("es-wage", "", "El salario mínimo subirá en enero, según la presidenta."));
            changes.put(SourceDocument.of("es-pay", "", "El sueldo de los maestros no alcanza, dicen ellos mismos."));
            changes.put(SourceDocument.of("es-walkout", "", "El paro laboral terminó ayer, dijo el sindicato minero."));
            changes.put(SourceDocument.of("es-strike", "", "La huelga de los mineros terminó ayer por la noche."));
        });
        return index;
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @CsvSource({
        "drought, en-drought es-drought",
        "droughts, en-drought es-drought",
        "sequia, en-drought es-drought",
        "minimum wages, es-wage",
        "the minimum wage, es-wage",
        "wage, es-pay",
        "strikes, es-strike es-walkout",
        "paro laboral, es-walkout",
        "drought north, en-drought es-drought",
    })
    void findsInBothDirections(String query, String ids) {
        assertThat(hits(SearchRequest.matching(query).lexicon(LEXICON)))
                .extracting(Hit::id)
                .containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void whatItFindsIsMarkedAsCognate() {
        for (String query : List.of("drought", "minimum wage", "strike")) {
            assertThat(hits(SearchRequest.matching(query).lexicon(LEXICON).highlight(1)))
                    .filteredOn(hit -> hit.id().startsWith("es"))
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit.fragments().getFirst().spans())
                            .isNotEmpty()
                            .allMatch(span -> span.via() == Span.Via.COGNATE));
        }
    }

    @Test
    void withoutItOrWithoutCognatesNothingCrosses() {
        assertThat(hits(SearchRequest.matching("drought"))).extracting(Hit::id).containsExactly("en-drought");
        var off = SearchRequest.matching("drought")
                .lexicon(LEXICON)
                .ranking(Ranking.standard().cognate(0));
        assertThat(hits(off)).extracting(Hit::id).containsExactly("en-drought");
    }

    private static List<Hit> hits(SearchRequest request) {
        return INDEX.search(request).hits();
    }
}
