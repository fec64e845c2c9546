package org.puente.cli;

import java.time.Duration;
import java.util.Locale;
import org.puente.UpdateSummary;

/**
 * What an indexing run did.
 *
 * @param update the changes of the index
 * @param rejected documents and records that were not taken
 * @param otherFiles files in the folders that are of no kind that holds documents
 * @param bytes of the texts read, in UTF-8
 * @param time of the whole update
 */
record IndexSummary(UpdateSummary update, long rejected, long otherFiles, long bytes, Duration time) {
    private static final double NANOS_OF_A_BYTE_AT_ONE_MEGABYTE_A_SECOND = 1_000;

    /** For people. */
    String text() {
        return String.format(
                Locale.ROOT,
                "documents  %d added, %d replaced, %d unchanged, %d deleted%n"
                        + "mentions   %d%nrejected   %d%nnot read   %d files of other kinds%nspeed      %.1f MB/s (%.1f MB in %.1f s)",
                update.added(),
                update.replaced(),
                update.unchanged(),
                update.deleted(),
                update.mentions(),
                rejected,
                otherFiles,
                speed(),
                bytes / 1e6,
                time.toNanos() / 1e9);
    }

    /** One JSON object, with the names of the API; all values are numbers. */
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"added\":%d,\"replaced\":%d,\"unchanged\":%d,\"deleted\":%d,\"characters\":%d,\"mentions\":%d,"
                        + "\"rejected\":%d,\"otherFiles\":%d,\"bytes\":%d,\"seconds\":%.3f}",
                update.added(),
                update.replaced(),
                update.unchanged(),
                update.deleted(),
                update.characters(),
                update.mentions(),
                rejected,
                otherFiles,
                bytes,
                time.toNanos() / 1e9);
    }

    private double speed() {
        return bytes * NANOS_OF_A_BYTE_AT_ONE_MEGABYTE_A_SECOND / Math.max(1, time.toNanos());
    }
}
