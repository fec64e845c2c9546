package org.puente;

/** A query that the strict parser refuses, or one beyond a limit. The lenient parser throws it only for limits. */
public final class QuerySyntaxException extends PuenteException {
    private static final long serialVersionUID = 1L;

    private final int position;

    /** An exception with what is wrong at a position (UTF-16 code units from the start of the query) and what to do. */
    public QuerySyntaxException(String message, int position) {
        super(message, null);
        this.position = position;
    }

    /** Where it is wrong: UTF-16 code units from the start of the query string. */
    public int position() {
        return position;
    }
}
