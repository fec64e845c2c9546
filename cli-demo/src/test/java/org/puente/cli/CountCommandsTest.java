package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.SourceDocument;

/** {@code timeline}, {@code network} and {@code significant} beside an index of fixed counts. */
class CountCommandsTest {
    @TempDir
    Path home;

    private Path folder;
    private Fixture fixture;

    @BeforeEach
    void anIndex() throws IOException {
        folder = Files.createDirectory(home.resolve("index"));
        Files.createFile(folder.resolve("segments"));
        fixture = new Fixture(home);
        fixture.index(folder).documents.put("a", SourceDocument.of("a", "A", "La OMC."));
    }

    private Fixture.Outcome run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--index", folder.toString()));
        return fixture.run(all.toArray(String[]::new));
    }

    @Test
    void timelinesHaveBarsSharesAndSparklines() {
        assertThat(run("timeline", "omc", "--split", "organization").out()).isEqualTo("""
                1 document by month, 1 undated

                    2025-12  8  80.0 %  ████████████████████████████████████████
                    2026-01  0   0.0 %
                    2026-02  1  33.3 %  █████

                organization  (3 without)
                    World Trade Organization  9  █··
                    =ONU                      1  ··▁
                    and 2 more values
                """);
    }

    @Test
    void duplicatesAreGroups() {
        assertThat(run("duplicates", "omc").out()).isEqualTo("""
                1 groups of 2 texts in 1 document

                 100%  2026-01-12  a  Tariffs
                  75%              =b  =Aranceles, otra vez
                """);
        assertThat(run("duplicates", "omc", "--format", "csv").out())
                .isEqualTo("group,id,title,published,similarity\r\n1,a,Tariffs,2026-01-12,1.0\r\n"
                        + "1,'=b,\"'=Aranceles, otra vez\",,0.75\r\n");
        assertThat(run("duplicates", "omc", "--format", "jsonl").out())
                .startsWith("{\"kind\":\"duplicates\",\"query\":\"omc\",\"total\":{\"value\":1,")
                .endsWith(
                        "{\"kind\":\"group\",\"members\":[{\"id\":\"a\",\"title\":\"Tariffs\",\"published\":\"2026-01-12\","
                                + "\"similarity\":1.0},{\"id\":\"=b\",\"title\":\"=Aranceles, otra vez\",\"published\":null,"
                                + "\"similarity\":0.75}]}\n");
        assertThat(run("duplicates", "omc", "--format", "json").out())
                .contains("\"groups\":[{\"members\":[{\"id\":\"a\"", "\"corpus\":\"c3\"");
    }

    @Test
    void networksAreAligned() {
        assertThat(run("network", "omc").out()).isEqualTo("""
                1 document
                1 of 8 pairs that occur together in 2 documents or more

                documents   npmi         G²  pair
                        4   0.50       12.5  World Trade Organization – T-MEC & more  omc t<mec
                """);
        assertThat(run("network", "omc", "--scope", "sentence", "--minimum", "1")
                        .out())
                .isEqualTo("""
                1 document, 40 sentences
                1 of 8 pairs that occur together in 1 sentence or more

                sentences  documents   npmi         G²  pair
                        4          3   0.50       12.5  World Trade Organization – T-MEC & more
                """);
    }

    @Test
    void textsBehindAPair() {
        assertThat(run("network", "omc", "--scope", "sentence", "--texts", "omc", "tmec")
                        .out())
                .isEqualTo("""
                2 documents, 3 sentences

                1. Aranceles
                    2026-01-12  a.txt
                    body 4–25
                        La OMC mira el T-MEC.
                """);
        assertThat(run("network", "--texts", "a", "b", "--format", "graphml").err())
                .contains("--texts takes two entities, and no --format graphml");
    }

    @Test
    void significanceShowsBothCounts() {
        assertThat(run("significant", "omc", "aranceles", "organization").out()).isEqualTo("""
                1 document beside 50; 1 is among both

                           hits         others         G²  organization
                     2 200.0 %       5  10.0 %       11.5  World Trade Organization  omc
                and 2 more: see --limit
                """);
    }

    @Test
    void everyFormatIsThatOfTheLibrary() {
        assertThat(run("timeline", "omc", "--format", "json").out())
                .startsWith("{\"query\":\"omc\"")
                .hasLineCount(1);
        assertThat(run("timeline", "omc", "--format", "jsonl").out()).hasLineCount(4);
        assertThat(run("timeline", "--split", "organization", "--format", "csv").out())
                .contains("2026-02,2026-02-01,2026-02-28,onu,'=ONU,1,3,");
        assertThat(run("network", "--format", "csv").out()).startsWith("source,target,");
        assertThat(run("network", "--format", "csv", "--nodes").out()).startsWith("id,type,");
        assertThat(run("network", "--format", "graphml").out())
                .startsWith("<?xml")
                .endsWith("</graphml>\n");
        assertThat(run("network", "--format", "json", "--texts", "a", "b").out())
                .startsWith("{\"documents\":2");
        assertThat(run("significant", "person", "--format", "csv").out()).startsWith("id,label,documents,total,");
    }

    @Test
    void againstIsAnotherQueryOrPeriodUnderTheSameFilters() {
        assertThat(run("significant", "omc", "person", "--language", "es", "--against", "onu", "--format", "json")
                        .out())
                .contains("\"reference\":{\"query\":\"onu\"")
                .contains("{\"query\":\"onu\",\"match\":\"all\",\"filters\":[{\"language\":\"es\"}]");
        assertThat(run(
                                "significant",
                                "omc",
                                "person",
                                "--from",
                                "2026-01-01",
                                "--against-to",
                                "2025-12-31",
                                "--format",
                                "json")
                        .out())
                .contains("{\"query\":\"omc\",\"match\":\"all\",\"filters\":[{\"from\":null,\"to\":\"2025-12-31\"}]");
    }

    @Test
    void whatTheUserShouldKnowIsSaid() {
        assertThat(run("network", "partial").err()).isEqualTo(ResultsOutput.PARTIAL + "\n");
        assertThat(run("timeline", "slow").err()).startsWith("timed out: counts may lack some");
    }

    @Test
    void headsAreBoldWhereThereAreColours() {
        fixture.inColour();
        assertThat(run("significant", "omc", "person").out())
                .contains("\u001B[1m")
                .contains("\u001B[0m");
    }
}
