package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;

/** Every update puts the same documents in another version, some deleted: a question sees one version, whole. */
class ThreadsTest {
    private static final int DOCUMENTS = 12;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "searching in the writer''s index: {0}")
    @ValueSource(booleans = {true, false})
    void searchesSeeWholeStates(boolean same) {
        var done = new AtomicBoolean();
        var searches = new AtomicInteger();
        try (SearchIndex writer = EmbeddedIndex.open(folder);
                SearchIndex other = EmbeddedIndex.open(folder)) {
            SearchIndex searched = same ? writer : other;
            put(writer, 0);
            var threads = new ArrayList<CompletableFuture<Void>>();
            for (int i = 0; i < 3; i++) {
                threads.add(CompletableFuture.runAsync(() -> {
                    while (!done.get()) {
                        assertOneVersion(searched);
                        searches.incrementAndGet();
                    }
                }));
            }
            for (int version = 1; version <= 8 || searches.get() < 20; version++) {
                put(writer, version);
                if (threads.stream().anyMatch(CompletableFuture::isDone)) {
                    break;
                }
            }
            done.set(true);
            threads.forEach(CompletableFuture::join);
        }
    }

    private static void put(SearchIndex index, int version) {
        index.update(changes -> {
            for (int i = 0; i < DOCUMENTS; i++) {
                changes.put(SourceDocument.of("d" + i, "", "version " + version)
                        .with("version", Integer.toString(version)));
            }
            for (int i = 0; i < version % 5; i++) {
                changes.delete("d" + i);
            }
        });
    }

    private static void assertOneVersion(SearchIndex index) {
        var results = index.search(
                SearchRequest.matching("version").facet("version", 5).limit(100).highlight(1));
        var versions = results.facet("version").counts();
        assertThat(versions).hasSize(1);
        int expected = DOCUMENTS - Integer.parseInt(versions.getFirst().id()) % 5;
        assertThat(results.total().value()).isEqualTo(expected);
        assertThat(versions.getFirst().documents()).isEqualTo(expected);
        assertThat(results.hits()).hasSize(expected).allSatisfy(hit -> assertThat(
                        hit.fragments().getFirst().text())
                .isEqualTo("version " + versions.getFirst().id()));
    }
}
