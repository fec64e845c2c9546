package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.Filter;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SourceDocument;

class BatchCommandTest {
    @TempDir
    Path home;

    private Path folder;
    private Fixture fixture;

    @BeforeEach
    void anIndexOfTwo() throws IOException {
        folder = Files.createDirectory(home.resolve("index"));
        Files.createFile(folder.resolve("segments"));
        fixture = new Fixture(home);
        var documents = fixture.index(folder).documents;
        documents.put("a", SourceDocument.of("a", "Tariffs\nand the WTO", "Tariffs worry the OMC, says a note."));
        documents.put("b,\"b\"", SourceDocument.of("b,\"b\"", "", "Aranceles: la OMC advierte."));
    }

    private Fixture.Outcome batch(String rows, String... options) throws IOException {
        Files.writeString(home.resolve("q.csv"), rows, StandardCharsets.UTF_8);
        return run(home.resolve("q.csv").toString(), options);
    }

    private Fixture.Outcome run(String file, String... options) {
        var all = new ArrayList<>(List.of("batch", file, "--index", folder.toString()));
        all.addAll(List.of(options));
        return fixture.run(all.toArray(String[]::new));
    }

    private String message(String text) {
        return "puente: " + text.replace("q.csv", home.resolve("q.csv").toString()) + "\n";
    }

    @Test
    void csvHasARowForEachHitInTheOrderOfTheQueries() throws IOException {
        var outcome = batch("id,query\nq2,tariffs\n\"q,1\",aranceles\n");

        assertThat(outcome.out())
                .isEqualTo("query,rank,document,score\r\n"
                        + "q2,1,a,1.5\r\nq2,2,\"b,\"\"b\"\"\",1.5\r\n"
                        + "\"q,1\",1,a,1.5\r\n\"q,1\",2,\"b,\"\"b\"\"\",1.5\r\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    @Test
    void collapsedHitsHaveTheOthersBelowThem() throws IOException {
        assertThat(batch("id,query\nq1,x\n", "--collapse").out())
                .isEqualTo("query,rank,document,score,duplicateOf,similarity\r\n"
                        + "q1,1,a,1.5,,\r\nq1,1,\"b,\"\"b\"\"\",,a,0.875\r\n");
        assertThat(batch("id,query\nq1,x\n", "--collapse", "--format", "jsonl").out())
                .isEqualTo("{\"query\":\"q1\",\"rank\":1,\"document\":\"a\",\"score\":1.5,\"duplicates\":"
                        + "[{\"id\":\"b,\\\"b\\\"\",\"title\":\"\",\"published\":null,\"similarity\":0.875}]}\n");
        assertThat(batch("id,query\nq1,x\n", "--collapse", "--format", "text").out())
                .endsWith("        " + "  88%              b,\"b\"  (no title)\n");
    }

    @Test
    void otherFormats() throws IOException {
        var json = "{\"query\":\"q1\",\"rank\":1,\"document\":\"a\",\"score\":1.5}\n";

        assertThat(batch("id,query\nq1,x\n", "--limit", "1", "--format", "jsonl")
                        .out())
                .isEqualTo(json);
        assertThat(batch("id,query\nq1,x\n", "--limit", "1", "--format", "json").out())
                .isEqualTo(json);
        assertThat(batch("id,query\nq1,\"two\nlines\"\n", "--format", "text").out())
                .isEqualTo("""
                q1  two lines  (2)
                    1    1.500  a  Tariffs and the WTO
                    2    1.500  b,"b"  (no title)
                """);
    }

    @Test
    void aRowsOwnMatchAndLimitGoBeforeTheOptions() throws IOException {
        var options = new String[] {
            "--match",
            "any",
            "--limit",
            "3",
            "--strict",
            "--no-bridge",
            "--timeout",
            "250",
            "--sort",
            "date",
            "--any",
            "person:x"
        };
        batch("id,query,match,limit,none\nq1,one,,,\nq2,two,all,7,person:y\nq3,,ANY,0,\n", options);

        var one = SearchRequest.matching("one")
                .match(Match.ANY)
                .limit(3)
                .sort(SearchRequest.Sort.DATE)
                .strict(true)
                .bridge(false)
                .suggest(false)
                .timeout(Duration.ofMillis(250))
                .suggest(false)
                .where(Filter.anyOf("person", "x"));
        assertThat(fixture.index(folder).requests)
                .contains(one)
                .anyMatch(r -> r.query().equals("two") && r.match() == Match.ALL && r.limit() == 7)
                .anyMatch(r -> r.filters().equals(List.of(Filter.anyOf("person", "x"), Filter.noneOf("person", "y"))))
                .anyMatch(r -> r.query().isEmpty() && r.match() == Match.ANY && r.limit() == 0 && r.strict());
    }

    @Test
    void badRowsAreALineEachAndTheRestGoesOn() throws IOException {
        var outcome = batch("id,query,limit\n"
                + "q1,x,1\n"
                + "q2,x,many\n"
                + ",x,1\n"
                + "q3,x,10001\n"
                + "q1,again,1\n"
                + "q4,refused,1\n"
                + "q5\n"
                + "q6,x,1\n");

        assertThat(outcome.out().lines()).containsExactly("query,rank,document,score", "q1,1,a,1.5", "q6,1,a,1.5");
        assertThat(outcome.err())
                .isEqualTo(message("limit is \"many\": q.csv:3; use a whole number, or leave it empty")
                        + message("an empty id: q.csv:4; give the query an id")
                        + message("limit is 10001: q.csv:5; use 0 to 10000")
                        + message("repeated id q1: q.csv:6; the first was answered, give each query its own")
                        + message("a quote is open at 3: q.csv:7; close it")
                        + message("1 cells under 3 columns: q.csv:8; quote cells that hold commas"));
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void whatTheUserShouldKnowNamesTheQueryAndPartialAnswersAreCounted() throws IOException {
        var outcome = batch("id,query\nq1,partial\nq2,x\nq3,slow\nq4,also partial\n");

        assertThat(outcome.err())
                .isEqualTo("q3: timed out: hits, counts and total may lack some; give more time with --timeout\n"
                        + "partial: 2 of 4 queries had no document with all words; their ranks are of documents with"
                        + " some\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aFileWithoutRowsGivesTheHeader() throws IOException {
        assertThat(batch("id,query\n").out()).isEqualTo("query,rank,document,score\r\n");
        assertThat(batch("id,query\n", "--format", "jsonl").out()).isEmpty();
    }

    @Test
    void standardInputIsReadToo() {
        var outcome = fixture.withInput("\uFEFFid,query\r\nq1,x\r\n")
                .run("batch", "-", "--index", folder.toString(), "--limit", "1");

        assertThat(outcome.out().lines()).containsExactly("query,rank,document,score", "q1,1,a,1.5");
        assertThat(fixture.withInput("q1\tx\n")
                        .run("batch", "-", "--index", folder.toString())
                        .err())
                .isEqualTo("puente: no column id: standard input; name the columns in the first line, with commas:"
                        + " id,query\n");
    }

    @Test
    void oneProblemOfAllRowsIsSaidOnce() throws IOException {
        var outcome = batch("id,query\nq1,x\nq2,x\n", "--any", "nobody:knows");

        assertThat(outcome.err()).isEqualTo("puente: unknown type nobody; use a type of the gazetteer\n");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThereFails() {
        assertThat(run(home.resolve("no.csv").toString()).out()).isEmpty();
        assertThat(run(home.resolve("no.csv").toString()).err())
                .isEqualTo("puente: no such file: " + home.resolve("no.csv") + "; check the path\n");
    }

    @Test
    void thousandsOfRowsKeepTheirOrder() throws IOException {
        var rows = new StringBuilder("id,query\n");
        var expected = new ArrayList<>(List.of("query,rank,document,score"));
        for (int i = 0; i < 3000; i++) {
            rows.append("q").append(i).append(",x\n");
            expected.add("q" + i + ",1,a,1.5");
        }

        assertThat(batch(rows.toString(), "--limit", "1").out().lines()).isEqualTo(expected);
    }
}
