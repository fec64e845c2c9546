package org.puente.index;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.puente.IndexLockedException;
import org.puente.IndexStorageException;

/**
 * The lock of the one writer, held for the writer's life. It lies above Lucene's own lock, which a rollback frees, and
 * its file says who holds it. The operating system frees it when the process ends, however it ends.
 */
final class WriterLock implements AutoCloseable {
    private static final String FILE = "puente.lock";

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or throws at once. */
    static WriterLock take(Path folder) {
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
                return new WriterLock(channel);
            }
            close(channel);
            throw new IndexLockedException(folder.toString(), holder(file));
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new IndexLockedException(folder.toString(), holder(file));
        } catch (IOException e) {
            close(channel);
            throw new IndexStorageException(
                    "cannot write to the index: " + folder + " (" + Storage.reason(e)
                            + "); make the folder writable or update a copy of it",
                    e);
        }
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

    private static void close(@org.jspecify.annotations.Nullable FileChannel channel) {
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
        close(channel);
    }
}
