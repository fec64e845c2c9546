package org.puente.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.IndexStorageException;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.search.Snapshots;

/** Wherever in a retag the disk is full, the index is as before with the gazetteer before, and the next retag works. */
class RetagFullDiskTest {
    private static Gazetteer gazetteer(int round) {
        return Gazetteer.of(Entity.of("e" + round, "person", "Marco Rubio"));
    }

    private static Object state(IndexStore store) {
        try (Snapshot snapshot = new Snapshots(store).newest()) {
            return List.of(
                    snapshot.answer(new Statistics()),
                    snapshot.search(SearchRequest.matching("Rubio").facetEveryType(5)),
                    snapshot.stream().toList());
        }
    }

    @Test
    void aRetagIsAllOrNothing() {
        var disk = new FailingDirectory();
        try (var store = new IndexStore(IndexFolder.in(disk, gazetteer(0)), 1_000, 16, 2)) {
            store.update(changes -> {
                for (int i = 0; i < 6; i++) {
                    changes.put(SourceDocument.of("d" + i, "", i % 2 == 0 ? "Nobody" : "Marco Rubio"));
                }
            });
            int failures = 0;
            boolean failed = true;
            for (int round = 1; failed; round += 1 + round / 6) {
                Object before = state(store);
                disk.failAfter(round);
                try {
                    assertThat(store.retag(gazetteer(round)).reindexed()).isEqualTo(3);
                    failed = false;
                } catch (IndexStorageException e) {
                    failures++;
                    disk.failAfter(Integer.MAX_VALUE);
                    assertThat(e)
                            .hasMessageContaining("No space left on device")
                            .hasMessageContaining("nothing was changed");
                    assertThat(state(store)).as("after " + round + " writes").isEqualTo(before);
                    store.retag(gazetteer(round + 1_000));
                    assertThat(state(store)).isNotEqualTo(before);
                }
            }
            assertThat(failures).isGreaterThan(5);
        }
    }
}
