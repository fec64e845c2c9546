package org.puente.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.puente.Changes;
import org.puente.IndexStorageException;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.search.Snapshots;

/** Wherever in an update the disk is full, the index is as before, and the next update works. */
class FullDiskTest {
    private static IndexStore open(FailingDirectory disk) {
        return new IndexStore(IndexFolder.in(disk, null), 1_000, 16, 2);
    }

    private static Object state(IndexStore store) {
        try (Snapshot snapshot = new Snapshots(store).newest()) {
            return List.of(
                    snapshot.answer(new Statistics()),
                    snapshot.search(SearchRequest.matching("words").highlight(1)),
                    snapshot.stream().toList());
        }
    }

    private static SourceDocument document(String id, String text) {
        return SourceDocument.of(id, "", "words " + text).with("source", text);
    }

    private static Consumer<Changes> changesOf(int round) {
        return changes -> {
            for (int i = 0; i < 6; i++) {
                changes.put(document("d" + i, "of round " + round));
            }
            changes.delete("d" + round % 6).delete("old");
        };
    }

    @Test
    void anUpdateIsAllOrNothing() {
        var disk = new FailingDirectory();
        try (IndexStore store = open(disk)) {
            store.update(changes -> changes.put(document("old", "old")).put(document("d1", "old")));
            int round = 0;
            int failures = 0;
            for (boolean failed = true; failed; round += 1 + round / 6) {
                Object before = state(store);
                Consumer<Changes> changes = changesOf(round);
                disk.failAfter(round);
                try {
                    store.update(changes);
                } catch (IndexStorageException e) {
                    assertThat(e)
                            .hasMessageContaining("No space left on device")
                            .hasMessageContaining("nothing was changed");
                    failures++;
                    disk.failAfter(Integer.MAX_VALUE);
                    assertThat(state(store)).as("after " + round + " writes").isEqualTo(before);
                    try (IndexStore another = open(disk)) {
                        assertThat(state(another)).isEqualTo(before);
                    }
                    store.update(changesOf(round + 1_000));
                    continue;
                }
                failed = false;
            }
            assertThat(failures).isGreaterThan(10);
        }
    }

    @Test
    void compactingIsAllOrNothing() {
        var disk = new FailingDirectory();
        try (IndexStore store = open(disk)) {
            for (int writes = 0; ; writes++) {
                store.update(changesOf(writes));
                store.update(changesOf(writes + 1));
                Object before = documents(store);
                disk.failAfter(writes);
                try {
                    store.compact();
                    break;
                } catch (IndexStorageException e) {
                    disk.failAfter(Integer.MAX_VALUE);
                    assertThat(documents(store)).isEqualTo(before);
                }
            }
        }
    }

    private static Object documents(IndexStore store) {
        try (Snapshot snapshot = new Snapshots(store).newest()) {
            return snapshot.stream().toList();
        }
    }

    @Test
    void aDocumentBeyondTheLimitIsRefusedAtOnce() {
        try (IndexStore store = open(new FailingDirectory())) {
            store.update(changes -> changes.put(document("a", "x")));
            Object before = state(store);
            assertThatThrownBy(() -> store.update(
                            changes -> changes.put(document("b", "y")).put(document("c", "z".repeat(1_000)))))
                    .hasMessageContaining("document c: its body has 1006 characters, the limit is 1000");
            assertThat(state(store)).isEqualTo(before);
        }
    }
}
