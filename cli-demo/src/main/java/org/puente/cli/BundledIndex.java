package org.puente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.puente.SearchIndex;
import org.puente.corpus.BundledCorpus;
import org.puente.formats.DocumentFiles;

/**
 * The index of the bundled corpus in the user's cache folder, made on first use. Its folder is named by what went into
 * it, so that another corpus, another program or another JDK (whose tables of letters differ) makes another index.
 */
final class BundledIndex {
    private final Session session;

    BundledIndex(Session session) {
        this.session = session;
    }

    /** Opens the index, and makes it before that if need be. */
    SearchIndex open() {
        return session.engine().open(folder(), null);
    }

    private Path folder() {
        try (var corpus = session.corpus().get()) {
            var folder = session.cache().resolve(corpus.fingerprint() + "-" + ProgramFingerprint.value());
            if (!Files.isDirectory(folder)) {
                make(corpus, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new CommandException(
                    "cannot index the bundled corpus: " + session.cache() + ": " + e.getMessage()
                            + "; make that folder writable, set XDG_CACHE_HOME, or give --index",
                    e);
        }
    }

    /** Two first runs at once each build beside the place, and the second to finish takes what the first has put there. */
    private void make(BundledCorpus corpus, Path folder) throws IOException {
        Files.createDirectories(session.cache());
        var building = Files.createTempDirectory(session.cache(), folder.getFileName() + ".");
        try {
            try (var index = session.engine().open(building, corpus.gazetteer())) {
                if (Files.isDirectory(corpus.texts())) {
                    new Intake(session.terminal(), false, false)
                            .update(index, DocumentFiles.of(List.of(corpus.texts())), false);
                }
            }
            move(building, folder);
        } finally {
            delete(building);
        }
    }

    private static void move(Path building, Path folder) throws IOException {
        try {
            Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
