package org.puente.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges in the background. One that fails closes the writer, and the next update says why: no thread need print it. */
final class QuietMerges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable e) {
        // Told by the writer, see above.
    }
}
