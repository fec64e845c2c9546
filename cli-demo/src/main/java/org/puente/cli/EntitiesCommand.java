package org.puente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.puente.Completion;
import org.puente.Completion.EntityCount;
import org.puente.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente entities}: the gazetteer with counts, and completion of names. */
@Command(
        name = "entities",
        abbreviateSynopsis = true,
        description = "Lists the entities of an index, or those with a name that starts with a prefix.",
        footerHeading = "%nExamples:%n",
        footer = {"  puente entities shein", "  puente entities --limit 200 --labels es --format csv"})
final class EntitiesCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "PREFIX",
            description = "The start of any word of a name or alias; case and accents do not matter.")
    private String prefix = "";

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private LabelsOption labels = new LabelsOption();

    @Option(names = "--limit", paramLabel = "N", description = "Entities at most, 0 to 10000. Default: 10.")
    private int limit = 10;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    EntitiesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 0 || limit > SearchRequest.MAX_LIMIT) {
            throw new WrongUsage("limit is " + limit + "; use 0 to " + SearchRequest.MAX_LIMIT);
        }
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            // One more than asked for tells whether there are more.
            var found = snapshot.answer(new Completion(prefix, limit + 1, labels.labels()));
            var shown = found.subList(0, Math.min(limit, found.size()));
            export.print(session.terminal(), snapshot, out -> print(out, shown, found.size() > limit));
        }
        return 0;
    }

    private void print(Terminal terminal, List<EntityCount> counts, boolean more) {
        new EntitiesOutput(terminal, export.raw().csv()).print(counts, format.format());
        if (more && format.format() == Format.TEXT) {
            terminal.out().println("and more: see --limit");
        }
    }
}
