package org.puente;

/** The changes of one {@link SearchIndex#update}, applied in order for each id. Used by the thread of the update alone. */
public interface Changes {
    /**
     * Adds a document, or replaces the one with its id.
     *
     * @throws DocumentException if it cannot be indexed: this put has no effect, and a caller that catches it may go on
     */
    Changes put(SourceDocument document);

    /** Removes the document with this id; nothing happens if there is none. */
    Changes delete(String id);
}
