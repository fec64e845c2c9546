package org.puente.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.Snapshot;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where an answer is printed, and how cells of CSV are. */
final class ExportOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Mixin
    private RawOption raw = new RawOption();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Print to a file, whole or not at all. Beside it, FILE.resource.json says what it is: the"
                    + " question, the fingerprints of index and gazetteer, the columns, a hash.")
    private @Nullable Path file;

    RawOption raw() {
        return raw;
    }

    /** Prints what a snapshot answered. */
    void print(Terminal terminal, Snapshot snapshot, Consumer<Terminal> printing) {
        print(terminal, Provenance.of(snapshot), printing);
    }

    /** Prints to the file or the terminal; {@code fingerprints} of what the answer depends on, by their names. */
    void print(Terminal terminal, Map<String, String> fingerprints, Consumer<Terminal> printing) {
        if (file == null) {
            printing.accept(terminal);
            return;
        }
        var asked = Objects.requireNonNull(command);
        try (var export = ExportFile.create(file, Provenance.format(asked))) {
            printing.accept(terminal.into(export.out()));
            export.finish(written -> Provenance.describe(written, asked, fingerprints));
        }
    }

    /** Whether the answer goes to a file. */
    boolean toFile() {
        return file != null;
    }
}
