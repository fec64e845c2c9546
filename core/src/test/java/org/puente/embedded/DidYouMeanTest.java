package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Entity;
import org.puente.Filter;
import org.puente.Gazetteer;
import org.puente.QueryReading;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SearchResults.Suggestion;
import org.puente.SearchResults.Total;
import org.puente.SourceDocument;

class DidYouMeanTest {
    private static final SearchIndex INDEX = EmbeddedIndex.inMemory(IndexOptions.defaults()
            .gazetteer(Gazetteer.of(
                    Entity.of("sheinbaum", "person", "Claudia Sheinbaum", "Sheinbaum"),
                    Entity.of("ebard", "person", "Luis Ebard"))));

    @BeforeAll
    static void fill() {
        INDEX.update(changes -> {
            for (int i = 0; i < 12; i++) {
                changes.put(SourceDocument.of("s" + i, "", "Sheinbaum habló de los aranceles con México en marzo.")
                        .with("source", i < 3 ? "agency" : "paper"));
                changes.put(SourceDocument.of("t" + i, "Tariffs on steel", "The tariffs on steel worry farmers."));
            }
            changes.put(SourceDocument.of("form", "", "Every school needs a form."));
            changes.put(SourceDocument.of("reforma", "", "La reforma de las escuelas."));
            changes.put(SourceDocument.of("rare", "", "Marzi wrote about steal and aransales."));
        });
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static @Nullable Suggestion suggestion(String query) {
        return INDEX.search(SearchRequest.matching(query)).suggestion();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sheibaum | sheinbaum | 12",
                "cheinbaum | sheinbaum | 12",
                "Sheibaum | Sheinbaum | 12",
                "SHEIBAUM HABLO | SHEINBAUM HABLO | 12",
                "¿qué dijo sheibaum de los aransseles? | | 0",
                "¿habló sheibaum de los aransseles? | ¿habló sheinbaum de los aranceles? | 12",
                "mexcio | méxico | 12",
                "fabmers worry | farmers worry | 12",
                "fabmers steem | farmers steel | 12",
                // Its cognate key finds all of them already.
                "tarrifs steel | | 0",
                // No text has it, but one its cognate reforma.
                "the reform of the school | | 0",
                // Two words alone do not tell their language; form lacks more than the first letter.
                "school reform | | 0",
                "dchool form | school form | 1",
                "(fabmers OR worry) steel | | 0",
                "fabmers -farmers | | 0",
                "fabmers -worryy | farmers -worryy | 12",
            })
    void offersWhatFindsMore(String query, @Nullable String offered, long total) {
        assertThat(suggestion(query))
                .isEqualTo(offered == null ? null : new Suggestion(offered, new Total(total, true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sheinbaum aranceles | all is found",
                "\"fabmers worry\" | in quotes",
                "body:fabmers | after a field",
                "person:Sheibaum | after an entity type",
                "source:agenci | after a field",
                "luis ebard | a name of the gazetteer, though no text has it",
                "sheibaum~ | its spelling is unsure already",
                "sheib* | the beginning of a word",
                "xyzzy | nothing is near",
                "stel4 | not all letters",
                "ste | too short",
                "one two three fabmers five steel tariffs worry march Mexico habló wrote eleven | a long question",
            })
    void offersNothingWhere(String query, String reason) {
        assertThat(suggestion(query)).as(reason).isNull();
    }

    /** What is offered is what the question then finds, under the same filters. */
    @Test
    void whatItSaysHolds() {
        for (String query : List.of("sheibaum", "fabmers stel", "mexcio", "marzi", "steal farmers")) {
            for (Match match : Match.values()) {
                var request = SearchRequest.matching(query).match(match).where(Filter.noneOf("source", "agency"));
                var results = INDEX.search(request);
                var offered = results.suggestion();
                if (offered == null) {
                    continue;
                }
                var again = INDEX.search(
                        SearchRequest.matching(offered.query()).match(match).where(Filter.noneOf("source", "agency")));
                assertThat(again.total()).as(query).isEqualTo(offered.total());
                assertThat(again.partial()).isFalse();
                long itself = results.partial() ? 0 : results.total().value();
                assertThat(offered.total().value()).isGreaterThan(itself);
            }
        }
        assertThat(INDEX.search(SearchRequest.matching("sheibaum").where(Filter.noneOf("source", "agency")))
                        .suggestion())
                .isEqualTo(new Suggestion("sheinbaum", new Total(9, true)));
    }

    @Test
    void aRareWordOfAQuestionThatFindsLittleIsDoubtedToo() {
        assertThat(INDEX.search(SearchRequest.matching("steal")).total().value())
                .isEqualTo(1);
        assertThat(suggestion("steal")).isEqualTo(new Suggestion("steel", new Total(12, true)));
    }

    @Test
    void nothingIsOfferedLaterOrLate() {
        assertThat(INDEX.search(SearchRequest.matching("sheibaum").timeout(Duration.ofNanos(1)))
                        .suggestion())
                .isNull();
        var first = SearchRequest.matching("fabmers steel").match(Match.ANY).limit(1);
        var results = INDEX.search(first);
        // A text with a word that is only spelled like steel is none of them.
        assertThat(results.total().value()).isEqualTo(12);
        assertThat(INDEX.search(first.after(Objects.requireNonNull(results.next())))
                        .suggestion())
                .isNull();
    }

    @Test
    void theReadingSaysHowTheQueryWasReadAndWhoIsInIt() {
        assertThat(INDEX.search(SearchRequest.matching("¿habló Sheinbaum? -steel OR ("))
                        .reading())
                .isEqualTo(new QueryReading(
                        "+habló +sheinbaum -steel",
                        List.of(new QueryReading.Recognised("sheinbaum", "person", "Claudia Sheinbaum"))));
        assertThat(INDEX.search(SearchRequest.matching("person:Sheinbaum AND steel"))
                        .reading()
                        .entities())
                .hasSize(1);
        assertThat(INDEX.search(SearchRequest.matching("-Sheinbaum")).reading().entities())
                .isEmpty();
    }
}
