package org.puente.planted.shown.embedded;

import org.puente.index.Commit;

/** Nor a type of a package that is not exported. */
public final class ShowsEngine {
    private ShowsEngine() {}

    /** A type that callers cannot name. */
    public static long generation(Commit commit) {
        return commit.generation();
    }
}
