package org.puente.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The query of a command, in as many arguments as it was typed in. */
final class QueryWords {
    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            converter = DashQuery.class,
            description =
                    "Words, \"phrases\", -not, AND OR NOT ( ), prefix*, fuzzy~, field:word. Empty: all documents.")
    private List<String> words = List.of();

    String query() {
        return String.join(" ", words);
    }
}
