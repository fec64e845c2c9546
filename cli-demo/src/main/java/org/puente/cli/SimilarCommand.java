package org.puente.cli;

import java.util.concurrent.Callable;
import org.puente.SearchRequest;
import org.puente.Similar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente similar}: documents like one. */
@Command(
        name = "similar",
        abbreviateSynopsis = true,
        description = "Finds documents like one, in both languages, by its most telling words and its entities.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente similar aa-1 --index news.index",
            "  puente similar aa-1 --index news.index --language es --from 2026-01-01",
            "  puente similar aa-1 --index news.index --explain --limit 3",
            "",
            "--explain shows the query that was made of the document; puente search --strict",
            "--match any takes it, changed if wanted."
        })
final class SimilarCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "ID", description = "The id of a document.")
    private String id = "";

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private CollapseOption collapse = new CollapseOption();

    @Option(names = "--limit", paramLabel = "N", description = "Documents on a page, 0 to 10000. Default: 10.")
    private int limit = 10;

    @Option(names = "--fragments", paramLabel = "N", description = "Fragments of each. Default: 1.")
    private int fragments = 1;

    @Mixin
    private LabelsOption labels = new LabelsOption();

    @Option(names = "--explain", description = "Show the query, and how each document came to its score.")
    private boolean explain;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    SimilarCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var request = CountQuestion.checked(() -> collapse.in(SearchRequest.matching("")
                .limit(limit)
                .highlight(fragments)
                .labels(labels.labels())
                .explain(explain)
                .filters(filters.all())));
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            var results = snapshot.answer(new Similar(id, request));
            export.print(session.terminal(), snapshot, out -> new ResultsOutput(
                            out, format.format(), export.raw(), explain, false)
                    .print(results, null));
        }
        return 0;
    }
}
