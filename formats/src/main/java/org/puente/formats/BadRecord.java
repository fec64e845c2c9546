package org.puente.formats;

import java.util.Objects;

/**
 * A file, or a record of one, that is no document, and why.
 *
 * @param place the file, or {@code file:line}
 * @param problem what is wrong with it
 * @param remedy what to do
 */
public record BadRecord(String place, String problem, String remedy) {
    /** Checks that nothing is {@code null}. */
    public BadRecord {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** One line: what, where, what to do. */
    public String message() {
        return problem + ": " + place + "; " + remedy;
    }
}
