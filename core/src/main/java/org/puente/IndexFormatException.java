package org.puente;

/**
 * The folder is not an index that this version can use as asked: a foreign folder, an older or newer format, another
 * analysis, or a gazetteer that is not the index's own. Nothing was changed.
 */
public final class IndexFormatException extends PuenteException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message that says what was found, where, and what to do. */
    public IndexFormatException(String message) {
        super(message, null);
    }
}
