package org.puente;

/** A gazetteer that is not valid: two entities of one id, an empty alias, a missing name, a line that is no entity. */
public final class GazetteerException extends PuenteException {
    private static final long serialVersionUID = 1L;

    /** An exception with a message that names the entity, or file and line, and what to do. */
    public GazetteerException(String message) {
        super(message, null);
    }
}
