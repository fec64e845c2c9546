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
import org.puente.Language;
import org.puente.SourceDocument;

class IndexCommandTest {
    private static final String GOOD =
            "{\"id\":\"a\",\"body\":\"The first.\"}\n{\"id\":\"b\",\"body\":\"The second.\"}\n";

    @TempDir
    Path home;

    private Path folder;
    private Path file;
    private Fixture fixture;

    @BeforeEach
    void noIndexYet() {
        folder = home.resolve("index");
        file = home.resolve("documents.jsonl");
        fixture = new Fixture(home);
    }

    private Fixture.Outcome index(String lines, String... options) throws IOException {
        Files.writeString(file, lines);
        var all = new ArrayList<>(List.of("index", file.toString(), "--index", folder.toString()));
        all.addAll(List.of(options));
        return fixture.run(all.toArray(String[]::new));
    }

    private FakeIndex stored() {
        return fixture.index(folder);
    }

    @Test
    void documentsAreStoredAndSummedUp() throws IOException {
        var outcome = index(GOOD);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(stored().documents).containsOnlyKeys("a", "b");
        assertThat(outcome.out()).startsWith("""
                documents  2 added, 0 replaced, 0 unchanged, 0 deleted
                mentions   7
                rejected   0
                """);
    }

    @Test
    void theSummaryMayBeJson() throws IOException {
        assertThat(index(GOOD, "--format", "json").out())
                .startsWith(
                        "{\"added\":2,\"replaced\":0,\"unchanged\":0,\"deleted\":0,\"characters\":100,\"mentions\":7,"
                                + "\"rejected\":0,\"otherFiles\":0,\"bytes\":21,\"seconds\":");
    }

    @Test
    void badRecordsAreSkippedSaidAndCounted() throws IOException {
        var outcome = index("{\"id\":\"a\"}\n" + GOOD);

        assertThat(outcome.err())
                .startsWith("puente: ")
                .contains("documents.jsonl:1")
                .hasLineCount(1);
        assertThat(outcome.out()).contains("rejected   1");
        assertThat(outcome.status()).isZero();
        assertThat(stored().documents).containsOnlyKeys("a", "b");
    }

    @Test
    void withStopTheFirstBadRecordEndsTheRunAndNothingIsStored() throws IOException {
        var outcome = index(GOOD + "no json\nno json\n", "--bad-records", "stop");

        assertThat(outcome.err())
                .startsWith("puente: ")
                .contains("documents.jsonl:3")
                .endsWith("; nothing was stored\n")
                .hasLineCount(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(stored().documents).isEmpty();
    }

    @Test
    void ofARepeatedIdTheFirstIsKeptAndTheOthersAreSaid() throws IOException {
        var outcome = index(GOOD + "{\"id\":\"a\",\"body\":\"Another.\"}\n");

        assertThat(stored().given("a").body()).isEqualTo("The first.");
        assertThat(outcome.err())
                .isEqualTo("puente: repeated id a: " + file + ":3; the first was kept, give each document its own\n");
        assertThat(outcome.out()).contains("2 added").contains("rejected   1");
    }

    @Test
    void missingDocumentsAreDeletedOnlyWhenAskedFor() throws IOException {
        stored().documents.put("old", SourceDocument.of("old", "", "Gone."));

        assertThat(index(GOOD).out()).contains("0 deleted");
        assertThat(index(GOOD, "--delete-missing").out()).contains("2 unchanged, 1 deleted");
        assertThat(stored().documents).containsOnlyKeys("a", "b");
    }

    @Test
    void whereARecordIsUnreadableNothingCountsAsMissing() throws IOException {
        stored().documents.put("old", SourceDocument.of("old", "", "Perhaps the broken line."));
        var outcome = index(GOOD + "no json\n", "--delete-missing");

        assertThat(outcome.err()).contains("puente: nothing deleted: 1 records could not be read");
        assertThat(stored().documents).containsOnlyKeys("a", "b", "old");
    }

    @Test
    void theLanguageIsForDocumentsThatNameNone() throws IOException {
        assertThat(index(GOOD + "{\"id\":\"c\",\"body\":\"Third.\",\"language\":\"en\"}\n", "--language", "es")
                        .err())
                .isEmpty();

        assertThat(stored().given("a").language()).isEqualTo(Language.SPANISH);
        assertThat(stored().given("c").language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aPathThatIsNotThereFailsBeforeAnythingIsMade() {
        var outcome = fixture.run("index", home.resolve("nowhere").toString(), "--index", folder.toString());

        assertThat(outcome.err()).startsWith("puente: no such file").hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void aBrokenGazetteerFailsWithItsPlace() throws IOException {
        var gazetteer = Files.writeString(home.resolve("gazetteer.jsonl"), "{\"id\":\"x\"}\n");
        var outcome = index(GOOD, "--gazetteer", gazetteer.toString());

        assertThat(outcome.err())
                .startsWith("puente: ")
                .contains("gazetteer.jsonl:1")
                .hasLineCount(1);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(stored().documents).isEmpty();
    }
}
