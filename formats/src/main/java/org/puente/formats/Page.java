package org.puente.formats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param doubtful the date as written that could be two days, so that there is none; else {@code null}
 */
record Page(
        String title,
        String body,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String doubtful) {}
