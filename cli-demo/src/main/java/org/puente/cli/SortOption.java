package org.puente.cli;

import org.puente.SearchRequest.Sort;
import picocli.CommandLine.Option;

/** The option that says in which order hits come. */
final class SortOption {
    @Option(names = "--sort", paramLabel = "relevance|date", description = "The order of hits. Default: relevance.")
    private Sort sort = Sort.RELEVANCE;

    Sort sort() {
        return sort;
    }
}
