package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.IndexLockedException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;

class WriterLockTest {
    private static final String SELF = "process " + ProcessHandle.current().pid();

    @TempDir
    Path folder;

    private static void put(SearchIndex index, String id) {
        index.update(changes -> changes.put(SourceDocument.of(id, "", "text")));
    }

    private static long documents(SearchIndex index) {
        return index.search(SearchRequest.matching("")).total().value();
    }

    /** What another process says when it writes too. */
    private String otherWriter() throws IOException {
        Process other = LockHolder.start(folder);
        try (var output = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            return output.readLine();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aSecondWriterInThisProcessIsToldTheHolder() throws IOException {
        try (SearchIndex first = EmbeddedIndex.open(folder);
                SearchIndex second = EmbeddedIndex.open(folder.resolve("..").resolve(folder.getFileName()))) {
            put(first, "a");
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> put(second, "b"))
                        .isInstanceOf(IndexLockedException.class)
                        .hasMessageContaining(SELF)
                        .hasMessageEndingWith("wait until it is done or end that process");
                assertThatThrownBy(second::compact).isInstanceOf(IndexLockedException.class);
            }
            assertThat(documents(second)).isEqualTo(1);
            // The failed tries above must not have freed the lock that the first holds.
            assertThat(otherWriter())
                    .startsWith("index is locked by another writer")
                    .contains(SELF);
            put(first, "c");
            assertThat(documents(second)).isEqualTo(2);
            first.close();
            put(second, "d");
            assertThat(documents(second)).isEqualTo(3);
        }
    }

    @Test
    void aSecondWriterInAnotherProcessIsToldTheHolder() throws IOException, InterruptedException {
        Process other = LockHolder.start(folder);
        try (var output = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
                SearchIndex index = EmbeddedIndex.open(folder)) {
            assertThat(output.readLine()).isEqualTo("held");
            assertThat(documents(index)).isEqualTo(1);
            assertThatThrownBy(() -> put(index, "a"))
                    .isInstanceOf(IndexLockedException.class)
                    .hasMessageContaining("process " + other.pid());
            assertThat(documents(index)).isEqualTo(1);
            other.getOutputStream().close();
            other.waitFor();
            put(index, "a");
            assertThat(documents(index)).isEqualTo(2);
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aProcessThatDiedHoldsNothing() throws IOException, InterruptedException {
        Process other = LockHolder.start(folder);
        try (var output = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).isEqualTo("held");
        }
        other.destroyForcibly().waitFor();
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            put(index, "a");
            assertThat(documents(index)).isEqualTo(2);
        }
    }

    @Test
    void aFailedUpdateKeepsTheLockUntilClosed() throws IOException {
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            assertThatThrownBy(() -> index.update(changes -> {
                        throw new IllegalArgumentException("planned");
                    }))
                    .hasMessage("planned");
            assertThat(otherWriter()).contains(SELF);
        }
        assertThat(otherWriter()).isEqualTo("held");
        assertThat(Files.exists(folder.resolve("puente.lock"))).isTrue();
    }

    @Test
    void searchingTakesNoLock() throws IOException {
        try (SearchIndex index = EmbeddedIndex.open(folder);
                var snapshot = index.snapshot()) {
            assertThat(documents(index)).isZero();
            assertThat(otherWriter()).isEqualTo("held");
            assertThat(documents(index)).isEqualTo(1);
            assertThat(snapshot.size()).isZero();
        }
    }
}
