package org.puente.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.IndexFormatException;
import org.puente.IndexStorageException;
import org.puente.gazetteer.Entities;

/** Where an index lies, on disk or in memory: opens commits, keeps gazetteers beside them. Takes no lock. */
final class IndexFolder {
    private static final Pattern COMMIT = Pattern.compile("segments_[0-9a-z]+");
    /** What a writer leaves that ended before its first commit. */
    private static final Pattern LEAVINGS =
            Pattern.compile("puente\\.lock|write\\.lock|gazetteer-.*|_[0-9a-z]+[_.].*|pending_segments.*");

    private final @Nullable Path path;
    private final @Nullable KeptGazetteers gazetteers;
    private final Directory directory;
    private final @Nullable Gazetteer wanted;
    private @Nullable Entities entities;
    /** The entities that a writer of this process kept last; of them an index in memory has no file. */
    private @Nullable Entities kept;
    /** A commit with the wanted gazetteer was opened: what comes with another one later was tagged again. */
    private boolean settled;

    private IndexFolder(@Nullable Path path, Directory directory, @Nullable Gazetteer wanted) {
        this.path = path;
        this.gazetteers = path == null ? null : new KeptGazetteers(path);
        this.directory = directory;
        this.wanted = wanted;
    }

    static IndexFolder onDisk(Path path, @Nullable Gazetteer wanted) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new IndexFormatException("not an index folder: " + path + " is a file; name a folder");
            }
            if (isForeign(path)) {
                throw new IndexFormatException(
                        "not a Puente index: " + path + " holds other files; choose another folder");
            }
            // FSDirectory makes its folder; opening must write nothing.
            Directory directory = Files.isDirectory(path) ? FSDirectory.open(path) : new ByteBuffersDirectory();
            return new IndexFolder(path, directory, wanted);
        } catch (IOException e) {
            throw new IndexStorageException(
                    "cannot open the index: " + path + " (" + Storage.reason(e) + "); check the folder's rights", e);
        }
    }

    /** An index in a directory of Lucene's, in memory. */
    static IndexFolder in(Directory directory, @Nullable Gazetteer wanted) {
        return new IndexFolder(null, directory, wanted);
    }

    /**
     * Whether the folder holds files, and none of an index. The writer deletes files that look like leavings of its own,
     * so where no commit is, files are ours only beside our lock. Hidden files are nobody's.
     */
    private static boolean isForeign(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            var names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .toList();
            return names.stream().noneMatch(COMMIT.asMatchPredicate())
                    && !names.isEmpty()
                    && !(names.contains(WriterLock.FILE) && names.stream().allMatch(LEAVINGS.asMatchPredicate()));
        }
    }

    /** The same place, now made on disk if it was not: for the writer. */
    IndexFolder made() {
        if (path == null || directory instanceof FSDirectory) {
            return this;
        }
        return onDisk(path, wanted);
    }

    Directory directory() {
        return directory;
    }

    @Nullable
    Path path() {
        return path;
    }

    String name() {
        return path == null ? "memory" : path.toString();
    }

    /** The generation of the newest commit, -1 if there is none. */
    long newestGeneration() throws IOException {
        return SegmentInfos.getLastCommitGeneration(directory);
    }

    /** Opens the newest commit and checks it. */
    Commit open() {
        try {
            while (true) {
                long generation = newestGeneration();
                try {
                    return generation < 0 ? nothing() : newest();
                } catch (NoSuchFileException e) {
                    // A writer may have gone on and deleted what belongs to the commit before.
                    if (newestGeneration() == generation) {
                        throw e;
                    }
                } catch (IndexStorageException e) {
                    // So with the gazetteer of the commit before.
                    if (!(e.getCause() instanceof NoSuchFileException) || newestGeneration() == generation) {
                        throw e;
                    }
                }
            }
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new IndexFormatException("index was written by another version of Lucene: " + name()
                    + "; index the documents again into a new folder");
        } catch (IOException e) {
            throw new IndexStorageException(
                    "cannot read the index: " + name() + " (" + Storage.reason(e)
                            + "); check the disk, or index the documents again",
                    e);
        }
    }

    private Commit newest() throws IOException {
        var reader = DirectoryReader.open(directory);
        try {
            var commit = reader.getIndexCommit();
            var manifest = Manifest.read(commit.getUserData(), name());
            var gazetteer = entities(manifest.gazetteer());
            return new Commit(reader, commit.getGeneration(), manifest, gazetteer, bytes(commit, manifest));
        } catch (RuntimeException | IOException e) {
            reader.close();
            throw e;
        }
    }

    private long bytes(IndexCommit commit, Manifest manifest) throws IOException {
        long bytes = 0;
        for (String file : commit.getFileNames()) {
            bytes += directory.fileLength(file);
        }
        return gazetteers == null ? bytes : bytes + gazetteers.bytes(manifest.gazetteer());
    }

    private Commit nothing() throws IOException {
        Gazetteer own = wanted == null ? Gazetteer.empty() : wanted;
        return new Commit(new MultiReader(), -1, Manifest.none(own.fingerprint()), Entities.of(own), 0);
    }

    /** The entities of the gazetteer with this fingerprint: the wanted one, or the one kept in the folder. */
    private synchronized Entities entities(String fingerprint) {
        if (entities != null && isOf(entities, fingerprint)) {
            return entities;
        }
        Entities read;
        if (kept != null && isOf(kept, fingerprint)) {
            read = kept;
        } else if (wanted != null && wanted.fingerprint().equals(fingerprint)) {
            read = Entities.of(wanted);
            settled = true;
        } else if (wanted == null || settled) {
            read = own(fingerprint);
        } else {
            throw new IndexFormatException("index was tagged with another gazetteer (" + fingerprint
                    + ", the one given is " + wanted.fingerprint() + "): " + name()
                    + "; open it without a gazetteer to use its own, and retag it to change to this one");
        }
        entities = read;
        return read;
    }

    private static boolean isOf(Entities entities, String fingerprint) {
        return entities.gazetteer().fingerprint().equals(fingerprint);
    }

    private Entities own(String fingerprint) {
        return gazetteers == null ? Entities.of(Gazetteer.empty()) : gazetteers.read(fingerprint);
    }

    /** Keeps a gazetteer beside the index before a commit names it. */
    void keep(Entities next) throws IOException {
        if (gazetteers != null) {
            gazetteers.keep(next);
        }
        synchronized (this) {
            kept = next;
        }
    }

    /** Deletes the gazetteers that the newest commit does not name. */
    void forgetOthers(Entities named) {
        if (gazetteers != null) {
            gazetteers.forgetOthers(named.gazetteer().fingerprint());
        }
    }

    /** Snapshots still read on: what they hold open stays so. In memory, nothing is held but by them. */
    void close() throws IOException {
        if (path != null) {
            directory.close();
        }
    }
}
