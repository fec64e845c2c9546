package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.puente.Filter.allOf;
import static org.puente.Filter.anyOf;
import static org.puente.Filter.noneOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Entity;
import org.puente.Filter;
import org.puente.Gazetteer;
import org.puente.Hit;
import org.puente.QuerySyntaxException;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SearchResults;
import org.puente.SourceDocument;

class QuestionsTest {
    private static final SearchIndex INDEX = EmbeddedIndex.inMemory(IndexOptions.defaults()
            .gazetteer(Gazetteer.of(
                    Entity.of("cjng", "organization/cartel", "Jalisco New Generation Cartel", "CJNG"),
                    Entity.of("usmca", "agreement", "United States-Mexico-Canada Agreement", "USMCA", "T-MEC"),
                    Entity.of("smith-a", "person", "Ann Smith", "Smith"),
                    Entity.of("smith-b", "person", "Bob Smith", "Smith"),
                    Entity.of("rubio", "person", "Marco Rubio"))));

    @BeforeAll
    static void fill() {
        put("casa", "La casa blanca de la frontera.");
        put("casas", "Las casas de la montaña son nuevas.");
        put("presidenta", "La presidenta habló de los aranceles con el gobernador de Sonora.");
        put("presidente", "El presidente viajó a la capital con su familia.");
        put("cjng", "The CJNG moved fentanyl over the border, officials of the agency said.");
        put("jalisco", "El Cártel Jalisco New Generation Cartel fue acusado de traficar fentanilo.");
        put("tmec", "El T-MEC se revisa en julio, según la secretaría de Economía.");
        put("usmca", "The USMCA is to be reviewed in July, the trade office said.");
        put("viajes", "Hay un seguro en julio.");
        put("gobernacion", "La Secretaría de Gobernación promete seguridad a México.");
    }

    private static void put(String id, String body) {
        INDEX.update(changes ->
                changes.put(SourceDocument.of(id, "", body).with("source", id.length() > 5 ? "agency" : "paper")));
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static List<String> ids(SearchRequest request) {
        return INDEX.search(request).hits().stream().map(Hit::id).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "casa | casa casas",
                "-casa | cjng gobernacion jalisco presidenta presidente tmec usmca viajes",
                "hablar | presidenta",
                "-habló | casa casas cjng gobernacion jalisco presidente tmec usmca viajes",
                "-hablar aranceles | presidenta",
                "aranceles -(hablar) | presidenta",
                "aranceles -(hablar OR montaña) | presidenta",
                "aranceles -body:hablar | presidenta",
                "aranceles -body:habló | -",
                "T-MEC | tmec usmca",
                "T-MEC -USMCA | tmec",
                "T-MEC -(USMCA OR casa) | tmec",
                "CJNG | cjng jalisco",
                "\"CJNG fentanilo\"~8 | cjng jalisco",
                "\"Jalisco New Generation Cartel fentanilo\"~8 | cjng jalisco",
                "mexco~1 | gobernacion",
                "gobernacion~ | gobernacion",
                "gobern* | gobernacion presidenta",
                "organization:cjng | cjng jalisco",
                "organization:\"jalisco new generation cartel\" | cjng jalisco",
                "organization:j* | cjng jalisco",
                "agreement:(USMCA OR T-MEC) review OR revisa | tmec usmca",
                "source:paper fentanyl | cjng",
                "id:casa | casa",
                "language:en | cjng usmca",
                "title:casa | -"
            })
    void finds(String query, String ids) {
        assertThat(ids(SearchRequest.matching(query).limit(20)))
                .containsExactlyElementsOf(ids == null ? List.of() : List.of(ids.split(" ")));
    }

    @Test
    void withoutTheBridgeNamesAreWords() {
        assertThat(ids(SearchRequest.matching("T-MEC").bridge(false))).containsExactly("tmec");
        assertThat(ids(SearchRequest.matching("agreement:T-MEC").bridge(false))).containsExactly("tmec", "usmca");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The word itself is there, so its weaker forms do not count.
                "seguro | viajes | false",
                // Only viajó is there.
                "viajar familia | presidente | false",
                // Nothing has both.
                "fentanyl casas | casa casas cjng jalisco | true",
                "fentanyl nowhereword | cjng jalisco | true",
            })
    void weakerFormsAndPartsOnlyWhereNothingIsFirm(String query, String ids, boolean partial) {
        var results = INDEX.search(SearchRequest.matching(query));
        assertThat(results.partial()).isEqualTo(partial);
        assertThat(results.hits()).extracting(Hit::id).containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void noPartialMatchesOfOneWordOrUnderExplicitOperators() {
        for (String query : List.of("nowhereword", "-casa nowhereword", "person:Rubio", "nowhereword AND casa")) {
            var results = INDEX.search(SearchRequest.matching(query));
            assertThat(results.partial()).as(query).isFalse();
            assertThat(results.total().value()).as(query).isZero();
        }
    }

    @Test
    void filtersNeverChangeScores() {
        for (String query : List.of("fentanyl", "T-MEC julio", "", "presidente familia", "\"de la\"", "gobern*")) {
            var request = SearchRequest.matching(query).match(Match.ANY).limit(50);
            var all = INDEX.search(request);
            for (Filter filter : List.of(
                    anyOf("source", "agency"),
                    noneOf("source", "agency"),
                    noneOf("organization", "CJNG"),
                    Filter.language(org.puente.Language.SPANISH))) {
                var some = INDEX.search(request.where(filter));
                assertThat(all.hits()).containsAll(some.hits());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "planet | x | unknown entity type or field: planet",
                "person | Nobody | unknown person: Nobody",
                "person | Smith | ambiguous person: Smith; use one of the ids smith-a, smith-b",
                "person | CJNG | unknown person: CJNG; it is the organization/cartel cjng, ask for that type",
            })
    void refusesFiltersItDoesNotKnow(String name, String value, String message) {
        for (Filter filter : List.of(anyOf(name, value), allOf(name, value), noneOf(name, value))) {
            assertThatThrownBy(() -> INDEX.search(
                            SearchRequest.matching("nothing at all").where(filter)))
                    .isInstanceOf(RequestException.class)
                    .hasMessageStartingWith(message)
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void refusesFacetsItDoesNotKnow() {
        assertThatThrownBy(() -> INDEX.search(SearchRequest.matching("casa").facet("planet", 3)))
                .isInstanceOf(RequestException.class)
                .hasMessage("unknown entity type or field: planet; the types are agreement, organization,"
                        + " organization/cartel, person, the fields source");
        assertThatThrownBy(() -> INDEX.search(SearchRequest.matching("casa")).facet("source"))
                .isInstanceOf(RequestException.class)
                .hasMessage("no facet source in these results; ask for it");
    }

    @Test
    void anUnknownEntityInAQuestionIsNotedAndInAStrictOneRefused() {
        var results = INDEX.search(SearchRequest.matching("person:Nobody OR casa"));
        assertThat(results.notes()).singleElement().asString().startsWith("query: unknown person: Nobody");
        assertThat(results.hits()).extracting(Hit::id).contains("casa");
        assertThat(INDEX.search(SearchRequest.matching("person:Smith")).notes())
                .singleElement()
                .asString()
                .contains("smith-a, smith-b");
        assertThatThrownBy(() ->
                        INDEX.search(SearchRequest.matching("person:Nobody").strict(true)))
                .isInstanceOf(RequestException.class);
    }

    @Test
    void filtersTakeAliases() {
        assertThat(ids(SearchRequest.matching("").where(anyOf("agreement", "t-mec"))))
                .containsExactly("tmec", "usmca");
        var facet = INDEX.search(SearchRequest.matching("")
                        .where(anyOf("agreement", "t-mec"))
                        .facet("agreement", 1))
                .facet("agreement");
        assertThat(facet.counts()).singleElement().satisfies(count -> assertThat(count.selected())
                .isTrue());
    }

    @Test
    void refusesTooManyConditions() {
        var values = Collections.nCopies(1_001, "x").toArray(String[]::new);
        assertThatThrownBy(() -> INDEX.search(SearchRequest.matching("").where(allOf("source", values))))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("use at most 1000");
        assertThat(ids(SearchRequest.matching("").where(anyOf("source", values))))
                .isEmpty();
        assertThat(ids(SearchRequest.matching("casa").where(noneOf("source", values))))
                .hasSize(2);
    }

    @Test
    void pastedTextKeepsItsRarestWords() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) {
            words.add("invented" + Integer.toString(i, 36));
        }
        words.addAll(List.of("frontera", "montaña", "the", "de"));
        Collections.shuffle(words, new Random(7));
        var results =
                INDEX.search(SearchRequest.matching(String.join(" ", words)).highlight(1));
        assertThat(results.partial()).isTrue();
        assertThat(results.hits()).extracting(Hit::id).containsExactlyInAnyOrder("casa", "casas");
        assertThat(results.notes())
                .singleElement()
                .isEqualTo("query: it has 1002 different words; the 64 rarest are used");
    }

    @Test
    void longPhrasesAndNearnessAreAnswered() {
        String words = String.join(" ", Collections.nCopies(200, "la casa blanca CJNG Jalisco New Generation Cartel"));
        for (String query : List.of(
                '"' + words + '"',
                '"' + words.substring(0, 400) + "\"~5",
                "\"Jalisco New Generation Cartel United States-Mexico-Canada Agreement\"~9",
                "(" + words + ") -(" + words + ")")) {
            assertThatCode(() -> INDEX.search(
                            SearchRequest.matching(query).highlight(2).explain(true)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aNearnessPhraseOfManyWordsIsMarked() {
        var text = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            text.append("word").append(Integer.toString(i, 36)).append(' ');
        }
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(SourceDocument.of("a", text.toString(), text.toString())));
            var results =
                    index.search(SearchRequest.matching("\"" + text + "\"~5").highlight(1));
            assertThat(results.hits()).singleElement().satisfies(hit -> assertThat(
                            hit.fragments().getFirst().spans())
                    .isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casa",
                "\"casa blanca\"",
                "\"blanca frontera\"~5",
                "\"CJNG fentanilo\"~8",
                "T-MEC julio",
                "gobern*",
                "gobernasion~",
                "source:paper casas",
                "organization:c* fentanyl",
                "language:es casa",
                "published:2026 OR casa",
                "title:casa OR body:casa",
                "id:casa",
                "",
                "-casa",
                "?!",
                "de la"
            })
    void everyKindOfQueryIsExplainedAndMarked(String query) {
        var results = INDEX.search(SearchRequest.matching(query).explain(true).highlight(2));
        assertThat(results.hits()).allSatisfy(hit -> {
            assertThat(hit.explanation()).isNotNull().matches("(?s) *\\d+\\.\\d{4}  in all(\n *\\d+\\.\\d{4}  .+)*");
            assertThat(hit.fragments()).isNotEmpty();
        });
        if (!query.equals("?!")) {
            assertThat(results.hits()).isNotEmpty();
        }
    }

    @Test
    void limitsOfAQuery() {
        assertThatThrownBy(() -> INDEX.search(SearchRequest.matching("x".repeat(100_001))))
                .isInstanceOf(QuerySyntaxException.class);
        assertThatCode(() -> INDEX.search(SearchRequest.matching("(".repeat(5_000) + "casa")))
                .doesNotThrowAnyException();
    }

    @Test
    void aQuestionOfTimeIsAnsweredWholeOrSaysSo() {
        var request = SearchRequest.matching("de la OR casa OR frontera OR said")
                .facet("source", 5)
                .facetEveryType(3)
                .highlight(2);
        var whole = INDEX.search(request);
        for (long micros : new long[] {-5, 0, 1, 20, 50, 100, 300, 1_000, 100_000_000}) {
            for (int i = 0; i < 5; i++) {
                var results = INDEX.search(request.timeout(Duration.ofNanos(micros * 1_000)));
                if (!results.timedOut()) {
                    assertSameButForItsTime(results, whole);
                } else {
                    assertThat(results.total().exact()).isFalse();
                    assertThat(results.total().value())
                            .isLessThanOrEqualTo(whole.total().value());
                }
            }
        }
        assertThat(INDEX.search(request.timeout(Duration.ofNanos(1))).timedOut())
                .isTrue();
        for (Duration for_ever : List.of(Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(200_000))) {
            assertSameButForItsTime(INDEX.search(request.timeout(for_ever)), whole);
        }
    }

    private static void assertSameButForItsTime(SearchResults results, SearchResults whole) {
        assertThat(results).usingRecursiveComparison().ignoringFields("request").isEqualTo(whole);
    }

    @Test
    void anEmptyIndexAnswersEverything() {
        try (SearchIndex empty = EmbeddedIndex.inMemory(IndexOptions.defaults());
                var snapshot = empty.snapshot()) {
            for (String query : List.of("", "casa", "\"a b\"~3", "x*", "y~", "-z")) {
                for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
                    var results = snapshot.search(SearchRequest.matching(query)
                            .sort(sort)
                            .highlight(2)
                            .facetEveryType(3)
                            .where(Filter.language(org.puente.Language.ENGLISH)));
                    assertThat(results.total()).isEqualTo(new org.puente.SearchResults.Total(0, true));
                    assertThat(results.hits()).isEmpty();
                }
            }
            assertThat(snapshot.stream()).isEmpty();
            assertThat(snapshot.document("a")).isEmpty();
            assertThat(snapshot.answer(new org.puente.Statistics()).documents()).isZero();
            assertThat(snapshot.answer(new org.puente.Completion("a", 3, org.puente.Language.ENGLISH)))
                    .isEmpty();
        }
    }
}
