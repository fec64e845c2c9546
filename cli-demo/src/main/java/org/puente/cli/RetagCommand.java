package org.puente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.puente.RetagSummary;
import org.puente.formats.GazetteerFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente retag}: another gazetteer for the texts of an index. */
@Command(
        name = "retag",
        customSynopsis = "puente retag --index=DIR [--gazetteer=FILE] [OPTIONS]",
        description = "Applies a changed gazetteer to the stored texts of an index, in one update, and lets "
                + "the corpus decide what single documents leave open.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente retag --gazetteer gazetteer.jsonl --index news.index",
            "  puente retag --index news.index --format csv",
            "",
            "Only documents that hold a changed name are tagged again, and only those whose",
            "mentions change are written. Reports the documents each entity gained and lost.",
            "Without --gazetteer the index keeps its own: only what documents leave open is",
            "decided again, by the company that entities keep in the corpus as it is now."
        })
final class RetagCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "The entities, all of them, that the index has from now on; repeatable.")
    private List<Path> gazetteer = List.of();

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index.")
    private Path folder = Path.of("");

    @Mixin
    private LabelsOption labels = new LabelsOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private RawOption raw = new RawOption();

    RetagCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var given = gazetteer.isEmpty() ? null : GazetteerFiles.read(gazetteer);
        try (var index = IndexFolder.open(folder, session)) {
            RetagSummary summary;
            try (var progress = Progress.ofTime("retagging", session.terminal())) {
                summary = index.retag(given == null ? index.gazetteer() : given);
            }
            new RetagOutput(session.terminal(), labels.labels(), raw.gazetteers()).print(summary, format.format());
        }
        return 0;
    }
}
