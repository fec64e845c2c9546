package org.puente.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry of the {@code puente} command. */
public final class Main {
    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs a command and ends the process with its exit status: 0 done, 1 failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        // Lucene advises on JVM options when it starts; the launcher sets what matters, and users can do nothing.
        LUCENE.setLevel(Level.SEVERE);
        System.exit(Run.of(arguments, Session.standard()));
    }
}
