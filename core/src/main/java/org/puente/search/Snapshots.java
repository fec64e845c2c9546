package org.puente.search;

import org.jspecify.annotations.Nullable;
import org.puente.Snapshot;
import org.puente.index.Commit;
import org.puente.index.IndexStore;

/** Makes snapshots of a store; what is costly to make for a commit is made once for it. Safe for many threads. */
public final class Snapshots {
    private final IndexStore store;
    private @Nullable Prepared prepared;

    /** Of the commits of this store. */
    public Snapshots(IndexStore store) {
        this.store = store;
    }

    /** The newest commit, frozen. */
    public Snapshot newest() {
        Commit commit = store.take();
        return new LocalSnapshot(commit, prepared(commit));
    }

    private synchronized Prepared prepared(Commit commit) {
        Prepared known = prepared;
        if (known == null || !known.isOf(commit)) {
            known = new Prepared(commit);
            prepared = known;
        }
        return known;
    }
}
