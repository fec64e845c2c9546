package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of each command, word for word, in {@code help/COMMAND.txt}. */
class HelpTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "puente",
                "index",
                "search",
                "batch",
                "watch",
                "show",
                "tag",
                "entities",
                "complete",
                "timeline",
                "network",
                "significant",
                "mentions",
                "similar",
                "duplicates",
                "retag",
                "discover",
                "stats",
                "gazetteer",
                "gazetteer import",
                "gazetteer check",
                "gazetteer export",
                "completion"
            })
    void helpIsAsWritten(String command) {
        var fixture = new Fixture(home);
        var outcome = fixture.run(((command.equals("puente") ? "" : command + " ") + "--help").split(" "));

        GoldenFiles.check("help/" + command.replace(' ', '-') + ".txt", outcome.out());
        assertThat(outcome.out()).contains("Examples:");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
    }
}
