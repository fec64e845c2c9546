package org.puente.formats;

/** Takes what {@link QueryFiles} reads, in order, in the thread that reads. What it throws ends the reading. */
public interface QuerySink {
    /** A query, and the {@code file:line} its row starts in. */
    void query(QueryRow row, String place);

    /** A row that is no query, or a file that holds none. */
    void bad(BadRecord record);
}
