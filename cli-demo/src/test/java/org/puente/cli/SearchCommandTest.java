package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Filter;
import org.puente.Language;
import org.puente.Lexicon;
import org.puente.Ranking;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Timeline;

class SearchCommandTest {
    @TempDir
    Path home;

    private Path folder;
    private Fixture fixture;

    @BeforeEach
    void anIndexOfTwo() throws Exception {
        folder = Files.createDirectory(home.resolve("index"));
        Files.createFile(folder.resolve("segments"));
        fixture = new Fixture(home);
        var documents = fixture.index(folder).documents;
        documents.put(
                "a",
                SourceDocument.of("a", "Tariffs\nand the WTO", "Tariffs worry the OMC, says a note.")
                        .published(LocalDate.of(2026, 1, 12)));
        documents.put("b", SourceDocument.of("b", "", "Aranceles: la OMC advierte."));
    }

    private Fixture.Outcome search(String... arguments) {
        var all = new java.util.ArrayList<>(List.of("search", "--index", folder.toString()));
        all.addAll(List.of(arguments));
        return fixture.run(all.toArray(String[]::new));
    }

    private SearchRequest asked(String... arguments) {
        assertThat(search(arguments).err()).isEmpty();
        return fixture.index(folder).requests.getLast();
    }

    @Test
    void theDefaultsAreThoseOfTheDesign() {
        assertThat(asked("tariffs"))
                .isEqualTo(
                        SearchRequest.matching("tariffs").limit(10).highlight(2).facetEveryType(10));
    }

    @Test
    void everyOptionReachesTheRequest() {
        var request = asked(
                "--match=any",
                "--any",
                "person:x, y",
                "--all",
                "organization/cartel:c",
                "--none",
                "place:z",
                "--field",
                "source:a,b:c",
                "--from",
                "2026-01-01",
                "--to",
                "2026-01-31",
                "--language",
                "es",
                "--facet",
                "person:3",
                "--facet",
                "source",
                "--facet",
                "person:she*:20:significance",
                "--facet",
                "dc:subject:label",
                "--facet",
                "published:week",
                "--limit",
                "0",
                "--after",
                "token",
                "--sort",
                "date",
                "--fragments",
                "5",
                "--labels",
                "es",
                "--strict",
                "--explain",
                "--no-bridge",
                "--timeout",
                "250",
                "--collapse",
                "--similarity",
                "0.8",
                "tariffs",
                "steel");

        assertThat(request)
                .isEqualTo(new SearchRequest(
                        "tariffs steel",
                        SearchRequest.Match.ANY,
                        List.of(
                                Filter.anyOf("person", "x", "y"),
                                Filter.allOf("organization/cartel", "c"),
                                Filter.noneOf("place", "z"),
                                Filter.anyOf("source", "a,b:c"),
                                Filter.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
                                Filter.language(Language.SPANISH)),
                        List.of(
                                new FacetRequest("person", 3),
                                new FacetRequest("source", 10),
                                FacetRequest.of("person").prefix("she").top(20).sort(FacetSort.SIGNIFICANCE),
                                FacetRequest.of("dc:subject").sort(FacetSort.LABEL),
                                FacetRequest.of("published").by(Timeline.Interval.WEEK)),
                        5,
                        0,
                        "token",
                        SearchRequest.Sort.DATE,
                        Language.SPANISH,
                        true,
                        false,
                        Ranking.standard(),
                        Lexicon.empty(),
                        true,
                        true,
                        0.8,
                        Duration.ofMillis(250)));
    }

    @Test
    void aQueryMayStartWithADash() {
        assertThat(asked("--", "-trump").query()).isEqualTo("-trump");
        assertThat(asked("-trump \"border wall\"").query()).isEqualTo("-trump \"border wall\"");
        assertThat(asked("--any=person:Marco Rubio", "wall").filters())
                .containsExactly(Filter.anyOf("person", "Marco Rubio"));
        assertThat(asked("@potus").query()).isEqualTo("@potus");
        assertThat(asked("").query()).isEmpty();
    }

    @Test
    void textShowsHitsFacetsAndTheNextPage() {
        assertThat(search("--limit", "1", "tariffs").out()).isEqualTo("""
                2 documents

                1. Tariffs and the WTO
                    2026-01-12  en  score 1.500  a
                    *Tariffs* worry the OMC, says a note.

                organization  (2 documents, 0 without)
                    World Trade Organization  2 ██████████████████████████████

                next page: --after token-2
                """);
    }

    @Test
    void collapsedHitsListWhatTheyStandFor() {
        assertThat(search("--collapse", "tariffs").out()).startsWith("""
                2 documents, 1 of them collapsed

                1. Tariffs and the WTO
                    2026-01-12  en  score 1.500  a
                    *Tariffs* worry the OMC, says a note.
                    1 more, nearly the same:
                      88%              b  (no title)
                """);
        assertThat(search("--collapse", "--format", "csv", "tariffs").out())
                .isEqualTo("rank,id,score,title,language,published,duplicateOf,similarity\r\n"
                        + "1,a,1.5,\"Tariffs\nand the WTO\",en,2026-01-12,,\r\n1,b,,,,,a,0.875\r\n");
        assertThat(search("--collapse", "--format", "csv", "--limit", "all", "tariffs")
                        .out())
                .isEqualTo(search("--collapse", "--format", "csv", "tariffs").out());
        var member = "\"duplicates\":[{\"id\":\"b\",\"title\":\"\",\"published\":null,\"similarity\":0.875}]}";
        assertThat(search("--collapse", "--format", "json", "tariffs").out())
                .contains("\"collapsed\":1,\"hits\":")
                .contains(member + "],\"facets\":");
        assertThat(search("--collapse", "--format", "jsonl", "tariffs").out()).endsWith(member + "\n");
    }

    @Test
    void collapsingHasItsLimits() {
        assertThat(search("--similarity", "0.8", "x").err())
                .isEqualTo("puente: --similarity without --collapse; name both; see puente search --help\n");
        var low = search("--collapse", "--similarity", "0.1", "x");
        assertThat(low.err())
                .isEqualTo("puente: collapse is 0.1; use 0.4 to 1, or 0 for every hit by itself;"
                        + " see puente search --help\n");
        assertThat(low.status()).isEqualTo(2);
    }

    @Test
    void coloursAreForTerminals() {
        fixture.inColour();

        assertThat(search("tariffs").out())
                .contains("\u001B[1m1. Tariffs and the WTO\u001B[0m")
                .contains("\u001B[1;33mTariffs\u001B[0m worry");
    }

    @Test
    void jsonIsOneObjectAndTheSameBytesEachTime() {
        var first = search("--format", "json", "tariffs").out();

        assertThat(first)
                .startsWith("{\"query\":\"tariffs\",\"total\":{\"value\":2,\"exact\":true},")
                .endsWith("}\n");
        assertThat(search("--format", "json", "tariffs").out()).isEqualTo(first);
        assertThat(search("--format", "json", "--timing", "tariffs").out())
                .matches("(?s).*,\"milliseconds\":[0-9.]+}\n");
    }

    @Test
    void jsonLinesAreTheHitsAfterTheQuestion() {
        assertThat(search("--format", "jsonl", "tariffs").out().lines().toList())
                .hasSize(3)
                .satisfies(
                        line -> assertThat(line)
                                .startsWith("{\"kind\":\"search\",\"query\":\"tariffs\",")
                                .endsWith("\"corpus\":\"c3\",\"gazetteer\":\"b2\"}"),
                        atIndex(0))
                .satisfies(line -> assertThat(line).startsWith("{\"kind\":\"hit\",\"id\":\"b\""), atIndex(2));
    }

    @Test
    void csvHasAHeader() {
        assertThat(search("--format", "csv", "tariffs").out().lines().toList())
                .startsWith("rank,id,score,title,language,published")
                .last()
                .isEqualTo("2,b,1.5,,en,");
    }

    @Test
    void facetsAloneAreLinesAndATable() {
        assertThat(search("--facets", "--format", "csv", "tariffs")
                        .out()
                        .lines()
                        .toList())
                .containsExactly(
                        "facet,by,id,label,documents,base,all,of,logLikelihood,selected,withoutValue,other,values,found",
                        "organization,,omc,World Trade Organization,2,2,,,,false,0,0,1,1");
        assertThat(search("--facets", "--format", "jsonl", "tariffs").out())
                .contains("\n{\"kind\":\"facet\",\"type\":\"organization\",\"counts\":[")
                .hasLineCount(2);
        assertThat(asked("--facets", "tariffs").limit()).isZero();
    }

    @Test
    void whatTheUserShouldKnowIsOnStandardError() {
        assertThat(search("partial").err()).isEqualTo("partial: no document has all words; these have some of them\n");
    }

    @Test
    void theSuggestionIsOneLine() {
        assertThat(search("tarifs").out()).startsWith("2 documents\ndid you mean: tariffs  (2 found)\n\n1. ");
        var lines = search("--format", "csv", "tarifs");
        assertThat(lines.err()).isEqualTo("did you mean: tariffs  (2 found)\n");
        assertThat(lines.out()).doesNotContain("did you mean");
        assertThat(search("--format", "json", "tarifs").out())
                .contains("\"suggestion\":{\"query\":\"tariffs\",\"total\":{\"value\":2,\"exact\":true}}");
    }

    @Test
    void explainPrintsTheReading() {
        assertThat(search("--explain", "tariffs").out())
                .startsWith("2 documents\nread as: +tariffs\nrecognised: WTO  organization:omc\n\n1. ");
    }

    @Test
    void anIndexThatIsNotThereFailsAndIsNotMade() {
        var absent = home.resolve("absent");
        var outcome = fixture.run("search", "--index", absent.toString(), "x");

        assertThat(outcome.err())
                .isEqualTo(
                        "puente: no index: " + absent + "; make one with: puente index PATH --index " + absent + "\n");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(absent).doesNotExist();
    }
}
