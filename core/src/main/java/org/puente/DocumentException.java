package org.puente;

/** A document that cannot be indexed: an empty id, a reserved or contradictory field name, a text beyond the limit. */
public final class DocumentException extends PuenteException {
    private static final long serialVersionUID = 1L;

    private final String document;

    /** An exception about the document with this id; the message names the field and says what to do. */
    public DocumentException(String document, String message) {
        super("document " + document + ": " + message, null);
        this.document = document;
    }

    /** The id of the document. */
    public String document() {
        return document;
    }
}
