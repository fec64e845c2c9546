package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Changes;
import org.puente.DocumentException;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.StoredDocument;

class UpdateTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(
            Entity.of("rubio", "person", "Marco Rubio"),
            Entity.of("cjng", "organization/cartel", "Jalisco New Generation Cartel", "CJNG"));

    @TempDir
    Path folder;

    private SearchIndex open() {
        return EmbeddedIndex.open(
                folder, IndexOptions.defaults().gazetteer(GAZETTEER).maxCharacters(1_000));
    }

    private static SourceDocument document(String id) {
        return SourceDocument.of(id, "Title of " + id, "Marco Rubio spoke of the border.");
    }

    private static List<String> ids(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.stream()
                    .map(StoredDocument::source)
                    .map(SourceDocument::id)
                    .toList();
        }
    }

    private static Object state(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return List.of(
                    snapshot.answer(new Statistics()),
                    snapshot.search(
                            SearchRequest.matching("border").highlight(1).facetEveryType(3)),
                    snapshot.stream().toList());
        }
    }

    @Test
    void isVisibleAndDurableOnReturn() {
        try (SearchIndex index = open();
                SearchIndex reader = open()) {
            assertThat(reader.search(SearchRequest.matching("")).total().value())
                    .isZero();
            index.update(changes -> changes.put(document("a")));
            assertThat(ids(index)).containsExactly("a");
            assertThat(ids(reader)).containsExactly("a");
            index.update(changes -> changes.put(document("b")));
            assertThat(state(reader)).isEqualTo(state(index));
        }
        try (SearchIndex again = EmbeddedIndex.open(folder)) {
            assertThat(ids(again)).containsExactly("a", "b");
            assertThat(again.gazetteer()).isEqualTo(GAZETTEER);
        }
    }

    @Test
    void isAllOrNothing() {
        var tooLong = SourceDocument.of("long", "", "x".repeat(1_001));
        List<Consumer<Changes>> failures = List.of(
                changes -> {
                    throw new IllegalArgumentException("of the caller");
                },
                changes -> {
                    throw new AssertionError("of the caller");
                },
                changes -> changes.put(tooLong),
                changes -> changes.put(document("")),
                changes -> changes.put(document("c").with("person", "x")));
        try (SearchIndex index = open()) {
            index.update(changes -> changes.put(document("a")).put(document("b")));
            Object before = state(index);
            for (Consumer<Changes> failure : failures) {
                assertThatThrownBy(() -> index.update(changes -> failure.accept(
                        changes.put(document("c")).delete("a").put(document("b").with("source", "s")))));
                assertThat(state(index)).isEqualTo(before);
            }
            var done = index.update(changes -> changes.put(document("c")).delete("a"));
            assertThat(List.of(done.added(), done.deleted())).containsExactly(1L, 1L);
            assertThat(ids(index)).containsExactly("b", "c");
        }
    }

    @Test
    void goesOnAfterACaughtDocumentException() {
        try (SearchIndex index = open()) {
            var done = index.update(changes -> {
                changes.put(document("a"));
                assertThatThrownBy(() -> changes.put(document("b").with("title", "x")))
                        .isInstanceOf(DocumentException.class);
                changes.put(document("c"));
            });
            assertThat(done.added()).isEqualTo(2);
            assertThat(ids(index)).containsExactly("a", "c");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person | document a: field person has the name of an entity type; choose another for the field",
                "organization | document a: field organization has the name of an entity type; choose another for the field",
                "body | document a: \"body\" is no name for a field; choose another",
                "'' | document a: \"\" is no name for a field; choose another"
            })
    void refusesTakenNames(String name, String message) {
        try (SearchIndex index = open()) {
            assertThatThrownBy(() ->
                            index.update(changes -> changes.put(document("a").with(name, "x"))))
                    .isInstanceOf(DocumentException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void refusesHalfCharactersWhereTheyWouldMakeTwoIdsOne() {
        try (SearchIndex index = open()) {
            assertThatThrownBy(() -> index.update(changes -> changes.put(document("a\ud83d"))))
                    .isInstanceOf(DocumentException.class);
            assertThatThrownBy(() ->
                            index.update(changes -> changes.put(document("a").with("source", "\ude00"))))
                    .isInstanceOf(DocumentException.class);
            index.update(changes -> changes.put(document("a😀").with("source", "😀")));
            assertThat(ids(index)).containsExactly("a😀");
        }
    }

    @Test
    void aRefusedDocumentTakesNoFieldNames() {
        try (SearchIndex index = open()) {
            index.update(changes -> {
                for (int i = 0; i < 255; i++) {
                    changes.put(document("d").with("name" + i, "x"));
                }
                for (int i = 0; i < 3; i++) {
                    var refused = document("e").with("more" + i, "x").with("z", "x".repeat(1_001));
                    assertThatThrownBy(() -> changes.put(refused)).hasMessageContaining("shorten it");
                }
                changes.put(document("f").with("last", "x"));
                assertThatThrownBy(() -> changes.put(document("g").with("toomany", "x")))
                        .hasMessageContaining("one more than the 256 fields");
                changes.put(document("h").with("name0", "x"));
            });
            assertThat(ids(index)).containsExactly("d", "f", "h");
        }
    }

    @Test
    void keepsOrderForEachId() {
        try (SearchIndex index = open()) {
            var first = SourceDocument.of("a", "first", "");
            var last = SourceDocument.of("a", "last", "");
            var done = index.update(
                    changes -> changes.put(first).delete("a").put(last).delete("b"));
            assertThat(List.of(done.added(), done.replaced(), done.deleted())).containsExactly(2L, 0L, 1L);
            try (var snapshot = index.snapshot()) {
                assertThat(snapshot.document("a").orElseThrow().source()).isEqualTo(last);
                assertThat(snapshot.size()).isEqualTo(1);
            }
            index.update(changes -> changes.put(first).delete("a"));
            assertThat(ids(index)).isEmpty();
        }
    }

    @Test
    void anUnchangedPutMakesNoCommit() {
        try (SearchIndex index = open()) {
            index.update(changes -> changes.put(document("a")).put(document("b")));
            var files = List.of(java.util.Objects.requireNonNull(folder.toFile().list()));
            var done = index.update(changes -> changes.put(document("b")).put(document("a")));
            assertThat(done.unchanged()).isEqualTo(2);
            assertThat(done.characters()).isZero();
            assertThat(List.of(java.util.Objects.requireNonNull(folder.toFile().list())))
                    .isEqualTo(files);
        }
    }

    @Test
    void anInterruptLosesNothing() {
        try (SearchIndex index = open()) {
            Thread.currentThread().interrupt();
            for (String id : List.of("a", "b")) {
                var done = index.update(changes -> changes.put(document(id)));
                assertThat(done.added()).isEqualTo(1);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            }
            assertThat(ids(index)).containsExactly("a", "b");
            assertThat(Thread.interrupted()).isTrue();
        }
        try (SearchIndex again = open()) {
            assertThat(ids(again)).containsExactly("a", "b");
        }
    }

    @Test
    void anInterruptedThreadOpensAndSearches() {
        try (SearchIndex writer = open();
                SearchIndex reader = open()) {
            writer.update(changes -> changes.put(document("a")));
            Thread.currentThread().interrupt();
            assertThat(ids(reader)).containsExactly("a");
            try (SearchIndex another = open()) {
                assertThat(ids(another)).containsExactly("a");
            }
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void interruptsAtAnyMomentLoseNothing() throws InterruptedException {
        try (SearchIndex index = open()) {
            var expected = new ArrayList<String>();
            for (int round = 100; round < 112; round++) {
                var caller = Thread.currentThread();
                int pause = round - 100;
                var interrupter = new Thread(() -> {
                    try {
                        Thread.sleep(pause);
                    } catch (InterruptedException e) {
                        return;
                    }
                    caller.interrupt();
                });
                interrupter.start();
                String id = "d" + round;
                index.update(changes -> changes.put(document(id)));
                expected.add(id);
                while (interrupter.isAlive()) {
                    Thread.onSpinWait();
                }
                assertThat(Thread.interrupted()).isTrue();
                assertThat(ids(index)).isEqualTo(expected);
            }
        }
    }

    @Test
    void twoThreadsUpdateOneAfterTheOther() {
        try (SearchIndex index = open()) {
            var threads = new ArrayList<CompletableFuture<Void>>();
            for (String name : List.of("x", "y")) {
                threads.add(CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 10; i++) {
                        String id = name + i;
                        index.update(changes -> changes.put(document(id)));
                    }
                }));
            }
            threads.forEach(CompletableFuture::join);
            assertThat(ids(index)).hasSize(20);
        }
    }

    @Test
    void refusesAnUpdateInsideAnother() {
        try (SearchIndex index = open()) {
            index.update(changes -> changes.put(document("a")));
            List<Runnable> inside =
                    List.of(() -> index.update(changes -> changes.delete("a")), index::compact, index::close);
            for (Runnable action : inside) {
                assertThatThrownBy(() -> index.update(changes -> {
                            changes.put(document("b"));
                            action.run();
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("end it first");
                assertThat(ids(index)).containsExactly("a");
            }
            index.update(changes -> assertThat(ids(index)).containsExactly("a"));
        }
    }

    @Test
    void refusesChangesThatWouldBeLost() {
        try (SearchIndex index = open()) {
            var kept = new ArrayList<Changes>();
            index.update(changes -> {
                kept.add(changes);
                assertThat(CompletableFuture.supplyAsync(() -> changes.put(document("a"))))
                        .failsWithin(java.time.Duration.ofSeconds(60))
                        .withThrowableThat()
                        .withMessageContaining("thread of their update");
            });
            assertThatThrownBy(() -> kept.getFirst().put(document("a")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("the update is over");
            assertThat(ids(index)).isEmpty();
        }
    }

    @Test
    void aSnapshotIsFrozenAndOutlivesItsIndex() {
        SearchIndex index = open();
        index.update(changes -> changes.put(document("a")).put(document("b")));
        try (var snapshot = index.snapshot()) {
            Object before = List.of(
                    snapshot.answer(new Statistics()),
                    snapshot.search(SearchRequest.matching("border").highlight(2)),
                    snapshot.stream().toList());
            index.update(changes -> changes.delete("a").put(document("b").with("source", "s")));
            index.compact();
            assertThat(snapshot.size()).isEqualTo(2);
            index.close();
            assertThat(List.of(
                            snapshot.answer(new Statistics()),
                            snapshot.search(SearchRequest.matching("border").highlight(2)),
                            snapshot.stream().toList()))
                    .isEqualTo(before);
            assertThat(snapshot.document("a")).isPresent();
        }
    }

    @Test
    void isClosedOnceAndForEver() {
        SearchIndex index = open();
        index.update(changes -> changes.put(document("a")));
        var snapshot = index.snapshot();
        snapshot.close();
        snapshot.close();
        index.close();
        index.close();
        var request = SearchRequest.matching("a");
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> uses = List.of(
                () -> index.search(request),
                () -> index.update(changes -> changes.delete("a")),
                index::compact,
                index::snapshot,
                index::gazetteer,
                () -> snapshot.search(request),
                () -> snapshot.document("a"),
                snapshot::size,
                snapshot::stream);
        for (var use : uses) {
            assertThatThrownBy(use).isInstanceOf(IllegalStateException.class).hasMessageContaining("is closed");
        }
        assertThatCode(() -> open().close()).doesNotThrowAnyException();
    }
}
