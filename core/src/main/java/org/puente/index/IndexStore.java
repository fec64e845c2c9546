package org.puente.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.puente.Changes;
import org.puente.Gazetteer;
import org.puente.GazetteerException;
import org.puente.IndexStorageException;
import org.puente.Ranking;
import org.puente.RetagSummary;
import org.puente.UpdateSummary;
import org.puente.gazetteer.Entities;

/**
 * An index's documents, its one writer and its newest commit. Safe for many reading threads and one update at a time.
 */
public final class IndexStore implements AutoCloseable {
    private final int maxCharacters;
    private final int writerMegabytes;
    private final int threads;
    private final OwnThread writing = new OwnThread("puente-writer");
    private final OwnThread reading = new OwnThread("puente-reader");
    private IndexFolder folder;
    private Commit newest;
    private @Nullable WriterLock lock;
    private @Nullable IndexWriter writer;
    private boolean changing;
    private boolean closed;

    IndexStore(IndexFolder folder, int maxCharacters, int writerMegabytes, int threads) {
        this.folder = folder;
        this.maxCharacters = maxCharacters;
        this.writerMegabytes = writerMegabytes;
        this.threads = threads;
        newest = reading.call(folder::open);
    }

    /** Opens the index in a folder, or in memory where the path is {@code null}; the gazetteer may be {@code null}. */
    public static IndexStore open(
            @Nullable Path path, @Nullable Gazetteer gazetteer, int maxCharacters, int writerMegabytes, int threads) {
        var folder = path == null
                ? IndexFolder.in(new ByteBuffersDirectory(), gazetteer)
                : IndexFolder.onDisk(path, gazetteer);
        return new IndexStore(folder, maxCharacters, writerMegabytes, threads);
    }

    /** The newest commit, also one of another process; the caller releases it. */
    public synchronized Commit take() {
        checkOpen();
        Storage.reading(() -> {
            if (folder.newestGeneration() < 0) {
                folder = folder.made();
            }
            if (folder.newestGeneration() != newest.generation()) {
                Commit before = newest;
                newest = reading.call(folder::open);
                before.release();
            }
            return newest;
        });
        if (!newest.take()) {
            throw new IllegalStateException("the newest commit is closed");
        }
        return newest;
    }

    /** The keyword fields that a commit's documents have, in order. */
    public static SortedSet<String> keywordNames(IndexReader reader) {
        return FieldNames.keywordNames(reader);
    }

    /** Changes documents, all or nothing. */
    public UpdateSummary update(Consumer<Changes> work) {
        return change((open, before) -> {
            var names = new FieldNames(before.reader(), before.entities().types(), maxCharacters);
            long number = before.manifest().nextUpdate();
            var run = new UpdateRun(open, before, number, names, threads);
            UpdateSummary summary;
            try {
                work.accept(run);
                summary = run.finish();
            } finally {
                run.stop();
            }
            boolean changed = summary.added() + summary.replaced() + summary.deleted() > 0;
            if (changed || before.generation() < 0) {
                long newest = summary.added() + summary.replaced() > 0
                        ? number
                        : before.manifest().updated();
                commit(open, before, before.entities(), newest);
            }
            return summary;
        });
    }

    /** Tags the documents with a gazetteer and decides again what they leave open, all or nothing. */
    public RetagSummary retag(Gazetteer gazetteer) {
        return change((open, before) -> {
            boolean same = gazetteer.equals(before.entities().gazetteer());
            var after = same ? before.entities() : Entities.of(gazetteer);
            checkTypes(after, before);
            RetagSummary summary = writing.call(() -> new RetagRun(open, before, after).run(threads));
            if (!same || summary.reindexed() > 0) {
                commit(open, before, after, before.manifest().updated());
                folder.forgetOthers(after);
            }
            return summary;
        });
    }

    private static void checkTypes(Entities after, Commit before) {
        for (String name : FieldNames.keywordNames(before.reader())) {
            if (after.types().contains(name)) {
                throw new GazetteerException("the type " + name
                        + " has the name of a field of the index; rename the type, or index the documents again"
                        + " with another name for the field");
            }
        }
    }

    /** Merges into one segment. */
    public void compact() {
        change((open, before) -> {
            writing.call(() -> {
                open.forceMerge(1);
                return open;
            });
            commit(open, before, before.entities(), before.manifest().updated());
            return before;
        });
    }

    /** What is done with the writer, from the commit before. */
    @FunctionalInterface
    private interface Change<T> {
        T apply(IndexWriter open, Commit before);
    }

    private <T> T change(Change<T> change) {
        synchronized (writing) {
            checkNotChanging();
            IndexWriter open = writer();
            Commit before = take();
            changing = true;
            try {
                return change.apply(open, before);
            } catch (Throwable e) {
                rollback(open, e);
                throw e;
            } finally {
                changing = false;
                before.release();
            }
        }
    }

    /** Nothing may fail after the commit: it is the next question that opens what was written. */
    private void commit(IndexWriter open, Commit before, Entities entities, long updated) {
        writing.call(() -> {
            Totals totals;
            try (var unseen = DirectoryReader.open(open)) {
                totals = Totals.of(unseen);
            }
            folder.keep(entities);
            var manifest = before.manifest().next(totals, entities.gazetteer().fingerprint(), updated);
            open.setLiveCommitData(manifest.toCommitData().entrySet());
            return open.commit();
        });
    }

    private IndexWriter writer() {
        synchronized (this) {
            checkOpen();
        }
        IndexWriter known = writer;
        if (known != null) {
            return known;
        }
        IndexWriter open = writing.call(() -> {
            Path path = folder.path();
            if (path != null && lock == null) {
                lock = WriterLock.take(path);
            }
            synchronized (this) {
                folder = folder.made();
            }
            return new IndexWriter(folder.directory(), configuration());
        });
        writer = open;
        return open;
    }

    private IndexWriterConfig configuration() {
        var configuration = new IndexWriterConfig();
        configuration.setRAMBufferSizeMB(writerMegabytes);
        configuration.setCommitOnClose(false);
        configuration.setMergeScheduler(new QuietMerges());
        configuration.setSimilarity(new FormsSimilarity(Totals.NOTHING, Ranking.standard()));
        return configuration;
    }

    /** Back to the state before. Lucene closes the writer with it; the next update opens another. */
    private void rollback(IndexWriter open, Throwable cause) {
        try {
            rollback(open);
        } catch (RuntimeException | Error e) {
            cause.addSuppressed(e);
        }
    }

    private void rollback(IndexWriter open) {
        writer = null;
        writing.call(() -> {
            open.rollback();
            return open;
        });
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the index is closed");
        }
    }

    /** A thread that holds the monitor gets it again: an update inside another would commit half of it. */
    private void checkNotChanging() {
        if (changing) {
            throw new IllegalStateException("an update of this index is running in this thread; end it first");
        }
    }

    @Override
    public void close() {
        synchronized (writing) {
            checkNotChanging();
            synchronized (this) {
                if (closed) {
                    return;
                }
                closed = true;
            }
            try {
                IOUtils.close(this::closeWriter, this::closeFiles, lock, writing, reading);
            } catch (IOException e) {
                throw new IndexStorageException(
                        "cannot close the index: " + folder.name() + " (" + Storage.reason(e) + "); nothing was lost",
                        e);
            }
        }
    }

    private void closeWriter() {
        if (writer != null) {
            rollback(writer);
        }
    }

    private void closeFiles() throws IOException {
        newest.release();
        folder.close();
    }
}
