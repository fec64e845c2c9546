package org.puente.planted.cycle.text;

import org.puente.planted.cycle.gazetteer.Back;

/** One half of a cycle. */
public final class There {
    /** To the other half. */
    public Back back() {
        return new Back();
    }
}
