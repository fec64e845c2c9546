package org.puente.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.Entity;
import org.puente.formats.GazetteerFiles;
import org.puente.formats.GazetteerImports;
import org.puente.formats.GazetteerSource;
import org.puente.formats.ImportedGazetteer;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente gazetteer import}: gazetteers people already have, to ours. */
@Command(
        name = "import",
        abbreviateSynopsis = true,
        description = "Makes a gazetteer of tables, Wikidata query results, or FollowTheMoney entities.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente gazetteer import ministers.csv --type person --output ministers.jsonl",
            "  puente gazetteer import query.json --from wikidata --type place > places.jsonl",
            "  puente gazetteer import targets.nested.json.gz --output sanctioned.jsonl.gz",
            "",
            "A CSV file has the columns name and, if wanted, id, type, name_en, name_es,",
            "aliases (with | between them), match, needs, context, not, language; an entity",
            "may have several rows. Records that are no entity are reported, a line each,",
            "and the rest goes on; without any entity the exit status is 1."
        })
final class GazetteerImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, also .gz; - alone is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--from",
            paramLabel = "csv|wikidata|ftm|puente",
            description = "What the files are. Default: told by each file's beginning.")
    private @Nullable GazetteerSource from;

    @Option(names = "--type", paramLabel = "TYPE", description = "The type of entities whose records give none.")
    private @Nullable String type;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Converters.OfEncoding.class,
            description = "The encoding of CSV files, such as windows-1252. Default: UTF-8.")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where the gazetteer is written, compressed if .gz. Default: standard output.")
    private @Nullable Path output;

    GazetteerImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var imported = read();
        var terminal = session.terminal();
        imported.notes().forEach(terminal::message);
        imported.rejected().forEach(bad -> terminal.message(bad.message()));
        if (imported.entities().isEmpty()) {
            throw new CommandException("no entity among " + imported.records()
                    + " records; see the messages above, or give files that have some");
        }
        if (output == null) {
            for (Entity entity : imported.entities()) {
                terminal.out().print(JsonOutput.entity(entity) + "\n");
            }
        } else {
            GazetteerFiles.write(imported.gazetteer(), output);
        }
        terminal.err().println(summary(imported));
        return 0;
    }

    private ImportedGazetteer read() {
        var imports = GazetteerImports.guessed().encoding(encoding);
        imports = from == null ? imports : imports.from(from);
        imports = type == null ? imports : imports.type(type);
        boolean input = files.stream().anyMatch(file -> file.toString().equals("-"));
        if (input && files.size() > 1) {
            throw new WrongUsage("standard input and files; name one or the other");
        }
        return input ? imports.read(session.terminal().in(), "standard input") : imports.read(files);
    }

    private static String summary(ImportedGazetteer imported) {
        long aliases = imported.entities().stream()
                .mapToLong(entity -> entity.aliases().size())
                .sum();
        return "imported: " + imported.entities().size() + " entities with " + aliases + " aliases, from "
                + imported.records() + " records; rejected: "
                + imported.rejected().size();
    }
}
