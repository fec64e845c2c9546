package org.puente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.puente.Snapshot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where an answer is printed. */
class OutputOption {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    private @Nullable Path file;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Print to a file, whole or not at all. What it is (the question, the fingerprints of index"
                    + " and gazetteer, a hash) goes to FILE.resource.json.")
    void output(Path named) {
        if (named.toString().equals("-")) {
            return; // as elsewhere: the standard stream
        }
        if (Files.isDirectory(named)) {
            throw wrong("a folder is there: " + named + "; name a file");
        }
        if (Files.exists(named) && !Files.isRegularFile(named)) {
            // What is printed is moved to its place: a device or pipe would be gone.
            throw wrong("a device or pipe is there: " + named + "; name a file, or leave --output out");
        }
        var folder = named.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("no such folder: " + folder + "; make it first");
        }
        file = named;
    }

    /** Said before any work is done. */
    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
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
