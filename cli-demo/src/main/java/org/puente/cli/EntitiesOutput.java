package org.puente.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.puente.Completion.EntityCount;
import org.puente.formats.CsvOutput;
import org.puente.formats.JsonOutput;

/** Entities and their counts in the format asked for. */
final class EntitiesOutput {
    private static final int WIDEST_LABEL = 44;

    private final Terminal terminal;
    private final CsvOutput csv;

    EntitiesOutput(Terminal terminal, CsvOutput csv) {
        this.terminal = terminal;
        this.csv = csv;
    }

    void print(List<EntityCount> counts, Format format) {
        var out = terminal.out();
        switch (format) {
            case TEXT -> {
                out.println("documents  mentions  name");
                counts.forEach(this::line);
            }
            case JSON ->
                out.println(counts.stream().map(JsonOutput::entityCount).collect(Collectors.joining(",", "[", "]")));
            case JSONL -> counts.forEach(count -> out.println(JsonOutput.entityCount(count)));
            case CSV -> {
                out.print(csv.entityHeader());
                counts.forEach(count -> out.print(csv.entityCount(count)));
            }
        }
    }

    /** With the alias that was found, where it is not the label. */
    private void line(EntityCount count) {
        var label = Columns.cut(Plain.line(count.label()), WIDEST_LABEL);
        var alias = count.alias().equals(count.label()) ? "" : "  (" + Plain.line(count.alias()) + ")";
        terminal.out()
                .println("%9d  %8d  %s  %s:%s%s"
                        .formatted(count.documents(), count.mentions(), label, count.type(), count.id(), alias));
    }
}
