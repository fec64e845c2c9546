package org.puente.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.puente.Alias;
import org.puente.Discovery.Name;
import org.puente.formats.GazetteerTables;
import org.puente.formats.JsonOutput;

/** Names that no entity covers, in the format asked for. */
final class DiscoveryOutput {
    private static final String INDENT = " ".repeat(24);
    private static final int SHOWN_ALIASES = 3;

    private final Terminal terminal;
    private final GazetteerTables csv;

    DiscoveryOutput(Terminal terminal, GazetteerTables csv) {
        this.terminal = terminal;
        this.csv = csv;
    }

    void print(List<Name> names, Format format) {
        var out = terminal.out();
        switch (format) {
            case TEXT -> {
                out.println("documents  occurrences  name");
                names.forEach(this::lines);
            }
            case JSON ->
                out.println(names.stream().map(JsonOutput::discovered).collect(Collectors.joining(",", "[", "]")));
            case JSONL -> names.forEach(name -> out.println(JsonOutput.discovered(name)));
            case CSV -> {
                out.print(csv.discoveryHeader());
                names.forEach(name -> out.print(csv.discovered(name)));
            }
        }
    }

    /** The name with its other spellings, then its example. */
    private void lines(Name name) {
        var entity = name.entity();
        var aliases = entity.aliases().stream()
                .limit(SHOWN_ALIASES)
                .map(Alias::text)
                .map(Plain::line)
                .collect(Collectors.joining(", "));
        terminal.out()
                .println("%9d  %11d  %s  %s%s"
                        .formatted(
                                name.documents(),
                                name.occurrences(),
                                Plain.line(entity.name()),
                                entity.type(),
                                aliases.isEmpty() ? "" : "  (" + aliases + ")"));
        terminal.out().print(Wrap.lines(Plain.line(name.example()), INDENT, terminal.width()));
    }
}
