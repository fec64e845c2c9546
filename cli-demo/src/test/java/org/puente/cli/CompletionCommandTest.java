package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of {@code puente completion}, run by a real bash. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class CompletionCommandTest {
    @TempDir
    Path home;

    private Path script = Path.of("");

    @BeforeEach
    void script() throws IOException {
        script = Files.writeString(
                home.resolve("puente.bash"),
                new Fixture(home).run("completion", "bash").out());
    }

    private static String bash(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void parsesAndIsTheSameForZsh() throws IOException {
        assertThat(bash("-n", script.toString())).isEmpty();
        assertThat(Files.readString(script))
                .contains("bashcompinit")
                .isEqualTo(new Fixture(home).run("completion", "zsh").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            puente sea                     | search
            puente search --fo             | --format
            puente search --format j       | json jsonl
            puente search --labels _       | en es
            puente search --limit _        | all
            puente network --order _       | log-likelihood count npmi
            puente mentions --fo           | --format
            puente show --format h         | html
            puente gazetteer im            | import
            puente gazetteer export --format _ | jsonl csv
            puente completion _            | bash zsh
            """)
    void completesCommandsOptionsAndChoices(String typed, String completed) throws IOException {
        var words = typed.replace("_", "\"\"");
        assertThat(bash(
                        "-c",
                        "compopt() { :; }; source '" + script + "'; COMP_WORDS=(" + words + "); "
                                + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMP_LINE=\"${COMP_WORDS[*]}\"; "
                                + "_complete_puente; echo \"${COMPREPLY[*]}\""))
                .isEqualTo(completed);
    }
}
