package org.puente.formats;

import java.io.IOException;

/** A record or file that cannot be read as what it should be; whoever knows its place makes a {@link BadRecord} of it. */
final class BadInput extends IOException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    BadInput(String problem, String remedy) {
        super(problem + "; " + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    BadRecord at(String place) {
        return new BadRecord(place, problem, remedy);
    }
}
