package org.puente.embedded;

import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.RequestException;

/**
 * How an index is opened; immutable.
 *
 * @param gazetteer to tag with; {@code null} for the index's own (a new index: none)
 * @param maxCharacters the longest title or body, UTF-16 code units; longer documents are refused
 * @param writerMegabytes memory for documents not yet written out
 * @param threads that analyse and tag during an update
 */
public record IndexOptions(@Nullable Gazetteer gazetteer, int maxCharacters, int writerMegabytes, int threads) {
    /** Checks the limits. */
    public IndexOptions {
        if (maxCharacters < 1 || writerMegabytes < 1 || threads < 1) {
            throw new RequestException("index options must be positive: characters " + maxCharacters + ", megabytes "
                    + writerMegabytes + ", threads " + threads);
        }
    }

    /** The index's own gazetteer, 16 million characters, 64 MB, and a thread for each processor. */
    public static IndexOptions defaults() {
        return new IndexOptions(null, 16_000_000, 64, Runtime.getRuntime().availableProcessors());
    }

    /** With this gazetteer. */
    public IndexOptions gazetteer(Gazetteer entities) {
        return new IndexOptions(entities, maxCharacters, writerMegabytes, threads);
    }

    /** With this limit on the length of a title or body, in UTF-16 code units. */
    public IndexOptions maxCharacters(int most) {
        return new IndexOptions(gazetteer, most, writerMegabytes, threads);
    }

    /** With this much memory for documents not yet written out. */
    public IndexOptions writerMegabytes(int megabytes) {
        return new IndexOptions(gazetteer, maxCharacters, megabytes, threads);
    }

    /** With this many threads. */
    public IndexOptions threads(int count) {
        return new IndexOptions(gazetteer, maxCharacters, writerMegabytes, count);
    }
}
