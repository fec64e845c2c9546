package org.puente.index;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.puente.IndexStorageException;
import org.puente.PuenteException;

/**
 * The thread that opens, commits and rolls back the writer. An interrupt closes the files a thread is writing to, so
 * none of this runs on the caller's thread: the caller waits, and its flag is kept.
 */
final class WriterThread implements AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "puente-writer");
        thread.setDaemon(true);
        return thread;
    });

    <T> T call(Callable<T> action) {
        Future<T> future = executor.submit(action);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException failure(Throwable cause) {
        return switch (cause) {
            case PuenteException known -> known;
            case IOException io ->
                new IndexStorageException(
                        "cannot write the index: " + Storage.reason(io) + "; nothing was changed", io);
            case RuntimeException bug -> bug;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
