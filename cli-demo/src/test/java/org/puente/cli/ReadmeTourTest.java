package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.corpus.BundledCorpus;

/**
 * The tour in README.md prints what it says: each {@code $ ./puente …} line of a console block is run, and the block
 * written anew. With {@code -Dreadme.update=true} the README is what is written.
 */
class ReadmeTourTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String START = "```console\n";
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @TempDir
    Path cache;

    @Test
    void runsAsPrinted() throws IOException {
        String readme = Files.readString(README);
        String rerun = rerun(readme);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, rerun);
        }
        assertThat(readme).contains(START).isEqualTo(rerun);
    }

    private String rerun(String readme) {
        var written = new StringBuilder();
        int from = 0;
        for (int start = readme.indexOf(START); start >= 0; start = readme.indexOf(START, from)) {
            int end = readme.indexOf("```", start + START.length());
            written.append(readme, from, start + START.length());
            readme.substring(start + START.length(), end)
                    .lines()
                    .filter(line -> line.startsWith("$ ./puente "))
                    .forEach(line -> written.append(line).append('\n').append(output(line)));
            from = end;
        }
        return written.append(readme.substring(from)).toString();
    }

    private String output(String line) {
        var arguments = new ArrayList<String>();
        var matcher = ARGUMENT.matcher(line.substring("$ ./puente ".length()));
        while (matcher.find()) {
            arguments.add(matcher.group().replaceAll("^[\"']|[\"']$", ""));
        }
        var out = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                80);
        int status = Run.of(
                arguments.toArray(String[]::new), new Session(terminal, Engine.EMBEDDED, cache, BundledCorpus::open));
        assertThat(status).as(List.copyOf(arguments).toString()).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
