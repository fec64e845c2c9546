package org.puente.cli;

import java.util.concurrent.Callable;
import org.puente.Entity;
import org.puente.formats.CsvOutput;
import org.puente.formats.GazetteerTables;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente gazetteer export}: the gazetteer of an index, whole. */
@Command(
        name = "export",
        abbreviateSynopsis = true,
        description = "Prints the gazetteer of an index; nothing of it is lost.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente gazetteer export --index news.index > gazetteer.jsonl",
            "  puente gazetteer export --index news.index --format csv > gazetteer.csv",
            "",
            "What is printed can be edited and given to puente gazetteer import, the JSON",
            "Lines also to puente index --gazetteer."
        })
final class GazetteerExportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Option(names = "--format", paramLabel = "jsonl|csv", description = "How to print. Default: jsonl.")
    private Shape format = Shape.JSONL;

    /** The shapes of a gazetteer. */
    enum Shape {
        JSONL,
        CSV
    }

    GazetteerExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var opened = index.open(session)) {
            var out = session.terminal().out();
            var csv = new GazetteerTables(CsvOutput.raw());
            if (format == Shape.CSV) {
                out.print(csv.gazetteerHeader());
            }
            for (Entity entity : opened.gazetteer().entities()) {
                switch (format) {
                    case JSONL -> out.print(JsonOutput.entity(entity) + "\n");
                    case CSV -> out.print(csv.gazetteerRows(entity));
                }
            }
        }
        return 0;
    }
}
