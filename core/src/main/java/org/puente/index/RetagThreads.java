package org.puente.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.puente.PuenteException;

/** Works off documents on several threads of our own; what fails in one ends the others too. */
final class RetagThreads {
    private RetagThreads() {}

    /** What is done with each document, on one thread. */
    @FunctionalInterface
    interface Work {
        void on(int document) throws IOException;
    }

    /**
     * Does the work of each thread on these documents, and waits.
     *
     * @param work makes the work of a thread, once for each
     */
    static void run(int threads, int[] documents, Supplier<Work> work) {
        if (documents.length == 0) {
            return;
        }
        var next = new AtomicInteger();
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int i = Math.min(threads, documents.length); i > 0; i--) {
            tasks.add(() -> each(documents, next, work.get()));
        }
        var pool = Executors.newFixedThreadPool(tasks.size(), task -> {
            var thread = new Thread(task, "puente-retag");
            thread.setDaemon(true);
            return thread;
        });
        Throwable failure = null;
        try {
            for (var done : pool.invokeAll(tasks)) {
                failure = worse(failure, done);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody has this thread", e);
        } finally {
            pool.shutdown();
        }
        throwFailure(failure);
    }

    private static @Nullable Throwable worse(@Nullable Throwable known, Future<Boolean> done)
            throws InterruptedException {
        try {
            done.get();
            return known;
        } catch (ExecutionException e) {
            return Storage.worse(known, e.getCause());
        }
    }

    private static void throwFailure(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {}
            case PuenteException known -> throw known;
            case Error error -> throw error;
            default -> throw Storage.unwritable(failure);
        }
    }

    private static boolean each(int[] documents, AtomicInteger next, Work work) throws IOException {
        boolean whole = false;
        try {
            for (int i = next.getAndIncrement(); i < documents.length; i = next.getAndIncrement()) {
                work.on(documents[i]);
            }
            whole = true;
        } finally {
            if (!whole) {
                next.set(documents.length);
            }
        }
        return whole;
    }
}
