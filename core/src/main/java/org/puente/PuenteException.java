package org.puente;

import org.jspecify.annotations.Nullable;

/**
 * Everything that can go wrong in Puente, unchecked because few callers can mend it on the spot. The message is one
 * line: what is wrong, where, and what to do. A {@code switch} over the kinds needs no default.
 */
public abstract sealed class PuenteException extends RuntimeException
        permits DocumentException,
                GazetteerException,
                IndexFormatException,
                IndexLockedException,
                IndexStorageException,
                QuerySyntaxException,
                RequestException {
    private static final long serialVersionUID = 1L;

    PuenteException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
