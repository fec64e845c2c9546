package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.Entity;
import org.puente.formats.GazetteerFiles;

class DiscoverCommandTest {
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

    private Fixture.Outcome discover(String... arguments) {
        var all = new java.util.ArrayList<>(java.util.List.of("discover", "--index", folder.toString()));
        all.addAll(java.util.List.of(arguments));
        return fixture.run(all.toArray(String[]::new));
    }

    @Test
    void printsNamesWithAnExample() {
        assertThat(discover().out()).isEqualTo("""
                documents  occurrences  name
                        3            9  Mara Vela  person  (Vela)
                                        Lo dijo Mara Vela, de la OMC.
                """);
    }

    @Test
    void itsLinesAreLinesOfAGazetteer() throws IOException {
        String lines = discover("--format", "jsonl").out();
        assertThat(lines)
                .isEqualTo("{\"id\":\"mara-vela\",\"type\":\"person\",\"name\":\"Mara Vela\",\"aliases\":[\"Vela\"],"
                        + "\"found\":{\"documents\":3,\"occurrences\":9,\"document\":\"a1\","
                        + "\"example\":\"Lo dijo Mara Vela, de la OMC.\"}}\n");
        Path file = Files.writeString(home.resolve("names.jsonl"), lines);
        assertThat(GazetteerFiles.read(file).entities())
                .containsExactly(Entity.of("mara-vela", "person", "Mara Vela", "Vela"));
    }

    @Test
    void inOtherFormats() {
        assertThat(discover("--format", "json").out())
                .startsWith("[{\"id\":\"mara-vela\"")
                .endsWith("}]\n");
        assertThat(discover("--format", "csv").out())
                .isEqualTo("id,type,name,aliases,documents,occurrences,document,example\r\n"
                        + "mara-vela,person,Mara Vela,Vela,3,9,a1,\"Lo dijo Mara Vela, de la OMC.\"\r\n");
    }

    @Test
    void numbersOutOfRangeAreWrongUsage() {
        assertThat(discover("--limit", "10001").err()).contains("limit is 10001; use 0 to 10000");
        assertThat(discover("--min-documents", "0").status()).isEqualTo(2);
    }
}
