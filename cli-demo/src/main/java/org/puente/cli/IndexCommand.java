package org.puente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.formats.GazetteerFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente index}: files and folders into an index, all or nothing. */
@Command(
        name = "index",
        customSynopsis = "puente index PATH... --index=DIR [OPTIONS]",
        description = "Indexes files and folders of .jsonl .csv .txt .md .html in one update.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente index ./articles --index news.index --gazetteer gazetteer.jsonl",
            "  puente index more.jsonl.gz --index news.index --bad-records stop",
            "  puente index ./articles --index news.index --delete-missing",
            "",
            "An existing index keeps its own gazetteer; puente retag gives it another.",
            "What is unchanged is skipped."
        })
final class IndexCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders; - is standard input, JSON Lines.")
    private List<Path> paths = List.of();

    @Option(names = "--index", required = true, paramLabel = "DIR", description = "The index, made if absent.")
    private Path folder = Path.of("");

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "Entities of a new index; repeatable.")
    private List<Path> gazetteer = List.of();

    @Option(
            names = "--language",
            paramLabel = "auto|en|es",
            description = "The language of all documents that do not say theirs. Default: auto, by passage.")
    private DocumentLanguage language = DocumentLanguage.AUTO;

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Option(
            names = "--bad-records",
            paramLabel = "skip|stop",
            description = "What cannot be read is skipped and reported, or stops the run. Default: skip.")
    private BadRecords badRecords = BadRecords.SKIP;

    @Option(names = "--delete-missing", description = "Delete the documents of the index that PATH does not hold.")
    private boolean deleteMissing;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print the summary. Default: text.")
    private TextOrJson format = TextOrJson.TEXT;

    /** What happens to records that cannot be read. */
    enum BadRecords {
        SKIP,
        STOP
    }

    /** The language of documents that do not say theirs. */
    enum DocumentLanguage {
        AUTO,
        EN,
        ES;

        private @Nullable Language orNull() {
            return switch (this) {
                case AUTO -> null;
                case EN -> Language.ENGLISH;
                case ES -> Language.SPANISH;
            };
        }
    }

    IndexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var files = Inputs.documents(paths, encoding.given(), language.orNull());
        // Looks at all paths, so that a slip in a name ends the run before anything is made.
        long bytes = files.bytes();
        var entities = gazetteer.isEmpty() ? null : GazetteerFiles.read(gazetteer);
        try (var index = session.engine().open(folder, entities);
                var progress = Progress.ofBytes("indexing", bytes, session.terminal())) {
            var intake = new Intake(session.terminal(), badRecords == BadRecords.STOP, true);
            print(intake.update(index, files.progress(progress::to), deleteMissing));
        }
        return 0;
    }

    private void print(IndexSummary summary) {
        switch (format) {
            case TEXT -> session.terminal().out().println(summary.text());
            case JSON -> session.terminal().out().println(summary.json());
        }
    }
}
