package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands without an index of the user's, over a corpus of two short texts. */
class BundledCorpusCommandsTest {
    @TempDir
    Path home;

    private Fixture fixture;

    @BeforeEach
    void twoTexts() throws IOException {
        fixture = new Fixture(home);
        var texts = Files.createDirectories(home.resolve("corpus/texts"));
        Files.writeString(texts.resolve("en.txt"), "Tariffs\n\nThe ministers of trade met on Monday.\n");
        Files.writeString(texts.resolve("es.txt"), "Aranceles\n\nLa OMC advierte de una guerra comercial.\n");
        Files.writeString(
                home.resolve("corpus/gazetteer.jsonl"),
                "{\"id\":\"omc\",\"type\":\"organization\",\"name\":\"World Trade Organization\",\"aliases\":[\"OMC\"]}\n");
    }

    @Test
    void aCorpusThatIsEmptyIsNoFailure() {
        var outcome = new Fixture(home.resolve("elsewhere")).run("search", "x");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("0 documents");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void theFirstUseMakesAnIndexThatTheNextUsesAgain() throws IOException {
        assertThat(fixture.run("stats").err()).isEmpty();
        var made = cached();
        var names = made.getFileName().toString();
        fixture.run("stats");

        assertThat(cached().getFileName()).hasToString(names);
        assertThat(names).matches("[0-9a-f]{16}-[0-9a-f]{8}");
    }

    @Test
    void anotherCorpusIsAnotherIndex() throws IOException {
        fixture.run("stats");
        Files.writeString(home.resolve("corpus/texts/es.txt"), "Aranceles\n\nOtra cosa.\n");
        fixture.run("stats");

        try (var folders = Files.list(home.resolve("cache"))) {
            assertThat(folders).hasSize(2);
        }
    }

    @Test
    void aCacheThatCannotBeWrittenFailsInOneLine() throws IOException {
        Files.writeString(home.resolve("cache"), "a file where the folder should be");
        var outcome = fixture.run("search", "x");

        assertThat(outcome.err())
                .startsWith("puente: cannot index the bundled corpus: " + home.resolve("cache"))
                .hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void tagPrintsAMentionALine() {
        assertThat(fixture.run("tag", home.resolve("corpus/texts").toString()).out())
                .isEqualTo("{\"document\":\"es.txt\",\"field\":\"body\",\"start\":4,\"end\":7,\"entity\":\"omc\","
                        + "\"type\":\"organization\",\"text\":\"OMC\"}\n");
    }

    @Test
    void tagSaysHowManyMentionsItLeavesOut() throws IOException {
        var file = home.resolve("town.txt");
        Files.writeString(file, "Roads\n\nThe road to Springfield.\n");
        var outcome = fixture.run("tag", file.toString());

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("mentions left open: 1; several entities have their names, --unresolved prints them\n");
        var all = fixture.run("tag", "--unresolved", file.toString());
        assertThat(all.out()).contains("\"entity\":null", "springfield-il", "springfield-ma");
        assertThat(all.err()).isEmpty();
    }

    @Test
    void tagPrintsCsvAndMarkedTexts() {
        var texts = home.resolve("corpus/texts/es.txt").toString();

        assertThat(fixture.run("tag", "--format", "csv", texts).out().lines())
                .containsExactly("document,field,start,end,entity,type,text", "es.txt,body,4,7,omc,organization,OMC");
        assertThat(fixture.run("tag", "--format", "text", "--explain", texts).out())
                .startsWith("Aranceles\nes.txt\n\n")
                .contains("La [OMC] advierte")
                .contains("body 4–7  OMC  organization:omc  acronym, capitals");
    }

    @Test
    void entitiesNameTheAliasThatWasFound() {
        assertThat(fixture.run("entities", "om").out()).isEqualTo("""
                documents  mentions  name
                       12        30  World Trade Organization  organization:omc  (OMC)
                """);
        assertThat(fixture.run("entities", "om", "--format", "csv").out().lines())
                .containsExactly(
                        "id,type,label,alias,documents,mentions",
                        "omc,organization,World Trade Organization,OMC,12,30");
    }

    private Path cached() throws IOException {
        try (var folders = Files.list(home.resolve("cache"))) {
            return folders.toList().getFirst();
        }
    }
}
