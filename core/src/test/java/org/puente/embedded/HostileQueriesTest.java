package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.QuerySyntaxException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SearchResults;
import org.puente.SourceDocument;

/** Queries that would cost much are answered or refused, and say what was left out. The time is measured elsewhere. */
class HostileQueriesTest {
    private static final long SEED = 4;
    private static final String LETTERS = "bcdfglmnprst";
    private static final String VOWELS = "aeiouáéí";
    private static final List<String> WORDS = new ArrayList<>();

    private static final SearchIndex INDEX =
            EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(gazetteer()));

    private static Gazetteer gazetteer() {
        return Gazetteer.of(IntStream.range(0, 3_000)
                .mapToObj(i -> Entity.of("e" + i, "place", "Bana " + Integer.toString(i, 36)))
                .toArray(Entity[]::new));
    }

    @BeforeAll
    static void fill() {
        var random = new Random(SEED);
        for (int i = 0; i < 6_000; i++) {
            var word = new StringBuilder();
            for (int k = random.nextInt(2) + 2; k > 0; k--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
            WORDS.add(word + (random.nextBoolean() ? "s" : "ción"));
        }
        INDEX.update(changes -> {
            for (int i = 0; i < 200; i++) {
                String text = IntStream.range(0, 150)
                        .mapToObj(k -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "));
                changes.put(SourceDocument.of("d" + i, text.substring(0, 200), "La casa de Bana 1z. " + text));
            }
        });
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static String many(int count, String gap, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(gap));
    }

    private static String letters(int i) {
        return "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26);
    }

    /** Queries, and a part of the note that says what was left out. */
    static List<Map.Entry<String, String>> bombs() {
        return List.of(
                Map.entry("(".repeat(50_000) + "a" + ")".repeat(49_999), "deeper than 50"),
                Map.entry(many(26, " ", i -> (char) ('a' + i) + "*"), "b* stands for"),
                Map.entry(many(600, " OR ", i -> letters(i) + "*"), "it has 600 parts of words (a*); the first 32"),
                Map.entry(many(1_000, " ", i -> "aaaaaa" + letters(i) + "~2"), "it has 1000 unsure spellings"),
                Map.entry(many(1_000, " ", i -> "b*"), "it has 1000 parts of words"),
                Map.entry(
                        many(500, " ", i -> WORDS.get(i) + "-" + WORDS.get(i + 1)), "it has 500 phrases; the first 32"),
                Map.entry(
                        many(300, " OR ", i -> '"' + WORDS.get(i) + ' ' + WORDS.get(i + 1) + "\"~900"),
                        "it has 300 phrases"),
                Map.entry(many(1_000, " ", WORDS::get), "the 64 rarest are used"),
                Map.entry(many(10_000, " ", i -> WORDS.get(i % 6_000)), "the first 1024 different ones are used"),
                Map.entry(many(600, " OR ", i -> "place:" + letters(i) + "*"), "beginnings of names"),
                Map.entry("place:b*", "place:b* stands for 3000 entities; the first 1000 are used"),
                Map.entry(many(400, " ", i -> "place:qwxy" + i), "other names are not known"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void areAnsweredAndSayWhatWasLeftOut(Map.Entry<String, String> bomb) {
        for (Match match : Match.values()) {
            var results = INDEX.search(SearchRequest.matching(bomb.getKey())
                    .match(match)
                    .highlight(2)
                    .explain(true)
                    .facetEveryType(3));
            assertThat(results.notes()).anyMatch(note -> note.contains(bomb.getValue()));
            assertThat(results.timedOut()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.*a.{30}/", "/[a-z]{1,1000}x[a-z]{1,1000}/", "fn:maxgaps(1000 a b)"})
    void regularExpressionsAndTheLikeAreRefusedInStrictQueriesAndWordsInOthers(String query) {
        assertThatThrownBy(() -> INDEX.search(SearchRequest.matching(query).strict(true)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("at character");
        assertThat(INDEX.search(SearchRequest.matching(query))).isNotNull();
    }

    @Test
    void strictBombsAreRefusedOrAnswered() {
        assertThatThrownBy(() -> strict("(".repeat(50_000) + "a")).isInstanceOf(QuerySyntaxException.class);
        assertThat(strict("b" + "?*".repeat(300)).notes()).isEmpty();
        assertThat(strict("b" + "*a?".repeat(100)).total().value()).isZero();
        assertThat(strict(many(600, " OR ", i -> letters(i) + "*a*")).notes())
                .anyMatch(note -> note.contains("it has 600 parts of words"));
        assertThat(strict("ba*s").total().value()).isPositive();
    }

    private static SearchResults strict(String query) {
        return INDEX.search(SearchRequest.matching(query).strict(true).highlight(1));
    }

    /** Together they have more forms in more fields than Lucene allows clauses. */
    @Test
    void sixtyFourWordsInAllTheirFormsAreAnswered() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 64; i++) {
            words.add("rep" + LETTERS.charAt(i % 12) + "e" + LETTERS.charAt(i / 12) + "áciones");
        }
        String typed = String.join(" ", words);
        String forms = words.stream()
                .map(word -> word
                        + ' '
                        + word.replace("aciones", "ación")
                        + ' '
                        + word.replace('á', 'a')
                        + ' '
                        + word.replace("áciones", "ación")
                        + ' '
                        + word.replace("áciones", "acion"))
                .collect(Collectors.joining(" "));
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> {
                for (Language language : Language.values()) {
                    changes.put(SourceDocument.of(language.code(), forms, forms).language(language));
                }
            });
            for (String query : List.of(typed, typed.toUpperCase(Locale.ROOT))) {
                var results = index.search(SearchRequest.matching(query)
                        .match(Match.ANY)
                        .highlight(1)
                        .explain(true));
                assertThat(results.hits()).hasSize(3);
            }
        }
    }

    @Test
    void manyExclusionsExclude() {
        List<String> excluded = WORDS.subList(0, 20);
        String query = "casa " + many(20, " ", i -> "-" + excluded.get(i)) + many(900, "", i -> " -nowhere" + i);
        for (Match match : Match.values()) {
            var left = INDEX.search(SearchRequest.matching(query).match(match).limit(1_000));
            assertThat(left.total().value()).isPositive().isLessThan(200);
            try (var snapshot = INDEX.snapshot()) {
                assertThat(left.hits())
                        .extracting(
                                hit -> snapshot.document(hit.id()).orElseThrow().source())
                        .allSatisfy(document -> assertThat((document.title() + ' ' + document.body()).split(" "))
                                .doesNotContainAnyElementsOf(excluded));
            }
        }
    }

    @Test
    void theTimeHoldsForAllOfIt() {
        // The first has no word, so that there is nothing to do.
        for (var bomb : bombs().subList(1, bombs().size())) {
            var results = INDEX.search(
                    SearchRequest.matching(bomb.getKey()).highlight(2).timeout(Duration.ofNanos(1)));
            assertThat(results.timedOut()).as(bomb.getValue()).isTrue();
            assertThat(results.total().exact()).isFalse();
        }
    }
}
