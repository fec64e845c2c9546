package org.puente.index;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.puente.SourceDocument;
import org.puente.UpdateSummary;
import org.puente.text.Fields;

/** One thread of an update: takes changes in order, analyses and tags documents, hands them to the writer. */
final class Worker {
    private static final Task END = new Task("", null, 0);

    /**
     * A change: a document to put, or the id of one to delete.
     *
     * @param id of the document
     * @param put the document, or {@code null} to delete
     * @param cost in the budget, given back when done
     */
    record Task(String id, @Nullable SourceDocument put, int cost) {}

    private final LinkedBlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Thread thread;
    private final IndexWriter writer;
    private final long update;
    private final StoredHashes before;
    private final DocumentBuilder builder;
    private final Budget budget;
    private final AtomicReference<@Nullable Throwable> failure;
    /** Of the ids changed in this update the commit before says nothing any more. */
    private final Pending pending = new Pending();

    private long added;
    private long replaced;
    private long unchanged;
    private long deleted;
    private long characters;
    private long mentions;

    Worker(
            IndexWriter writer,
            Commit before,
            long update,
            Budget budget,
            AtomicReference<@Nullable Throwable> failure,
            int number) {
        this.writer = writer;
        this.update = update;
        this.before = new StoredHashes(before.reader());
        this.builder = new DocumentBuilder(before.entities().tagger());
        this.budget = budget;
        this.failure = failure;
        this.thread = new Thread(this::work, "puente-update-" + number);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void add(Task task) {
        tasks.add(task);
    }

    void end() {
        tasks.add(END);
    }

    /** Waits for the thread's end; an interrupt is kept for later. */
    void await() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was done; to be asked after {@link #await}. */
    UpdateSummary summary() {
        return new UpdateSummary(added, replaced, unchanged, deleted, characters, mentions);
    }

    private void work() {
        while (true) {
            Task task;
            try {
                task = tasks.take();
            } catch (InterruptedException e) {
                // Nobody but this class has the thread; it ends by its queue alone.
                continue;
            }
            if (task == END) {
                return;
            }
            try {
                if (failure.get() == null) {
                    apply(task);
                }
            } catch (Throwable e) {
                failure.accumulateAndGet(e, Storage::worse);
            } finally {
                budget.giveBack(task.cost());
            }
        }
    }

    private void apply(Task task) throws IOException {
        SourceDocument document = task.put();
        if (document == null) {
            delete(task.id());
        } else {
            put(document);
        }
    }

    private void delete(String id) throws IOException {
        if (current(id) != null) {
            deleted++;
            pending.delete(id);
        }
        // Sent on in any case: that an id is not there may be the error of a hash.
        writer.deleteDocuments(new Term(Fields.ID, id));
    }

    private void put(SourceDocument source) throws IOException {
        String id = source.id();
        Long stored = current(id);
        long hash = DocumentHash.of(source);
        if (stored != null && stored == hash) {
            unchanged++;
            return;
        }
        Document document = builder.build(source, new DocumentBuilder.Put(hash, update));
        writer.updateDocument(new Term(Fields.ID, id), document);
        pending.put(id, hash);
        if (stored == null) {
            added++;
        } else {
            replaced++;
        }
        characters += document.getField(Fields.CHARACTERS).numericValue().longValue();
        mentions += document.getField(Fields.MENTIONS).numericValue().longValue();
    }

    /** The hash of the document that has an id now, in the midst of the update; {@code null} if there is none. */
    private @Nullable Long current(String id) throws IOException {
        return pending.has(id) ? pending.document(id) : before.find(id);
    }
}
