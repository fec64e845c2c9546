package org.puente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.puente.Gazetteer;
import org.puente.formats.GazetteerFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente tag}: the mentions in texts, without an index. */
@Command(
        name = "tag",
        abbreviateSynopsis = true,
        description = "Finds the mentions of entities in files, without an index.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente tag article.txt",
            "  puente tag articles.jsonl --gazetteer gazetteer.jsonl --format csv",
            "  puente tag article.txt --format text --explain"
        })
final class TagCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files and folders; - is standard input, JSON Lines.")
    private List<Path> files = List.of();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "The entities to find; repeatable. Default: those of the bundled corpus.")
    private List<Path> gazetteer = List.of();

    @Option(names = "--explain", description = "Say the policy and the evidence each mention was accepted by.")
    private boolean explain;

    @Option(names = "--unresolved", description = "Also print mentions that the text does not decide.")
    private boolean unresolved;

    @Mixin
    private EncodingOption encoding = new EncodingOption();

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv",
            description = "The texts marked, or a mention a line. Default: jsonl; json is the same.")
    private Format format = Format.JSONL;

    @Mixin
    private ExportOptions export = new ExportOptions();

    TagCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var known = entities();
        var tagger = session.engine().tagger(known);
        export.print(session.terminal(), Map.of("gazetteer", known.fingerprint()), terminal -> {
            var output = new MentionsOutput(
                    terminal, format, unresolved, explain, export.raw().csv());
            output.start();
            Inputs.documents(files, encoding.given(), null)
                    .read(Inputs.each(terminal, document -> output.print(document, tagger.apply(document))));
            output.end();
        });
        return 0;
    }

    private Gazetteer entities() {
        if (!gazetteer.isEmpty()) {
            return GazetteerFiles.read(gazetteer);
        }
        try (var corpus = session.corpus().get()) {
            return corpus.gazetteer();
        }
    }
}
