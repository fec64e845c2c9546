package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import, check and export as they are used, on real indexes. */
class GazetteerCommandsTest {
    private static final String TABLE = """
            id,type,name,name_es,aliases,needs,not
            cjng,organization,Jalisco Cartel,Cártel Jalisco,CJNG|C.J.N.G.,,
            cjng,,,,Jalisco,full-name,estado
            rosa,person,Rosa Vela,,Rosa,,
            bloom,organization,Bloom,,Rosa|=rosa,,
            ,person,Nobody,,,,
            """;

    @TempDir
    Path home;

    private Fixture fixture;
    private String table;
    private String gazetteer;
    private String index;

    @BeforeEach
    void anIndex() throws IOException {
        fixture = new Fixture(home).onDisk();
        table = Files.writeString(home.resolve("g.csv"), TABLE).toString();
        gazetteer = home.resolve("g.jsonl").toString();
        index = home.resolve("news.index").toString();
        var texts = Files.createDirectory(home.resolve("texts"));
        Files.writeString(
                texts.resolve("a.txt"),
                "A garden\n\nRosa Vela sold una rosa, dos rosas and a ROSA. La rosa was red.\n");
        Files.writeString(texts.resolve("b.txt"), "El mercado\n\nOtra rosa en Jalisco.\n");
    }

    private Fixture.Outcome run(String... arguments) {
        return fixture.run(arguments);
    }

    @Test
    void importGoesOnOverBadRowsAndCountsThem() throws IOException {
        var outcome = run("gazetteer", "import", table);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err())
                .isEqualTo("puente: no id: " + table
                        + ":6; fill the column id, or leave the whole column away\n"
                        + "imported: 3 entities with 6 aliases, from 5 records; rejected: 1\n");
        assertThat(outcome.out()).isEqualTo("""
                {"id":"cjng","type":"organization","name":"Jalisco Cartel","names":{"es":"Cártel Jalisco"},\
                "aliases":["CJNG","C.J.N.G.",{"text":"Jalisco","needs":"full-name","not":["estado"]}]}
                {"id":"rosa","type":"person","name":"Rosa Vela","aliases":["Rosa"]}
                {"id":"bloom","type":"organization","name":"Bloom","aliases":["Rosa","=rosa"]}
                """);

        var written = run("gazetteer", "import", table, "--output", gazetteer);
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(Path.of(gazetteer))).isEqualTo(outcome.out());
    }

    @Test
    void importReadsStandardInputAndFailsWithoutAnyEntity() {
        fixture.withInput("[{\"item\":\"http://www.wikidata.org/entity/Q900001\",\"itemLabel\":\"Lake Luz\"}]");
        assertThat(run("gazetteer", "import", "-", "--type", "place").out())
                .isEqualTo("{\"id\":\"Q900001\",\"type\":\"place\",\"name\":\"Lake Luz\"}\n");

        fixture.withInput("id,name\na,Ana\n");
        var outcome = run("gazetteer", "import", "-");
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                puente: entity a has no type: standard input:2; fill the column type, or give all one with --type
                puente: no entity among 1 records; see the messages above, or give files that have some
                """);
        assertThat(run("gazetteer", "import", "none.csv").err())
                .isEqualTo("puente: no such gazetteer file: none.csv; check the path\n");
    }

    @Test
    void exportLosesNothingOnTheWholeWayRound() throws IOException {
        run("gazetteer", "import", table, "--output", gazetteer);
        run("index", home.resolve("texts").toString(), "--index", index, "--gazetteer", gazetteer);
        var fingerprint = run("stats", "--index", index).out().replaceAll("(?s).*\ngazetteer +([0-9a-f]+).*", "$1");

        for (String format : new String[] {"jsonl", "csv"}) {
            var exported = run("gazetteer", "export", "--index", index, "--format", format)
                    .out();
            var file = Files.writeString(home.resolve("e." + format), exported).toString();
            var again = home.resolve("again-" + format + ".jsonl").toString();
            assertThat(run("gazetteer", "import", file, "--output", again).err())
                    .endsWith("rejected: 0\n");
            assertThat(Files.readString(Path.of(again))).isEqualTo(Files.readString(Path.of(gazetteer)));

            var other = home.resolve("index-" + format).toString();
            run("index", home.resolve("texts").toString(), "--index", other, "--gazetteer", again);
            assertThat(run("gazetteer", "export", "--index", other, "--format", format)
                            .out())
                    .isEqualTo(exported);
            assertThat(run("stats", "--index", other).out()).contains("gazetteer     " + fingerprint);
        }
    }

    @Test
    void checkListsWhatToLookAtWithCountsOfTheTexts() {
        run("gazetteer", "import", table, "--output", gazetteer);
        run("index", home.resolve("texts").toString(), "--index", index, "--gazetteer", gazetteer);
        var outcome = run("gazetteer", "check", "--index", index);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                duplicate: twice in one entity; keep one
                  CJNG = C.J.N.G.  organization:cjng

                clash: several entities; the document decides, or it stays unresolved
                  Rosa = =rosa  person:rosa, organization:bloom

                noun: an everyday noun; no mention in small letters unless it has a match
                  =rosa  organization:bloom

                risky: as often small as with a capital; give it a need, or words in not
                  Rosa  person:rosa, organization:bloom  small 3 in 2 documents, capital 2 in 1

                checked 3 entities with 10 names and aliases: 1 duplicate, 1 clash, 0 short, 0 wordless, 1 noun, \
                0 unreachable, 1 risky
                """);
    }

    @Test
    void checkInEveryFormat() {
        run("gazetteer", "import", table, "--output", gazetteer);
        run("index", home.resolve("texts").toString(), "--index", index);
        var line = "{\"kind\":\"risky\",\"aliases\":[\"Rosa\"],\"entities\":[\"rosa\",\"bloom\"],\"spellings\":"
                + "{\"small\":{\"documents\":2,\"occurrences\":3},\"capital\":{\"documents\":1,\"occurrences\":2}}}";
        String[] check = {"gazetteer", "check", "--gazetteer", gazetteer, "--index", index, "--format", ""};

        check[7] = "jsonl";
        assertThat(run(check).out().lines()).hasSize(4).last().isEqualTo(line);
        check[7] = "json";
        assertThat(run(check).out()).startsWith("[{\"kind\":\"duplicate\",").endsWith(line + "]\n");
        assertThat(run(check).err()).startsWith("checked 3 entities");
        check[7] = "csv";
        assertThat(run(check).out())
                .isEqualTo("kind,alias,aliases,entities,small.documents,small.occurrences,capital.documents,"
                        + "capital.occurrences\r\n"
                        + "duplicate,CJNG,CJNG|C.J.N.G.,cjng,,,,\r\n"
                        + "clash,Rosa,Rosa|=rosa,rosa|bloom,,,,\r\n"
                        + "noun,'=rosa,'=rosa,bloom,,,,\r\n"
                        + "risky,Rosa,Rosa,rosa|bloom,2,3,1,2\r\n");
    }

    @Test
    void checkOfAFileNeedsNoIndexAndSaysWhatIsNoEntity() {
        var outcome = run("gazetteer", "check", "--gazetteer", table);

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).startsWith("puente: no id: " + table);
        assertThat(outcome.out())
                .contains("clash: ")
                .endsWith("0 unreachable; risky ones are not counted without --index\n");
    }
}
