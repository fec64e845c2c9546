package org.puente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.puente.Completion;
import org.puente.Completion.EntityCount;
import org.puente.Snapshot;
import org.puente.WordCompletion;
import org.puente.WordCompletion.WordCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente complete}: what a query typed so far may go on with, entities and words. */
@Command(
        name = "complete",
        abbreviateSynopsis = true,
        description = "Completes a query as one types: entities by any word of any name, and words of the texts.",
        footerHeading = "%nExamples:%n",
        footer = {"  puente complete mex", "  puente complete 'fentanyl shein' --limit 5 --format json"})
final class CompleteCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "PREFIX",
            description = "What was typed so far; case and accents do not matter.")
    private List<String> typed = List.of();

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private LabelsOption labels = new LabelsOption();

    @Option(names = "--limit", paramLabel = "N", description = "Entities and words at most, 0 to 100. Default: 10.")
    private int limit = 10;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    CompleteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 0 || limit > WordCompletion.MAX_LIMIT) {
            throw new WrongUsage("limit is " + limit + "; use 0 to " + WordCompletion.MAX_LIMIT);
        }
        String prefix = String.join(" ", typed);
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            List<WordCount> words = snapshot.answer(new WordCompletion(prefix, limit));
            var entities = entities(snapshot, prefix);
            export.print(session.terminal(), snapshot, out -> new CompletionOutput(
                            out, export.raw().csv())
                    .print(entities, words, format.format()));
        }
        return 0;
    }

    /** Those whose name begins with all that was typed, or with the most of its last words that any name begins with. */
    private List<EntityCount> entities(Snapshot snapshot, String prefix) {
        List<EntityCount> found = List.of();
        for (int from = 0; from >= 0 && found.isEmpty(); from = next(prefix, from)) {
            if (!prefix.substring(from).isBlank()) {
                found = snapshot.answer(new Completion(prefix.substring(from), limit, labels.labels()));
            }
        }
        return found;
    }

    private static int next(String prefix, int from) {
        int space = prefix.indexOf(' ', from);
        return space < 0 ? -1 : space + 1;
    }
}
