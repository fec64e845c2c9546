package org.puente;

import org.jspecify.annotations.Nullable;

/**
 * Reading or writing the index failed: a full disk, a read-only folder, a damaged file, an interrupt. After a failed
 * update the index is as it was before.
 */
public final class IndexStorageException extends PuenteException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message that says what failed, where, and what to do; the cause may be {@code null}. */
    public IndexStorageException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
