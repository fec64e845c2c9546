package org.puente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.puente.SearchIndex;
import picocli.CommandLine.Option;

/** The option {@code --index} of the commands that read an index. */
final class IndexFolder {
    @Option(names = "--index", paramLabel = "DIR", description = "The index; without it, that of the bundled corpus.")
    private @Nullable Path folder;

    /** Whether an index was named. */
    boolean isNamed() {
        return folder != null;
    }

    /** Opens the index asked for, which must exist. */
    SearchIndex open(Session session) {
        return folder == null ? new BundledIndex(session).open() : open(folder, session);
    }

    /** Opens the index in a folder, which must exist. */
    static SearchIndex open(Path folder, Session session) {
        if (isAbsent(folder)) {
            throw new CommandException("no index: " + folder + "; make one with: puente index PATH --index " + folder);
        }
        return session.engine().open(folder, null);
    }

    private static boolean isAbsent(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findFirst().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
    }
}
