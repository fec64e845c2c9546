package org.puente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.puente.formats.DataResource;

/**
 * A file that is there whole or not at all: it is written beside its place and moved there at the end, over what was
 * there, and what describes it after it. Text for people and pages have no description.
 */
final class ExportFile implements AutoCloseable {
    private final Path file;
    private final String format;
    private final Path building;
    private final Tally tally;
    private final PrintStream out;

    private ExportFile(Path file, String format) throws IOException {
        this.file = file;
        this.format = format;
        this.building = part(file, "");
        this.tally = new Tally(Files.newOutputStream(building), building, format.equals("csv"));
        this.out = new PrintStream(tally, false, StandardCharsets.UTF_8);
    }

    /**
     * What was written.
     *
     * @param name of the file
     * @param format it is in
     * @param bytes its length
     * @param sha256 hash of its bytes, hexadecimal
     * @param rows of a table without its header, or lines
     * @param columns of a table; empty for others
     */
    record Written(String name, String format, long bytes, String sha256, long rows, List<String> columns) {}

    /** Begins a file in the place of any that is there. */
    static ExportFile create(Path file, String format) {
        try {
            return new ExportFile(file, format);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Where to print. */
    PrintStream out() {
        return out;
    }

    /** Puts the file in its place, and what describes it beside it. */
    void finish(Function<Written, DataResource> describe) {
        out.flush();
        try {
            tally.close();
            Files.move(building, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (!format.equals("text") && !format.equals("html")) {
                describe(file, describe.apply(written(file, format, tally)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Describes a file that is there. */
    static void describe(Path file, String format, Function<Written, DataResource> describe) {
        try (var in = Files.newInputStream(file);
                var tally = new Tally(OutputStream.nullOutputStream(), file, format.equals("csv"))) {
            in.transferTo(tally);
            describe(file, describe.apply(written(file, format, tally)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot describe " + file, e);
        }
    }

    private static Written written(Path file, String format, Tally tally) {
        var name = String.valueOf(file.getFileName());
        return new Written(name, format, tally.bytes(), tally.sha256(), tally.rows(), tally.columns());
    }

    private static void describe(Path file, DataResource resource) throws IOException {
        var part = part(file, ".json");
        Files.writeString(part, resource.json());
        Files.move(
                part,
                file.resolveSibling(file.getFileName() + ".resource.json"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path part(Path file, String end) {
        return file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part" + end);
    }

    /** Removes what did not come to its end. */
    @Override
    public void close() {
        try {
            tally.close();
            Files.deleteIfExists(building);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + building, e);
        }
    }
}
