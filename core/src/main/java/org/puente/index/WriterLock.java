package org.puente.index;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.puente.IndexLockedException;
import org.puente.IndexStorageException;

/**
 * The lock of the one writer, held for the writer's life. It lies above Lucene's own lock, which a rollback frees, and
 * its file says who holds it. The operating system frees it when the process ends, however it ends.
 */
final class WriterLock implements Closeable {
    static final String FILE = "puente.lock";

    /**
     * The folders locked by this process. To ask the file instead would free the lock: where locks belong to processes,
     * closing any channel of a file gives up all locks on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private WriterLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the lock or throws at once. */
    static WriterLock take(Path folder) {
        Path real;
        try {
            Files.createDirectories(folder);
            real = folder.toRealPath();
            // The lock's file may be writable where nothing else is.
            if (!Files.isWritable(real)) {
                throw new AccessDeniedException(real.toString());
            }
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
        if (!HELD.add(real)) {
            throw new IndexLockedException(folder.toString(), self());
        }
        boolean taken = false;
        try {
            var lock = new WriterLock(real, lock(folder));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(real);
            }
        }
    }

    private static FileChannel lock(Path folder) {
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
                return channel;
            }
            close(channel);
            throw new IndexLockedException(folder.toString(), holder(file));
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new IndexLockedException(folder.toString(), holder(file));
        } catch (IOException e) {
            close(channel);
            throw notWritable(folder, e);
        }
    }

    private static IndexStorageException notWritable(Path folder, IOException e) {
        return new IndexStorageException(
                "cannot write to the index: " + folder + " (" + Storage.reason(e)
                        + "); make the folder writable or update a copy of it",
                e);
    }

    private static String self() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            host = "unknown host";
        }
        return "process " + ProcessHandle.current().pid() + " on " + host;
    }

    private static String holder(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? "holder not known" : text;
        } catch (IOException e) {
            return "holder not known";
        }
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new IndexStorageException("cannot close the lock file: " + e.getMessage(), e);
            }
        }
    }

    /** Frees the lock. The file stays: to delete it would race with the next writer. */
    @Override
    public void close() {
        try {
            close(channel);
        } finally {
            HELD.remove(folder);
        }
    }
}
