package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Hit;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;

/** Stop words that are names or matter, and acronyms in every spelling, from the text to the hit; no entities help. */
class SpellingsTest {
    private static final String TEXTS = """
            states-es; Ayer respondieron los Estados Unidos a la carta del gobierno.
            states-apart; Los gobernadores, unidos, pidieron ayer fondos para sus estados.
            united-es; Los dos países siguen unidos, dijo ayer el secretario en la conferencia.
            edomex; El Estado de México tiene desde ayer una nueva gobernadora.
            mexico-state; En México el estado de derecho es frágil, dijo la jurista.
            mexico-only; La gobernadora viajó ayer a México para una reunión de trabajo.
            against; La campaña contra las drogas empezó ayer en todo el país.
            drugs; La campaña sobre las drogas empezó ayer en todo el país.
            yes; El senador dijo que sí al acuerdo y no dio más razones.
            if; El senador dijo que si llueve no hay acuerdo y no dio más razones.
            it-capitals; The IT department was closed by the mayor on Monday.
            it-small; The mayor said that it was a department of the city.
            us-dots; The U.S. army left the base on the border this week.
            us-capitals; The US army left the base on the border this week.
            us-small; The army left us with a base on the border this week.
            tmec-hyphen; La revisión del T-MEC empieza este año, dijo el secretario.
            tmec-plain; La revisión del TMEC empieza este año, dijo el secretario.
            tmec-dash; La revisión del T–MEC empieza este año, dijo el secretario.
            tmec-unbreakable; La revisión del T\u2011MEC empieza este año, dijo el secretario.
            tmec-english; The review of the T-MEC begins this year, the secretary said.
            eeuu-spaced; El secretario viajó a EE. UU. para hablar de seguridad.
            eeuu-thin; El secretario viajó a EE.\u00a0UU. para hablar de seguridad.
            eeuu-dots; El secretario viajó a EE.UU. para hablar de seguridad.
            eeuu-plain; El secretario viajó a EEUU para hablar de seguridad.
            att; The company AT&T said that it will invest in the network.
            att-plain; The company ATT said that it will invest in the network.
            att-apart; At the station the company said that it will invest in a train.
            news; The news of the day was short, the mayor said on Monday.
            new; The new day was short, the mayor said on Monday.
            year; La inauguración es cada año en la misma ciudad, dijo el alcalde.
            years; La inauguración fue hace dos años en la misma ciudad, dijo el alcalde.
            houses; Las casas de la ciudad son antiguas, dijo el alcalde.
            cases; Los casos de la ciudad son antiguos, dijo el alcalde.
            """;

    private static SearchIndex index;

    @BeforeAll
    static void fill() {
        index = EmbeddedIndex.inMemory(IndexOptions.defaults());
        index.update(changes -> TEXTS.lines().forEach(line -> {
            int cut = line.indexOf("; ");
            changes.put(SourceDocument.of(line.substring(0, cut), "", line.substring(cut + 2)));
        }));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static List<String> found(String query) {
        var results = index.search(SearchRequest.matching(query).limit(100));
        return results.partial()
                ? List.of("partial")
                : results.hits().stream().map(Hit::id).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Estados Unidos; states-apart states-es",
                "ESTADOS UNIDOS; states-apart states-es",
                "Estado de México; edomex mexico-state",
                "contra; against",
                "contra drogas; against",
                "campaña contra las drogas; against",
                "AT&T; att att-plain",
                "at&t; att att-plain",
                "ATT; att att-plain",
                "news; news",
                "new; new",
                "ano; ",
                "año; tmec-dash tmec-hyphen tmec-plain tmec-unbreakable year years",
                "años; tmec-dash tmec-hyphen tmec-plain tmec-unbreakable year years"
            })
    void wordsThatOtherStopListsLose(String query, String ids) {
        assertThat(String.join(" ", new TreeSet<>(found(query)))).isEqualTo(ids == null ? "" : ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"Estados Unidos\"; states-es",
                "\"los estados unidos\"; states-es",
                "\"Estado de México\"; edomex",
                "\"estado de mexico\"; edomex",
                "\"contra las drogas\"; against",
                "\"que sí al acuerdo\"; yes",
                "\"que si llueve\"; if",
                "\"IT department\"; it-capitals",
                "\"the IT department\"; it-capitals",
                "\"it was a department\"; it-small",
                "\"US army\"; us-capitals us-dots",
                "\"the U.S. army\"; us-capitals us-dots",
                "\"left us with\"; us-small",
                "\"company AT&T said\"; att att-plain",
                "\"company ATT\"; att att-plain",
                "\"review of the TMEC\"; tmec-english",
                "\"the news of the day\"; news"
            })
    void phrasesWithThem(String query, String ids) {
        assertThat(String.join(" ", new TreeSet<>(found(query)))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "IT, it-capitals",
        "IT department, it-capitals",
        "sí, yes",
        "dijo sí, yes",
        "casas, houses",
        "casos, cases"
    })
    void theWordItselfComesFirst(String query, String id) {
        assertThat(found(query)).startsWith(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "U.S.", "US army", "U.S. army", "\"US army\"", "us army"})
    void capitalsBeforeThePronoun(String query) {
        assertThat(found(query).subList(0, 2)).containsExactlyInAnyOrder("us-capitals", "us-dots");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-MEC",
                "TMEC",
                "T–MEC",
                "T\u2011MEC",
                "tmec",
                "t-mec",
                "\"revisión del TMEC\"",
                "\"del t\u2011mec empieza\""
            })
    void everyHyphenOfAnAcronym(String query) {
        assertThat(marked("tmec", query, "tmec-english"))
                .containsExactlyInAnyOrder("T-MEC", "TMEC", "T–MEC", "T\u2011MEC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EE. UU.",
                "EE.UU.",
                "EEUU",
                "EE UU",
                "ee. uu.",
                "ee.uu.",
                "eeuu",
                "\"viajó a EE. UU. para\"",
                "\"a EEUU para hablar\""
            })
    void everySpellingOfEstadosUnidosInLetters(String query) {
        assertThat(marked("eeuu", query, "")).containsExactlyInAnyOrder("EE. UU.", "EE.\u00a0UU.", "EE.UU.", "EEUU");
    }

    /** What is marked of the acronym in each text whose id starts so, one excepted; other texts must not be found. */
    private static List<String> marked(String ids, String query, String except) {
        var marked = new ArrayList<String>();
        for (var hit : index.search(SearchRequest.matching(query).highlight(1)).hits()) {
            assertThat(hit.id()).startsWith(ids);
            var fragment = hit.fragments().getFirst();
            fragment.spans().stream()
                    .map(span -> fragment.text().substring(span.start(), span.end()))
                    .filter(text -> !hit.id().equals(except))
                    .flatMap(text -> acronym(text))
                    .forEach(marked::add);
        }
        return marked;
    }

    /** A phrase is marked as one or word by word: the capitals in it. */
    private static Stream<String> acronym(String marked) {
        return Pattern.compile("(?<!\\p{L})[TE][TMECU.\u2011– \u00a0-]+\\.?")
                .matcher(marked)
                .results()
                .map(MatchResult::group)
                .map(String::strip);
    }
}
