package org.puente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.puente.Gazetteer;
import org.puente.embedded.GazetteerCheck;
import org.puente.formats.GazetteerImports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente gazetteer check}: what its keeper should look at. */
@Command(
        name = "check",
        abbreviateSynopsis = true,
        description = "Lists aliases to look at: duplicate, clashing, too short, or common words.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente gazetteer check --index news.index",
            "  puente gazetteer check --gazetteer people.jsonl --format csv > findings.csv",
            "  puente gazetteer check --gazetteer people.jsonl --index news.index",
            "",
            "duplicate: an entity has the alias twice, or in spellings that find the same",
            "clash: several entities have it; the document decides, or it stays unresolved",
            "short: fewer than three letters and digits",
            "wordless: numbers, articles and prepositions alone",
            "noun: an everyday noun; in small letters it is no mention",
            "unreachable: needs a longer name of its entity, which has none",
            "risky: the texts of the index write it small as often as with a capital",
            "",
            "An alias with a match or a need of its own is taken to be meant; of such only",
            "duplicate, clash and unreachable are said. Findings are no failure: exit",
            "status 0."
        })
final class GazetteerCheckCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "What to check; repeatable. Default: the gazetteer of the index.")
    private List<Path> gazetteer = List.of();

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private RawOption raw = new RawOption();

    GazetteerCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!gazetteer.isEmpty() && !index.isNamed()) {
            var entities = read();
            new FindingsOutput(session.terminal(), entities, false, raw.gazetteers())
                    .print(GazetteerCheck.of(entities), format.format());
            return 0;
        }
        var given = gazetteer.isEmpty() ? null : read();
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            var entities = given == null ? opened.gazetteer() : given;
            new FindingsOutput(session.terminal(), entities, true, raw.gazetteers())
                    .print(GazetteerCheck.of(entities, snapshot), format.format());
        }
        return 0;
    }

    /** Lines that are no entity are findings of their own, said as the import does. */
    private Gazetteer read() {
        var imported = GazetteerImports.guessed().read(gazetteer);
        imported.rejected().forEach(bad -> session.terminal().message(bad.message()));
        return imported.gazetteer();
    }
}
