package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.corpus.BundledCorpus;

/** {@code puente batch} over the bundled corpus: {@code batch/queries.csv} gives {@code run.csv} and {@code messages.txt}. */
class BatchGoldenTest {
    @TempDir
    Path cache;

    private String out = "";
    private String err = "";

    private int run(String... arguments) throws IOException {
        var data = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var queries = Files.readAllBytes(GoldenFiles.file("batch/queries.csv"));
        var terminal = new Terminal(
                new ByteArrayInputStream(queries),
                new PrintStream(data, false, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                80);
        int status = Run.of(arguments, new Session(terminal, Engine.EMBEDDED, cache, BundledCorpus::open));
        out = data.toString(StandardCharsets.UTF_8);
        err = messages.toString(StandardCharsets.UTF_8);
        return status;
    }

    @Test
    void ranksAndMessagesAreAsWritten() throws IOException {
        assertThat(run("batch", "-", "--limit", "5")).isEqualTo(1);

        // Golden files end their lines as other files of the tree do.
        GoldenFiles.check("batch/run.csv", out.replace("\r\n", "\n"));
        GoldenFiles.check("batch/messages.txt", err);
    }

    @Test
    void itsRanksAreThoseOfSearch() throws IOException {
        run("batch", "-", "--limit", "5");
        var ranked = out.lines()
                .filter(line -> line.startsWith("tariffs,"))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
        run("search", "steel tariffs", "--limit", "5", "--format", "csv");
        var searched = out.lines()
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(cells -> cells[0] + "," + cells[1] + "," + cells[2])
                .toList();

        assertThat(ranked).isEqualTo(searched).hasSize(5);
    }
}
