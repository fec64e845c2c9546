package org.puente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.corpus.BundledCorpus;

/** Counts over the bundled corpus in the formats of programs, word for word in {@code counts/}. */
class CountsGoldenTest {
    @TempDir
    Path cache;

    private void check(String file, String... arguments) throws IOException {
        var out = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--format", file.substring(file.lastIndexOf('.') + 1)));
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                80);
        int status =
                Run.of(all.toArray(String[]::new), new Session(terminal, Engine.EMBEDDED, cache, BundledCorpus::open));
        Assertions.assertThat(status).isZero();
        // Golden files end their lines as other files of the tree do.
        GoldenFiles.check("counts/" + file, out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void countsAreAsWritten() throws IOException {
        check("timeline.csv", "timeline", "aranceles", "--by", "week", "--split", "organization:2");
        check("timeline.jsonl", "timeline", "aranceles", "--split", "source:2", "--from", "2025-12-10");
        check("network.jsonl", "network", "fentanyl", "--scope", "sentence", "--types", "organization");
        check("network.graphml", "network", "fentanyl", "--scope", "sentence", "--limit", "3");
        check("texts.csv", "network", "fentanyl", "--scope", "sentence", "--texts", "cjng", "sinaloa-cartel");
        check("significant.csv", "significant", "fentanyl", "organization", "--against", "aranceles");
        check("significant.json", "significant", "aranceles", "organization", "--limit", "2");
    }
}
