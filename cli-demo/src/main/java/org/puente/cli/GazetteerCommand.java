package org.puente.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code puente gazetteer}: the care of gazetteers; its subcommands do it. */
@Command(
        name = "gazetteer",
        description = "Makes, checks and gives back gazetteers: the entities an index knows.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente gazetteer import ministers.csv --type person --output ministers.jsonl",
            "  puente gazetteer check --gazetteer ministers.jsonl --index news.index",
            "  puente gazetteer export --index news.index --format csv > gazetteer.csv"
        })
final class GazetteerCommand implements Callable<Integer> {
    private GazetteerCommand() {}

    /** The command with its subcommands. */
    static CommandLine of(Session session) {
        return new CommandLine(new GazetteerCommand())
                .addSubcommand(new GazetteerImportCommand(session))
                .addSubcommand(new GazetteerCheckCommand(session))
                .addSubcommand(new GazetteerExportCommand(session));
    }

    @Override
    public Integer call() {
        throw new WrongUsage("no command given");
    }
}
