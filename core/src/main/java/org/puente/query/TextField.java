package org.puente.query;

import java.util.Locale;

/** A field that holds text, by the name that queries use. */
public enum TextField {
    /** {@code title:} */
    TITLE,
    /** {@code body:} */
    BODY;

    /** The name in queries, such as {@code title}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
