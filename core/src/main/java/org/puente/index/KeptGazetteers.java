package org.puente.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.IndexFormatException;
import org.puente.IndexStorageException;
import org.puente.gazetteer.Entities;
import org.puente.gazetteer.GazetteerCodec;

/** The compiled gazetteers in an index's folder, each in a file named by its fingerprint. Safe for many threads. */
final class KeptGazetteers {
    private final Path folder;
    /** The fingerprint of one that was read from its file, or written to it. */
    private volatile @Nullable String whole;

    KeptGazetteers(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the gazetteer with a fingerprint.
     *
     * @throws IndexStorageException if its file is damaged or missing
     */
    Entities read(String fingerprint) {
        if (fingerprint.equals(Gazetteer.empty().fingerprint())) {
            return Entities.of(Gazetteer.empty());
        }
        try {
            return read(file(fingerprint));
        } catch (IOException | IndexFormatException e) {
            throw new IndexStorageException(
                    "cannot read the index's gazetteer: " + folder + " (" + Storage.reason(e)
                            + "); open it with its gazetteer, or index the documents again",
                    e);
        }
    }

    private Entities read(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            Entities read = GazetteerCodec.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            whole = read.gazetteer().fingerprint();
            return read;
        }
    }

    private Path file(String fingerprint) {
        return folder.resolve("gazetteer-" + fingerprint + ".bin");
    }

    /** Writes a gazetteer, synced, unless its file is there and whole. */
    void keep(Entities entities) throws IOException {
        String fingerprint = entities.gazetteer().fingerprint();
        Path file = file(fingerprint);
        if (fingerprint.equals(whole) || isWhole(file)) {
            return;
        }
        Path part = folder.resolve("gazetteer-" + fingerprint + ".part");
        try (var out = Files.newOutputStream(part)) {
            GazetteerCodec.write(entities, out);
        }
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        whole = fingerprint;
    }

    /**
     * Deletes the files of all other gazetteers. One that cannot be deleted, or whose writer died, is left to the next
     * time: nothing depends on it.
     */
    void forgetOthers(String fingerprint) {
        try (var files = Files.newDirectoryStream(folder, "gazetteer-*.{bin,part}")) {
            for (Path file : files) {
                if (!file.equals(file(fingerprint))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }

    private boolean isWhole(Path file) {
        try {
            read(file);
            return true;
        } catch (IOException | IndexFormatException e) {
            return false;
        }
    }

    /** How many bytes the file of a gazetteer has; 0 if there is none. */
    long bytes(String fingerprint) throws IOException {
        Path file = file(fingerprint);
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
