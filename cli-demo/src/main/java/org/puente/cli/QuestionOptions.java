package org.puente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Lexicon;
import org.puente.RequestException;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.formats.LexiconFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a query is read and which documents may be hits. */
final class QuestionOptions {
    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(names = "--match", paramLabel = "all|any", description = "All words must match, or any. Default: all.")
    private Match match = Match.ALL;

    @Option(names = "--strict", description = "Read the query as full Lucene syntax and refuse errors.")
    private boolean strict;

    @Option(names = "--no-bridge", description = "An alias in the query finds that alias alone.")
    private boolean noBridge;

    @Option(names = "--no-cognates", description = "Words find no words of the other language that are spelled alike.")
    private boolean noCognates;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Words that mean the same: English, a tab, Spanish, a pair a line; repeatable.")
    private List<Path> lexiconFiles = List.of();

    @Option(names = "--timeout", paramLabel = "MS", description = "Milliseconds for the answer; then it says timedOut.")
    private @Nullable Long timeout;

    private Lexicon lexicon = Lexicon.empty();

    /**
     * Reads the lexicon, once, before any request is made.
     *
     * @throws RequestException if a file cannot be read
     */
    void readLexicon() {
        lexicon = LexiconFiles.read(lexiconFiles);
    }

    /**
     * A request for this query, with these options.
     *
     * @throws RequestException if an option is out of its limits
     */
    SearchRequest request(String query) {
        var request = SearchRequest.matching(query)
                .match(match)
                .strict(strict)
                .bridge(!noBridge)
                .lexicon(lexicon);
        if (noCognates) {
            request = request.ranking(request.ranking().cognate(0));
        }
        if (timeout != null) {
            if (timeout < 1) {
                throw new RequestException("timeout is " + timeout + "; use 1 millisecond or more");
            }
            request = request.timeout(Duration.ofMillis(timeout));
        }
        for (var filter : filters.all()) {
            request = request.where(filter);
        }
        return request;
    }
}
