package org.puente.planted.cycle.gazetteer;

import org.puente.planted.cycle.text.There;

/** The other half of a cycle. */
public final class Back {
    /** To the one half. */
    public There there() {
        return new There();
    }
}
