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

class RetagCommandTest {
    private static final String ENTITY =
            "{\"id\":\"omc\",\"type\":\"organization\",\"name\":\"World Trade\",\"names\":{\"es\":\"OMC\"}}\n";

    @TempDir
    Path home;

    private Path folder;
    private Fixture fixture;

    @BeforeEach
    void anIndex() throws IOException {
        folder = Files.createDirectories(home.resolve("index"));
        Files.writeString(folder.resolve("segments_1"), "");
        fixture = new Fixture(home);
    }

    private Fixture.Outcome retag(String... options) throws IOException {
        var file = Files.writeString(home.resolve("g.jsonl"), ENTITY);
        var all = new ArrayList<>(List.of("retag", "--gazetteer", file.toString(), "--index", folder.toString()));
        all.addAll(List.of(options));
        return fixture.run(all.toArray(String[]::new));
    }

    @Test
    void sayWhatEachEntityGainedAndLost() throws IOException {
        var outcome = retag();

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                documents  0
                examined   1
                reindexed  1

                   gained      lost  name
                        2         1  World Trade  organization:omc
                """);
    }

    @Test
    void rowsAreEntitiesAndLabelsAreInTheLanguageAskedFor() throws IOException {
        var outcome = retag("--format", "csv", "--labels", "es");

        assertThat(outcome.out()).isEqualTo("id,type,label,gained,lost\r\nomc,organization,OMC,2,1\r\n");
        assertThat(outcome.err()).isEqualTo("puente: retagged: 0 documents, 1 examined, 1 indexed again\n");
    }

    @Test
    void jsonHoldsAll() throws IOException {
        var entity = "{\"id\":\"omc\",\"type\":\"organization\",\"label\":\"World Trade\",\"gained\":2,\"lost\":1}";
        assertThat(retag("--format", "json").out())
                .isEqualToIgnoringNewLines(
                        "{\"documents\":0,\"examined\":1,\"reindexed\":1,\"entities\":[" + entity + "]}");
        assertThat(retag("--format", "jsonl").out()).isEqualToIgnoringNewLines(entity);
    }

    @Test
    void anIndexMustBeThere() throws IOException {
        var outcome = fixture.run(
                "retag",
                "--gazetteer",
                Files.writeString(home.resolve("g.jsonl"), ENTITY).toString(),
                "--index",
                home.resolve("none").toString());
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("puente: no index: ").contains("make one with: puente index");
    }
}
