package org.puente.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.puente.Changes;
import org.puente.Gazetteer;
import org.puente.IndexStorageException;
import org.puente.UpdateSummary;

/**
 * An index's documents, its one writer and its newest commit. Safe for many reading threads and one update at a time.
 */
public final class IndexStore implements AutoCloseable {
    private final int maxCharacters;
    private final int writerMegabytes;
    private final int threads;
    private final WriterThread writing = new WriterThread();
    private IndexFolder folder;
    private Commit newest;
    private @Nullable WriterLock lock;
    private @Nullable IndexWriter writer;
    private boolean closed;

    private IndexStore(IndexFolder folder, int maxCharacters, int writerMegabytes, int threads) {
        this.folder = folder;
        this.maxCharacters = maxCharacters;
        this.writerMegabytes = writerMegabytes;
        this.threads = threads;
        newest = folder.open();
    }

    /** Opens the index in a folder, or in memory where the path is {@code null}; the gazetteer may be {@code null}. */
    public static IndexStore open(
            @Nullable Path path, @Nullable Gazetteer gazetteer, int maxCharacters, int writerMegabytes, int threads) {
        var folder = path == null ? IndexFolder.inMemory(gazetteer) : IndexFolder.onDisk(path, gazetteer);
        return new IndexStore(folder, maxCharacters, writerMegabytes, threads);
    }

    /** The newest commit, also one of another process; the caller releases it. */
    public synchronized Commit take() {
        checkOpen();
        try {
            if (folder.newestGeneration() < 0 && folder.made() != folder) {
                folder = folder.made();
            }
            if (folder.newestGeneration() != newest.generation()) {
                replace(folder.open());
            }
        } catch (IOException e) {
            throw new IndexStorageException(
                    "cannot read the index: " + folder.name() + " (" + Storage.reason(e) + "); check the disk", e);
        }
        if (!newest.take()) {
            throw new IllegalStateException("the newest commit is closed");
        }
        return newest;
    }

    /** The keyword fields that a commit's documents have, in order. */
    public static SortedSet<String> keywordNames(IndexReader reader) {
        return FieldNames.keywordNames(reader);
    }

    /** How many bytes the index's files have. */
    public long bytes() {
        return Storage.reading(folder::bytes);
    }

    /** Changes documents, all or nothing. */
    public UpdateSummary update(Consumer<Changes> work) {
        synchronized (writing) {
            IndexWriter open = writer();
            Commit before = take();
            try {
                var names = new FieldNames(
                        before.reader(), before.entities().gazetteer().types(), maxCharacters);
                var run = new UpdateRun(open, before, names, threads);
                UpdateSummary summary;
                try {
                    work.accept(run);
                    summary = run.finish();
                } finally {
                    run.stop();
                }
                boolean changed = summary.added() + summary.replaced() + summary.deleted() > 0;
                if (changed || before.generation() < 0) {
                    writing.call(() -> commit(open, before));
                }
                return summary;
            } catch (Throwable e) {
                rollback(open);
                throw e;
            } finally {
                before.release();
            }
        }
    }

    /** Merges into one segment. */
    public void compact() {
        synchronized (writing) {
            IndexWriter open = writer();
            Commit before = take();
            try {
                writing.call(() -> {
                    open.forceMerge(1);
                    return commit(open, before);
                });
            } catch (Throwable e) {
                rollback(open);
                throw e;
            } finally {
                before.release();
            }
        }
    }

    private Commit commit(IndexWriter open, Commit before) throws IOException {
        Totals totals;
        try (var unseen = DirectoryReader.open(open)) {
            totals = Totals.of(unseen);
        }
        folder.keep(before.entities().gazetteer());
        open.setLiveCommitData(before.manifest().next(totals).toCommitData().entrySet());
        open.commit();
        Commit commit = folder.open();
        synchronized (this) {
            replace(commit);
        }
        return commit;
    }

    private void replace(Commit commit) {
        newest.release();
        newest = commit;
    }

    private IndexWriter writer() {
        synchronized (this) {
            checkOpen();
        }
        if (writer != null) {
            return writer;
        }
        Path path = folder.path();
        if (path != null && lock == null) {
            lock = WriterLock.take(path);
        }
        synchronized (this) {
            folder = folder.made();
        }
        IndexWriter open = writing.call(() -> new IndexWriter(folder.directory(), configuration()));
        writer = open;
        return open;
    }

    private IndexWriterConfig configuration() {
        var configuration = new IndexWriterConfig();
        configuration.setRAMBufferSizeMB(writerMegabytes);
        configuration.setCommitOnClose(false);
        configuration.setSimilarity(new FormsSimilarity(Totals.NOTHING));
        return configuration;
    }

    /** Back to the state before. Lucene closes the writer with it; the next update opens another. */
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

    @Override
    public void close() {
        synchronized (writing) {
            synchronized (this) {
                if (closed) {
                    return;
                }
                closed = true;
            }
            try {
                if (writer != null) {
                    rollback(writer);
                }
                newest.release();
                Storage.reading(() -> {
                    if (folder.directory() instanceof FSDirectory) {
                        folder.close();
                    }
                    return folder;
                });
            } finally {
                if (lock != null) {
                    lock.close();
                }
                writing.close();
            }
        }
    }
}
