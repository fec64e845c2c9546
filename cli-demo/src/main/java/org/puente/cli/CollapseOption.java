package org.puente.cli;

import org.jspecify.annotations.Nullable;
import org.puente.Duplicates;
import org.puente.SearchRequest;
import picocli.CommandLine.Option;

/** The options that show texts which are nearly the same once. */
final class CollapseOption {
    @Option(
            names = "--collapse",
            description = "Show texts that are nearly the same once, the first hit of them with the others listed.")
    private boolean on;

    @Option(
            names = "--similarity",
            paramLabel = "N",
            description = "With --collapse: how alike they are, 0.4 to 1, as for duplicates. Default: 0.4.")
    private @Nullable Double similarity;

    boolean on() {
        return on;
    }

    /**
     * A request with these options.
     *
     * @throws org.puente.RequestException if the similarity is out of its limits
     */
    SearchRequest in(SearchRequest request) {
        if (!on && similarity != null) {
            throw new WrongUsage("--similarity without --collapse; name both");
        }
        return on ? request.collapse(similarity == null ? Duplicates.MIN_SIMILARITY : similarity) : request;
    }
}
