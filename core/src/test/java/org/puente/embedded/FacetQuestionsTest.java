package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.puente.Filter.allOf;
import static org.puente.Filter.anyOf;
import static org.puente.Filter.noneOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Entity;
import org.puente.Facet;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Filter;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Timeline;
import org.puente.Timeline.Interval;

/** What facets show, by hand on a few documents; the counts under random filters are in {@link FacetTwinTest}. */
class FacetQuestionsTest {
    private static final SearchIndex INDEX = EmbeddedIndex.inMemory(IndexOptions.defaults()
            .gazetteer(Gazetteer.of(
                    Entity.of("cjng", "organization/cartel", "Jalisco New Generation Cartel", "CJNG"),
                    Entity.of("un", "organization", "United Nations")
                            .named(Language.SPANISH, "Organización de las Naciones Unidas"),
                    Entity.of("ebrard", "person", "Marcelo Ebrard"),
                    Entity.of("angel", "person", "Ángel Aguirre"),
                    Entity.of("zedillo", "person", "Ernesto Zedillo"))));

    @BeforeAll
    static void fill() {
        put("a", "The CJNG threatened Ernesto Zedillo and Marcelo Ebrard.", LocalDate.of(2025, 12, 29), "Época");
        put("b", "The United Nations spoke of the CJNG with Marcelo Ebrard.", LocalDate.of(2026, 1, 4), "agency");
        put("c", "Ángel Aguirre habló con las Naciones Unidas.", LocalDate.of(2026, 1, 5), "agency");
        put("d", "Marcelo Ebrard habló de los aranceles con el gobernador.", null, "epoch");
    }

    private static void put(String id, String body, @org.jspecify.annotations.Nullable LocalDate day, String source) {
        INDEX.update(changes -> {
            var document = SourceDocument.of(id, "", body).with("source", source);
            changes.put(day == null ? document : document.published(day));
        });
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static final SearchRequest EVERYTHING = SearchRequest.matching("").limit(0);

    private static Facet ask(SearchRequest request, FacetRequest facet) {
        return INDEX.search(request.facet(facet)).facet(facet.name());
    }

    private static List<String> shown(Facet facet) {
        return facet.counts().stream()
                .map(count -> (count.selected() ? "*" : "") + count.label() + " " + count.documents())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "person | COUNT | | Marcelo Ebrard 3, Ángel Aguirre 1, Ernesto Zedillo 1",
                "person | LABEL | | Ángel Aguirre 1, Ernesto Zedillo 1, Marcelo Ebrard 3",
                "person | COUNT | agui | Ángel Aguirre 1",
                "person | COUNT | ÁNG | Ángel Aguirre 1",
                "person | COUNT | bra | -",
                "organization | COUNT | cjn | Jalisco New Generation Cartel 2",
                "organization | COUNT | | Jalisco New Generation Cartel 2, United Nations 1",
                "organization/cartel | COUNT | | Jalisco New Generation Cartel 2",
                "source | LABEL | | agency 2, Época 1, epoch 1",
                "source | COUNT | EPO | epoch 1, Época 1",
                "language | COUNT | | English 2, Spanish 2",
                "language | LABEL | sp | Spanish 2",
                "published | LABEL | | 2025-12 1, 2026-01 2",
                "published | COUNT | 2025 | 2025-12 1"
            })
    void values(String name, FacetSort sort, String prefix, String values) {
        var facet = FacetRequest.of(name).sort(sort).prefix(prefix == null ? "" : prefix);

        assertThat(String.join(", ", shown(ask(EVERYTHING, facet)))).isEqualTo(values == null ? "" : values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY | 2025-12-29 1, 2026-01-04 1, 2026-01-05 1",
                "WEEK | 2026-W01 2, 2026-W02 1",
                "MONTH | 2025-12 1, 2026-01 2",
                "YEAR | 2025 1, 2026 2"
            })
    void dates(Interval interval, String values) {
        var facet = ask(EVERYTHING, FacetRequest.of("published").by(interval).sort(FacetSort.LABEL));

        assertThat(String.join(", ", shown(facet))).isEqualTo(values);
        assertThat(facet.interval()).isEqualTo(interval);
        assertThat(facet.base()).isEqualTo(4);
        assertThat(facet.withoutValue()).isEqualTo(1);
    }

    @Test
    void aFacetIgnoresItsOwnAnyOfAndNoOther() {
        var request = EVERYTHING
                .where(anyOf("published", "2026-W01"))
                .where(anyOf("language", "en"))
                .where(noneOf("person", "zedillo"));

        assertThat(INDEX.search(request).total().value()).isEqualTo(1);
        assertThat(shown(ask(request, FacetRequest.of("published").by(Interval.WEEK))))
                .containsExactly("*2026-W01 1");
        assertThat(shown(ask(request, FacetRequest.of("language")))).containsExactly("*English 1");
        assertThat(shown(ask(request, FacetRequest.of("person")))).containsExactly("Marcelo Ebrard 1");
        var spanish = EVERYTHING.where(anyOf("language", "es")).labels(Language.SPANISH);
        assertThat(shown(ask(spanish, FacetRequest.of("language")))).containsExactly("inglés 2", "*español 2");
        assertThat(shown(ask(EVERYTHING.where(Filter.language(Language.SPANISH)), FacetRequest.of("language"))))
                .containsExactly("*Spanish 2");
    }

    @Test
    void aKindIsSelectedByItsParentToo() {
        var request = EVERYTHING.where(allOf("organization", "CJNG", "United Nations"));

        assertThat(INDEX.search(request).total().value()).isEqualTo(1);
        assertThat(shown(ask(request, FacetRequest.of("organization/cartel"))))
                .containsExactly("*Jalisco New Generation Cartel 1");
        assertThat(shown(ask(request.labels(Language.SPANISH), FacetRequest.of("organization"))))
                .containsExactly("*Jalisco New Generation Cartel 1", "*Organización de las Naciones Unidas 1");
    }

    @Test
    void aPrefixChangesWhatIsShownAndNotWhatIsCounted() {
        var facet = ask(EVERYTHING, FacetRequest.of("person").top(1).prefix("e"));

        assertThat(facet).isEqualTo(new Facet("person", Facet.Kind.TYPE, null, facet.counts(), 4, 0, 2, 3, 2));
        assertThat(shown(facet)).containsExactly("Marcelo Ebrard 3");
        assertThat(facet.hidden()).isEqualTo(1);
        var chosen = ask(
                EVERYTHING.where(allOf("person", "angel")),
                FacetRequest.of("person").prefix("zed"));
        assertThat(shown(chosen)).containsExactly("*Ángel Aguirre 1");
        assertThat(chosen.hidden()).isZero();
    }

    @Test
    void significanceIsBesideTheRestOfTheIndex() {
        var facet = ask(
                EVERYTHING.where(anyOf("source", "Época")),
                FacetRequest.of("person").sort(FacetSort.SIGNIFICANCE));

        assertThat(shown(facet)).containsExactly("Ernesto Zedillo 1", "Marcelo Ebrard 1");
        var zedillo = Objects.requireNonNull(facet.counts().getFirst().significance());
        assertThat(zedillo.all()).isEqualTo(1);
        assertThat(zedillo.of()).isEqualTo(4);
        // 2 (ln 4 + 3 ln 4/3): one of one against none of three.
        assertThat(zedillo.logLikelihood()).isCloseTo(4.4987, within(1e-4));
    }

    @Test
    void anyNumberAtOnceAndOneNameInSeveralWays() {
        var facets = INDEX.search(EVERYTHING
                        .facet("person", 1)
                        .facet(FacetRequest.of("person").prefix("z"))
                        .facet("person", 1)
                        .facetEveryType(5))
                .facets();

        assertThat(facets.stream().map(facet -> facet.name() + shown(facet)))
                .containsExactly(
                        "person[Marcelo Ebrard 3]",
                        "person[Ernesto Zedillo 1]",
                        "organization[Jalisco New Generation Cartel 2, United Nations 1]");
    }

    @Test
    void aTimelineIsSplitByTheValuesOfAFacet() {
        var months = Timeline.of(EVERYTHING, Interval.MONTH);

        assertThat(series(months.split("language", 5))).containsExactly("English 2", "Spanish 2");
        assertThat(series(months.split(FacetRequest.of("person").top(2).sort(FacetSort.LABEL))))
                .containsExactly("Ángel Aguirre 1", "Ernesto Zedillo 1");
        assertThat(series(months.split(FacetRequest.of("person").prefix("zed"))))
                .containsExactly("Ernesto Zedillo 1");
        assertThatThrownBy(() -> series(months.split("published", 3)))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("published is a date; here use an entity type");
    }

    private static List<String> series(Timeline timeline) {
        try (var snapshot = INDEX.snapshot()) {
            var split = snapshot.answer(timeline).split();
            return split == null
                    ? List.of()
                    : split.series().stream()
                            .map(series -> series.label() + " " + series.documents())
                            .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "published | 2026-13 | unknown date: 2026-13; use a day, week, month or year such as 2026-01-12, 2026-W03, 2026-01 or 2026",
                "published | 2026-W60 | unknown date: 2026-W60; use a day, week, month or year such as 2026-01-12, 2026-W03, 2026-01 or 2026",
                "published | last week | unknown date: last week; use a day, week, month or year such as 2026-01-12, 2026-W03, 2026-01 or 2026",
                "language | fr | unknown language: fr",
                "planet | mars | unknown entity type or field: planet"
            })
    void badValuesSayWhatToDo(String name, String value, String message) {
        assertThatThrownBy(() -> INDEX.search(EVERYTHING.where(anyOf(name, value))))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message);
    }
}
