package org.puente.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.puente.SearchResults;

/** Search results in the format asked for; what the user should know besides goes to standard error, a line each. */
final class ResultsOutput {
    private final Terminal terminal;
    private final Format format;

    ResultsOutput(Terminal terminal, Format format) {
        this.terminal = terminal;
        this.format = format;
    }

    /** Prints results, and the time they took unless it is {@code null}. */
    void print(SearchResults results, @Nullable Duration took) {
    }
}
