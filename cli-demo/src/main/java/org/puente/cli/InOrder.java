package org.puente.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks on all processors. What they give back is run in the caller's thread, in the order the tasks came. Few are
 * in hand at a time, so that memory does not grow with their number.
 */
final class InOrder implements AutoCloseable {
    private static final int IN_HAND = 4;

    private final int most;
    private final ExecutorService threads;
    private final Queue<Future<Runnable>> waiting = new ArrayDeque<>();

    InOrder(int processors) {
        most = IN_HAND * processors;
        threads = Executors.newFixedThreadPool(processors);
    }

    /** Takes a task, and may finish earlier ones first; throws what one of them throws. */
    void add(Callable<Runnable> task) {
        if (waiting.size() == most) {
            finishOne();
        }
        waiting.add(threads.submit(task));
    }

    /** Finishes all tasks. */
    void finish() {
        while (!waiting.isEmpty()) {
            finishOne();
        }
    }

    private void finishOne() {
        try {
            waiting.remove().get().run();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("interrupted; run again", e);
        }
    }

    /** Drops what was not begun, and waits for what was. */
    @Override
    public void close() {
        waiting.forEach(task -> task.cancel(false));
        threads.close();
    }
}
