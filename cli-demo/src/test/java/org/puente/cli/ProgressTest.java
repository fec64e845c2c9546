package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Progress is shown where a person sees it, and never among data. */
class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Terminal terminal(boolean screen, boolean interactive) {
        return new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screen,
                screen,
                interactive,
                60);
    }

    @Test
    void isOnATerminalOnly() {
        assertThat(Progress.ofTime("retagging", terminal(false, false))).isSameAs(Progress.NONE);
        assertThat(Progress.ofBytes("indexing", 10, terminal(true, false))).isSameAs(Progress.NONE);
        assertThat(Progress.of("hits", 10, terminal(false, false), true)).isSameAs(Progress.NONE);
    }

    @Test
    void isNotAmongDataOnTheSameTerminal() {
        assertThat(Progress.of("hits", 10, terminal(true, true), false)).isSameAs(Progress.NONE);
        for (boolean screen : new boolean[] {false, true}) {
            try (var progress = Progress.of("hits", 10, terminal(screen, true), screen)) {
                assertThat(progress).isInstanceOf(Progress.Bar.class);
            }
        }
    }

    @Test
    void theWidthIsThatOfTheEnvironmentIfItIsOne() {
        assertThat(Terminal.columns("60")).isEqualTo(60);
        assertThat(Terminal.columns("9")).isEqualTo(40);
        assertThat(Terminal.columns("wide")).isEqualTo(Terminal.columns(null)).isEqualTo(80);
    }

    @Test
    void leavesNoLineBehind() {
        try (var progress = Progress.of("queries", Progress.UNKNOWN, terminal(false, true), false)) {
            assertThat(progress).isInstanceOf(Ticker.class);
            progress.to(7);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("\r\u001B[K");
    }
}
