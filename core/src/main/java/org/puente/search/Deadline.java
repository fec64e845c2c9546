package org.puente.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;

/** The end of a request's time. Every stage asks it; once it has passed, the answer says so. */
final class Deadline implements QueryTimeout {
    /** More is no limit; nanoseconds reach 292 years. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final long end;
    private boolean passed;

    Deadline(@Nullable Duration time) {
        if (time == null || time.compareTo(LONGEST) > 0) {
            end = Long.MAX_VALUE;
        } else {
            end = System.nanoTime() + (time.isNegative() ? 0 : time.toNanos());
        }
    }

    @Override
    public boolean shouldExit() {
        passed |= end != Long.MAX_VALUE && System.nanoTime() - end >= 0;
        return passed;
    }

    /** Whether some stage was told to stop. */
    boolean passed() {
        return passed;
    }
}
