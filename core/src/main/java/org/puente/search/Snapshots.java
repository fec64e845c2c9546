package org.puente.search;

import org.jspecify.annotations.Nullable;
import org.puente.Snapshot;
import org.puente.index.Commit;
import org.puente.index.IndexStore;

/** Makes snapshots of a store; what is costly to make for a commit is made once for it. Safe for many threads. */
public final class Snapshots {
    private final IndexStore store;
    private @Nullable Ordinals ordinals;

    /** Of the commits of this store. */
    public Snapshots(IndexStore store) {
        this.store = store;
    }

    /** The newest commit, frozen. */
    public Snapshot newest() {
        Commit commit = store.take();
        return new LocalSnapshot(commit, ordinals(commit));
    }

    private synchronized Ordinals ordinals(Commit commit) {
        Ordinals known = ordinals;
        if (known == null || known.reader() != commit.reader()) {
            known = new Ordinals(commit.reader());
            ordinals = known;
        }
        return known;
    }
}
