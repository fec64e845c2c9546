package org.puente.formats;

import org.puente.SourceDocument;

/** Takes what {@link DocumentFiles} reads, in order, in the thread that reads. What it throws ends the reading. */
public interface DocumentSink {
    /** A document, and the file or {@code file:line} it is from. */
    void document(SourceDocument document, String place);

    /** A record or file that is no document. */
    void bad(BadRecord record);

    /** Something about a document that the user should know, such as a date that could be two days. Ignored unless overridden. */
    default void note(String place, String message) {}
}
