package org.puente.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes. Data goes to {@code out}, messages to {@code err}; both are UTF-8.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param screen whether {@code out} is a terminal
 * @param colour whether {@code out} takes colours
 * @param interactive whether {@code err} is a terminal, so that a progress bar may move on it
 * @param width columns of the terminal
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean screen,
        boolean colour,
        boolean interactive,
        int width) {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;

    /**
     * The streams of this process. Only the launcher can tell a terminal from a pipe, for each stream and on every JDK;
     * it says so in the properties {@code puente.out}, {@code puente.err} ({@code terminal}) and {@code puente.columns}.
     */
    static Terminal standard() {
        var out = new PrintStream(new StandardOutput(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new StandardOutput(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean screen = isTerminal("puente.out");
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                screen,
                screen && !noColour(),
                isTerminal("puente.err"),
                columns(System.getenv("COLUMNS")));
    }

    /** The same with data printed to a file, which has no colours and always the same width. */
    Terminal into(PrintStream file) {
        return new Terminal(in, file, err, false, false, interactive, USUAL_WIDTH);
    }

    /** Prints a line to {@code err} that is no failure; what progress stands there makes room. */
    void note(String text) {
        err.println((interactive ? "\r\u001B[K" : "") + text);
    }

    /** Prints one line to {@code err}, as every message of the command is: {@code puente: what: where; what to do}. */
    void message(String text) {
        note("puente: " + Plain.line(text));
    }

    /** What the environment says goes before what the launcher sees, as in other tools. */
    static int columns(@Nullable String environment) {
        boolean said = environment != null && environment.matches("[1-9][0-9]{0,4}");
        int columns = said ? Integer.parseInt(environment) : Integer.getInteger("puente.columns", USUAL_WIDTH);
        return Math.max(NARROWEST, columns);
    }

    private static boolean isTerminal(String property) {
        return "terminal".equals(System.getProperty(property));
    }

    /** The convention of no-color.org: set and not empty. */
    private static boolean noColour() {
        var value = System.getenv("NO_COLOR");
        return value != null && !value.isEmpty();
    }
}
