package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --limit all}: more hits than one page can have, each once, in the order of pages. */
class AllHitsTest {
    private static final int DOCUMENTS = 10_050;

    @TempDir
    Path home;

    @Test
    void allPagesArePrintedOneAfterAnother() throws IOException {
        var texts = new StringBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            texts.append("{\"id\":\"d%05d\",\"body\":\"wall %s\"}\n".formatted(i, "x ".repeat(i % 7)));
        }
        Files.writeString(home.resolve("texts.jsonl"), texts);
        var fixture = new Fixture(home).onDisk();
        var index = home.resolve("i").toString();
        fixture.run("index", home.resolve("texts.jsonl").toString(), "--index", index);

        var rows = fixture.run("search", "wall", "--index", index, "--limit", "all", "--format", "csv");
        assertThat(rows.err()).isEmpty();
        var ids = rows.out().lines().skip(1).map(line -> line.split(",")[1]).toList();
        assertThat(ids).hasSize(DOCUMENTS).doesNotHaveDuplicates();
        assertThat(rows.out().lines().reduce((first, second) -> second).orElse(""))
                .startsWith(DOCUMENTS + ",");

        var lines = fixture.run("search", "wall", "--index", index, "--limit", "all", "--format", "jsonl")
                .out();
        assertThat(lines).startsWith("{\"kind\":\"search\"").contains("\"next\":null", "\"limit\":null");
        assertThat(lines.lines().skip(1).map(line -> line.replaceAll(".*?\"id\":\"(d[0-9]+)\".*", "$1")))
                .isEqualTo(ids);
    }
}
