package org.puente.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import org.jspecify.annotations.Nullable;
import org.puente.IndexStorageException;
import org.puente.PuenteException;

/** Failures of the storage, put into words in one place. */
public final class Storage {
    private Storage() {}

    /** An action that reads or writes. */
    @FunctionalInterface
    public interface Action<T extends @Nullable Object> {
        /** Does it. */
        T run() throws IOException;
    }

    /** Runs an action that reads the index; its failure is the sealed one. */
    public static <T extends @Nullable Object> T reading(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw unreadable(e);
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause() == null ? new IOException(e) : e.getCause());
        }
    }

    private static IndexStorageException unreadable(IOException e) {
        return new IndexStorageException(
                "cannot read the index: " + reason(e) + "; check the disk, or index the documents again", e);
    }

    /** The failure of an update, all of which was undone. */
    static IndexStorageException unwritable(Throwable e) {
        IOException deeper = beneath(e);
        return new IndexStorageException(
                "cannot write the index: " + reason(deeper == null ? e : deeper)
                        + "; nothing was changed, see to the disk and update again",
                e);
    }

    /** What failed on the disk, or {@code null}: after it Lucene's writer says only that it is closed. */
    static @Nullable IOException beneath(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return io;
            }
        }
        return null;
    }

    /** Of failures of several threads the one to tell: after one of the disk the others say only that the writer is closed. */
    static @Nullable Throwable worse(@Nullable Throwable known, @Nullable Throwable later) {
        return known == null || (later != null && beneath(known) == null && beneath(later) != null) ? later : known;
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "access denied to " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " is missing";
            case FileSystemException file ->
                file.getFile() + ": "
                        + (file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : firstLine(e.getMessage());
        };
    }

    static String reason(Throwable e) {
        return switch (e) {
            case IOException io -> reason(io);
            case ReadOnlyFileSystemException readOnly -> "read-only file system";
            case PuenteException known -> String.valueOf(known.getMessage());
            default -> firstLine(String.valueOf(e));
        };
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
