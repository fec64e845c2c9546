package org.puente;

/** A request that cannot be answered: an unknown entity type or alias in a filter, a bad token, a limit out of range. */
public final class RequestException extends PuenteException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message that says which part of the request is wrong and what to do. */
    public RequestException(String message) {
        super(message, null);
    }
}
