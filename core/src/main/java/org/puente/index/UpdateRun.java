package org.puente.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;
import org.puente.Changes;
import org.puente.PuenteException;
import org.puente.SourceDocument;
import org.puente.UpdateSummary;

/**
 * The changes of one update on their way to the writer: checked by the caller's thread, worked off by threads of our
 * own, in order for each id because an id always goes to the same worker. The caller waits when too many characters are
 * on their way, so memory is bounded; an interrupt does not break it off, its flag is kept.
 */
final class UpdateRun implements Changes {
    private final FieldNames names;
    private final List<Worker> workers = new ArrayList<>();
    private final Budget budget;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Thread caller = Thread.currentThread();
    private boolean over;

    UpdateRun(IndexWriter writer, Commit before, long update, FieldNames names, int threads) {
        this.names = names;
        budget = new Budget();
        for (int i = 0; i < threads; i++) {
            var worker = new Worker(writer, before, update, budget, failure, i);
            workers.add(worker);
            worker.start();
        }
    }

    @Override
    public Changes put(SourceDocument document) {
        checkCaller();
        names.check(document);
        int cost =
                budget.take((long) document.title().length() + document.body().length());
        send(new Worker.Task(document.id(), document, cost));
        return this;
    }

    @Override
    public Changes delete(String id) {
        checkCaller();
        send(new Worker.Task(id, null, budget.take(0)));
        return this;
    }

    /** A change that came later, or from elsewhere, could be lost without a word. */
    private void checkCaller() {
        if (over || Thread.currentThread() != caller) {
            throw new IllegalStateException(
                    over
                            ? "the update is over; make its changes before its action returns"
                            : "changes belong to the thread of their update; hand documents over to it");
        }
    }

    private void send(Worker.Task task) {
        worker(task.id()).add(task);
        if (failure.get() != null) {
            // Another worker may be about to say why.
            stop();
            throwFailure();
        }
    }

    private Worker worker(String id) {
        return workers.get(Math.floorMod(id.hashCode(), workers.size()));
    }

    /** Waits until all is worked off; throws what went wrong on the way. */
    UpdateSummary finish() {
        stop();
        throwFailure();
        long added = 0;
        long replaced = 0;
        long unchanged = 0;
        long deleted = 0;
        long characters = 0;
        long mentions = 0;
        for (Worker worker : workers) {
            UpdateSummary part = worker.summary();
            added += part.added();
            replaced += part.replaced();
            unchanged += part.unchanged();
            deleted += part.deleted();
            characters += part.characters();
            mentions += part.mentions();
        }
        return new UpdateSummary(added, replaced, unchanged, deleted, characters, mentions);
    }

    /** Ends the workers, whether all went well or not. Can be called twice. */
    void stop() {
        over = true;
        workers.forEach(Worker::end);
        workers.forEach(Worker::await);
    }

    private void throwFailure() {
        Throwable thrown = failure.get();
        switch (thrown) {
            case null -> {}
            case PuenteException known -> throw known;
            case Error error -> throw error;
            default -> throw Storage.unwritable(thrown);
        }
    }
}
