package org.puente.embedded;

import java.util.function.Consumer;
import org.puente.Changes;
import org.puente.Gazetteer;
import org.puente.RetagSummary;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.Snapshot;
import org.puente.UpdateSummary;
import org.puente.index.Commit;
import org.puente.index.IndexStore;
import org.puente.search.Snapshots;

/** An index on this machine: a store for the documents, snapshots for the questions. */
final class LocalIndex implements SearchIndex {
    private final IndexStore store;
    private final Snapshots snapshots;

    LocalIndex(IndexStore store) {
        this.store = store;
        this.snapshots = new Snapshots(store);
    }

    @Override
    public UpdateSummary update(Consumer<Changes> work) {
        return store.update(work);
    }

    @Override
    public RetagSummary retag(Gazetteer gazetteer) {
        return store.retag(gazetteer);
    }

    @Override
    public SearchResults search(SearchRequest request) {
        try (Snapshot snapshot = snapshot()) {
            return snapshot.search(request);
        }
    }

    @Override
    public Snapshot snapshot() {
        return snapshots.newest();
    }

    @Override
    public void compact() {
        store.compact();
    }

    @Override
    public Gazetteer gazetteer() {
        Commit commit = store.take();
        try {
            return commit.entities().gazetteer();
        } finally {
            commit.release();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
