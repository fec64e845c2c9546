package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers in files, and what stands beside them; mentions; all hits. Over real indexes. */
class ExportTest {
    @TempDir
    Path home;

    private Fixture fixture;

    @BeforeEach
    void index() throws IOException {
        fixture = new Fixture(home).onDisk();
        Files.writeString(home.resolve("texts.jsonl"), """
                {"id":"-2","title":"=Tariffs, \\"again\\"","body":"The WTO spoke.\\n\\nSo did Rubio of the WTO.","published":"2026-01-12"}
                {"id":"b","title":"","body":"Nothing of trade."}
                {"id":"c","title":"More","body":"Marco Rubio and 👍🏽 the WTO."}
                """);
        Files.writeString(home.resolve("entities.jsonl"), """
                {"id":"wto","type":"organization","name":"World Trade Organization","aliases":["WTO"]}
                {"id":"marco-rubio","type":"person","name":"Marco Rubio","aliases":["Rubio"]}
                {"id":"ana-rubio","type":"person","name":"Ana Rubio","aliases":["Rubio"]}
                """);
        run("index", path("texts.jsonl"), "--gazetteer", path("entities.jsonl"));
    }

    private String path(String name) {
        return home.resolve(name).toString();
    }

    private Fixture.Outcome run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--index", path("news.index")));
        return fixture.run(all.toArray(String[]::new));
    }

    private String read(String name) throws IOException {
        return Files.readString(home.resolve(name));
    }

    @Test
    void mentionsAreRowsWithPlacesAndReasons() {
        assertThat(run("mentions", "wto", "--format", "csv", "--unresolved")
                        .out()
                        .lines())
                .containsExactly(
                        "document,field,start,end,entity,candidates,type,text,alias,policy,evidence",
                        "'-2,body,4,7,wto,,organization,WTO,WTO,acronym,acronym in capitals",
                        "'-2,body,23,28,,ana-rubio marco-rubio,person,Rubio,Rubio,name,\"2 entities have this name and"
                                + " the document does not decide; name, capitalized\"",
                        "'-2,body,36,39,wto,,organization,WTO,WTO,acronym,acronym in capitals",
                        "c,body,0,11,marco-rubio,,person,Marco Rubio,Marco Rubio,phrase,full name",
                        "c,body,25,28,wto,,organization,WTO,WTO,acronym,acronym in capitals");
        assertThat(run("mentions", "wto", "--format", "csv", "--raw").out()).contains("\r\n-2,body,4,7,wto,");
    }

    @Test
    void mentionsAreLinesAfterTheQuestion() {
        var lines = run("mentions", "--any", "person:marco-rubio").out().lines().toList();
        assertThat(lines.getFirst())
                .startsWith("{\"kind\":\"mentions\",\"query\":\"\",\"total\":{\"value\":1,\"exact\":true},")
                .contains("\"filters\":[{\"anyOf\":\"person\",\"values\":[\"marco-rubio\"]}]", "\"corpus\":\"");
        assertThat(lines).hasSize(3);
        assertThat(lines.getLast())
                .startsWith("{\"kind\":\"mention\",\"document\":\"c\",\"field\":\"body\",\"start\":25,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search rubio --format csv",
                "search --facets --facet person:1 --format csv",
                "search rubio --limit all --format jsonl",
                "timeline --format csv",
                "network --minimum 1 --format graphml",
                "significant wto person --minimum 1 --format csv",
                "duplicates --format jsonl",
                "similar c --format csv",
                "entities --format csv",
                "discover --min-documents 1 --format csv",
                "mentions --format csv",
                "show c --format json"
            })
    void aFileHoldsWhatIsPrintedAndBesideItIsWhatItIs(String question) throws IOException {
        var printed = run(question.split(" ")).out();
        var first = export(question, "out.data");
        assertThat(read("out.data")).isEqualTo(printed);
        assertThat(first)
                .contains("\"path\":\"out.data\"", "\"command\":\"" + question.split(" ")[0] + "\"", "\"corpus\":\"")
                .contains("\"bytes\":" + printed.getBytes(StandardCharsets.UTF_8).length)
                .contains("\"hash\":\"sha256:" + sha256(printed) + "\"")
                .doesNotContain(home.toString());
        // The same question of the same index: the same bytes, over what was there.
        Files.writeString(home.resolve("out.data"), "something else");
        assertThat(export(question, "out.data")).isEqualTo(first);
        assertThat(read("out.data")).isEqualTo(printed);
        try (var left = Files.list(home)) {
            assertThat(left).noneMatch(file -> file.toString().contains(".part"));
        }
    }

    private String export(String question, String file) throws IOException {
        var outcome = run((question + " --output " + path(file)).split(" "));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isZero();
        return read(file + ".resource.json");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDescriptionHasRowsColumnsAndOptionsAsGiven() throws IOException {
        assertThat(export("search rubio --limit all --any organization:wto --format csv", "hits.csv"))
                .contains(
                        "\"rows\":2,\"schema\":{\"fields\":[{\"name\":\"rank\",\"type\":\"integer\"},"
                                + "{\"name\":\"id\",\"type\":\"string\"},{\"name\":\"score\",\"type\":\"number\"},",
                        "{\"name\":\"published\",\"type\":\"date\"}]},\"program\":\"puente ",
                        "\"question\":{\"command\":\"search\",\"arguments\":[\"rubio\"],\"options\":"
                                + "{\"any\":[\"organization:wto\"],\"format\":\"csv\",\"fragments\":2,\"labels\":\"en\","
                                + "\"limit\":\"all\",\"match\":\"all\",\"sort\":\"relevance\"}}");
    }

    @Test
    void textAndPagesHaveNothingBeside() throws IOException {
        run("show", "c", "--format", "html", "--output", path("page.html"));
        run("search", "wto", "--output", path("hits.txt"));

        assertThat(read("page.html")).startsWith("<!DOCTYPE html>");
        assertThat(read("hits.txt")).startsWith("2 documents");
        assertThat(home.resolve("page.html.resource.json")).doesNotExist();
        assertThat(home.resolve("hits.txt.resource.json")).doesNotExist();
    }

    @Test
    void whatFailsLeavesTheFileAsItWas() throws IOException {
        Files.writeString(home.resolve("hits.csv"), "kept");
        var outcome = run("similar", "nobody", "--format", "csv", "--output", path("hits.csv"));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(read("hits.csv")).isEqualTo("kept");

        assertThat(run("search", "wto", "--output", path("no/hits.csv")).err())
                .isEqualTo("puente: no such folder: " + path("no") + "; make it first; see puente search --help\n");
        assertThat(run("search", "wto", "--output", path("news.index")).err())
                .isEqualTo("puente: a folder is there: " + path("news.index")
                        + "; name a file; see puente search --help\n");
    }

    @Test
    void whatIsNoFileStaysAndADashIsTheStandardOutput() throws IOException {
        var socket = home.resolve("socket");
        try (var bound = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            bound.bind(UnixDomainSocketAddress.of(socket));
            assertThat(run("search", "wto", "--output", socket.toString()).err())
                    .isEqualTo("puente: a device or pipe is there: " + socket
                            + "; name a file, or leave --output out; see puente search --help\n");
        }
        assertThat(run("search", "wto", "--output", "-").out())
                .isEqualTo(run("search", "wto").out())
                .isNotEmpty();
    }

    @Test
    void aBatchThatIsDoneIsDescribedAsAnyExport() throws IOException {
        Files.writeString(home.resolve("queries.csv"), "id,query\n1,wto\n2,rubio\n");
        run("batch", path("queries.csv"), "--output", path("run.csv"));
        var whole = read("run.csv.resource.json");
        assertThat(whole).contains("\"rows\":4,", "\"command\":\"batch\"", "{\"name\":\"rank\",\"type\":\"integer\"}");
        run("batch", path("queries.csv"), "--resume", path("run.csv"));
        assertThat(read("run.csv.resource.json")).isEqualTo(whole);
        assertThat(run("batch", path("queries.csv"), "--raw", "--resume", path("run.csv"))
                        .err())
                .contains("the options were others");
    }
}
