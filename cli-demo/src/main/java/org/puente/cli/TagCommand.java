package org.puente.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.formats.GazetteerFiles;
import picocli.CommandLine.Command;
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

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Converters.OfEncoding.class,
            description = "The encoding of the files, such as windows-1252. Default: UTF-8.")
    private @Nullable Charset encoding;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv",
            description = "The texts marked, or a mention a line. Default: jsonl; json is the same.")
    private Format format = Format.JSONL;

    TagCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var tagger = session.engine().tagger(entities());
        var output = new MentionsOutput(session.terminal(), format, unresolved, explain);
        output.start();
        Inputs.documents(files, encoding, null).read(Inputs.each(session.terminal(), document -> {
            var mentions = tagger.apply(document).stream()
                    .filter(mention -> unresolved || mention.entity() != null)
                    .toList();
            output.print(document, mentions);
        }));
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
