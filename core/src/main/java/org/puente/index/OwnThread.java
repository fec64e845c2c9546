package org.puente.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.puente.PuenteException;

/**
 * A thread that opens, commits and rolls back. An interrupt closes the files a thread is reading or writing, so none of
 * this runs on the caller's thread: the caller waits, and its flag is kept.
 */
final class OwnThread implements Closeable {
    private final ThreadPoolExecutor executor;

    OwnThread(String name) {
        executor = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        // An index that nobody closed, or that could not be opened, leaves no thread.
        executor.allowCoreThreadTimeOut(true);
    }

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
            case IOException io -> Storage.unwritable(io);
            case RuntimeException other -> Storage.beneath(other) == null ? other : Storage.unwritable(other);
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
