package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of each command, word for word, in {@code help/COMMAND.txt}. */
class HelpTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"puente", "index", "search", "show", "tag", "entities", "complete", "stats"})
    void helpIsAsWritten(String command) throws IOException {
        var fixture = new Fixture(home);
        var outcome = command.equals("puente") ? fixture.run("--help") : fixture.run(command, "--help");

        assertThat(outcome.out()).isEqualTo(golden(command)).contains("Examples:");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }

    private static String golden(String command) throws IOException {
        try (var resource = HelpTest.class.getResourceAsStream("help/" + command + ".txt")) {
            return new String(Objects.requireNonNull(resource, command).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
