package org.puente.cli;

import java.util.concurrent.Callable;
import org.puente.Discovery;
import org.puente.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente discover}: frequent names that no entity covers. */
@Command(
        name = "discover",
        abbreviateSynopsis = true,
        description = {
            "Lists capitalized names frequent in an index that no entity covers.",
            "Its JSON Lines are lines of a gazetteer, ready to edit."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente discover --index news.index",
            "  puente discover --index news.index --min-documents 5 --format jsonl"
        })
final class DiscoverCommand implements Callable<Integer> {
    private static final int USUAL_LIMIT = 20;

    private final Session session;

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Option(names = "--limit", paramLabel = "N", description = "Names at most, 0 to 10000. Default: 20.")
    private int limit = USUAL_LIMIT;

    @Option(
            names = "--min-documents",
            paramLabel = "N",
            description = "How many documents must have a name. Default: 2.")
    private int minDocuments = 2;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    DiscoverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 0 || limit > SearchRequest.MAX_LIMIT) {
            throw new WrongUsage("limit is " + limit + "; use 0 to " + SearchRequest.MAX_LIMIT);
        }
        if (minDocuments < 1) {
            throw new WrongUsage("min-documents is " + minDocuments + "; use 1 or more");
        }
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            var names = snapshot.answer(new Discovery(limit, minDocuments));
            export.print(session.terminal(), snapshot, out -> new DiscoveryOutput(
                            out, export.raw().gazetteers())
                    .print(names, format.format()));
        }
        return 0;
    }
}
