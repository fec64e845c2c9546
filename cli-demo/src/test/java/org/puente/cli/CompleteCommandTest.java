package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompleteCommandTest {
    @TempDir
    Path home;

    private Path folder;
    private Fixture fixture;

    @BeforeEach
    void anIndex() throws IOException {
        folder = Files.createDirectory(home.resolve("index"));
        Files.createFile(folder.resolve("segments"));
        fixture = new Fixture(home);
        fixture.index(folder);
    }

    private Fixture.Outcome complete(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of("complete", "--index", folder.toString()));
        all.addAll(java.util.List.of(arguments));
        return fixture.run(all.toArray(String[]::new));
    }

    @Test
    void printsEntitiesAndWords() {
        assertThat(complete("om").out()).isEqualTo("""
                documents  mentions  name
                       12        30  World Trade Organization  organization:omc  (OMC)

                documents  word
                        4  omcista
                """);
    }

    @Test
    void inEveryFormat() {
        assertThat(complete("om", "--format", "json").out())
                .isEqualTo("{\"entities\":[{\"id\":\"omc\",\"type\":\"organization\",\"label\":\"World Trade"
                        + " Organization\",\"alias\":\"OMC\",\"documents\":12,\"mentions\":30}],"
                        + "\"words\":[{\"word\":\"omcista\",\"documents\":4}]}\n");
        assertThat(complete("om", "--format", "jsonl").out().lines()).hasSize(2);
        assertThat(complete("om", "--format", "csv").out())
                .isEqualTo("kind,id,label,alias,documents\r\norganization,omc,World Trade Organization,OMC,12\r\n"
                        + "word,,omcista,,4\r\n");
    }

    @Test
    void aLimitOutOfRangeIsWrongUsage() {
        var outcome = complete("om", "--limit", "101");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("limit is 101; use 0 to 100");
    }
}
