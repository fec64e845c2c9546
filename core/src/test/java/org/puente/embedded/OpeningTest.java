package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.IndexFormatException;
import org.puente.IndexStorageException;
import org.puente.PuenteException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Statistics;

class OpeningTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(Entity.of("rubio", "person", "Marco Rubio"));

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeIndex() {
        folder = temporary.resolve("deep").resolve("index");
        try (SearchIndex index = EmbeddedIndex.open(folder, GAZETTEER)) {
            for (int i = 0; i < 3; i++) {
                String id = "d" + i;
                index.update(changes -> changes.put(SourceDocument.of(id, "Border", "Marco Rubio on the border.")));
            }
        }
    }

    private static List<String> listing(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> {
                        try {
                            return file + " " + Files.getLastModifiedTime(file) + " "
                                    + (Files.isDirectory(file) ? 0 : Files.size(file));
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }

    private static void searchAll(Path folder) {
        try (SearchIndex index = EmbeddedIndex.open(folder);
                var snapshot = index.snapshot()) {
            var results =
                    index.search(SearchRequest.matching("border").highlight(1).facetEveryType(1));
            assertThat(results.total().value()).isEqualTo(3);
            assertThat(snapshot.answer(new Statistics()).documents()).isEqualTo(3);
            assertThat(index.gazetteer()).isEqualTo(GAZETTEER);
        }
    }

    @Test
    void writesNothing() throws IOException {
        var before = listing(temporary);
        searchAll(folder);
        assertThat(listing(temporary)).isEqualTo(before);
    }

    @Test
    void makesNoFolder() {
        Path missing = temporary.resolve("missing");
        try (SearchIndex index = EmbeddedIndex.open(missing)) {
            assertThat(index.search(SearchRequest.matching("")).total().value()).isZero();
            assertThat(missing).doesNotExist();
            index.update(changes -> changes.put(SourceDocument.of("a", "", "x")));
            assertThat(index.search(SearchRequest.matching("x")).total().value())
                    .isEqualTo(1);
        }
    }

    @Test
    void searchesAReadOnlyFolderAndCannotWriteIt() {
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder)).as("root may write anywhere").isFalse();
            searchAll(folder);
            try (SearchIndex index = EmbeddedIndex.open(folder)) {
                assertThatThrownBy(() -> index.update(changes -> changes.delete("d0")))
                        .isInstanceOf(IndexStorageException.class)
                        .hasMessageContaining("make the folder writable");
                assertThat(index.search(SearchRequest.matching("")).total().value())
                        .isEqualTo(3);
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    /** Works for root too: where the folder should be is a file. */
    @Test
    void aFolderThatCannotBeMadeIsToldAtTheUpdate() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        Path below = file.resolve("index");
        assertThatThrownBy(() -> {
                    try (SearchIndex index = EmbeddedIndex.open(below)) {
                        index.update(changes -> changes.delete("x"));
                    }
                })
                .isInstanceOf(PuenteException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> EmbeddedIndex.open(file))
                .isInstanceOf(IndexFormatException.class)
                .hasMessageContaining("is a file; name a folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"notes.txt", "segments.csv", "segments_of_the_market", "_config.yml", "_0.cfs", "index/a.txt"})
    void refusesAForeignFolderAndLeavesItAlone(String file) throws IOException {
        Path foreign = temporary.resolve("foreign");
        Path inside = foreign.resolve(file);
        Files.createDirectories(inside.getParent());
        Files.writeString(inside, "dear to someone");
        assertThatThrownBy(() -> EmbeddedIndex.open(foreign))
                .isInstanceOf(IndexFormatException.class)
                .hasMessage("not a Puente index: " + foreign + " holds other files; choose another folder");
        assertThat(inside).hasContent("dear to someone");
    }

    @Test
    void takesAFolderWhoseFirstWriterDied() throws IOException {
        Path died = Files.createDirectories(temporary.resolve("died"));
        for (String file : List.of("puente.lock", "write.lock", "_0.fdt", "_0_Lucene103_0.doc", ".hidden")) {
            Files.createFile(died.resolve(file));
        }
        try (SearchIndex index = EmbeddedIndex.open(died)) {
            index.update(changes -> changes.put(SourceDocument.of("a", "", "x")));
            assertThat(index.search(SearchRequest.matching("x")).total().value())
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesAnIndexOfSomeoneElse() throws IOException {
        Path other = temporary.resolve("other");
        try (var directory = FSDirectory.open(other);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
        }
        assertThatThrownBy(() -> EmbeddedIndex.open(other))
                .isInstanceOf(IndexFormatException.class)
                .hasMessageContaining("a Lucene index of something else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format | 0 | index has format 0, this program format 5",
                "format | 99 | index has format 99, this program format 5",
                "analysis | 0123456789abcdef | index was made with another text analysis (0123456789abcdef",
                "documents | many | index has a damaged manifest",
                "index | '' | index has a damaged manifest",
            })
    void refusesAManifestThatIsNotItsOwn(String key, String value, String message) throws IOException {
        changeManifest(Map.of(key, value));
        assertThatThrownBy(() -> EmbeddedIndex.open(folder))
                .isInstanceOf(IndexFormatException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(folder.toString())
                .hasMessageEndingWith("index the documents again into a new folder")
                .hasMessageNotContaining("\n");
    }

    private void changeManifest(Map<String, String> changes) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            var data = new HashMap<String, String>();
            try (var reader = DirectoryReader.open(directory)) {
                data.putAll(reader.getIndexCommit().getUserData());
            }
            changes.forEach(
                    (key, value) -> assertThat(data.put("puente." + key, value)).isNotNull());
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.setLiveCommitData(data.entrySet());
            }
        }
    }

    @Test
    void refusesAnotherGazetteerAndSaysWhatToDo() {
        Gazetteer other = Gazetteer.of(Entity.of("rubio", "person", "Marco Antonio Rubio"));
        assertThatThrownBy(() -> EmbeddedIndex.open(folder, other))
                .isInstanceOf(IndexFormatException.class)
                .hasMessageContaining(other.fingerprint())
                .hasMessageContaining(GAZETTEER.fingerprint())
                .hasMessageContaining("open it without a gazetteer to use its own");
        assertThatCode(() -> EmbeddedIndex.open(folder, GAZETTEER).close()).doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherGazetteerThatAppearsLater() {
        Path late = temporary.resolve("late");
        Gazetteer other = Gazetteer.of(Entity.of("x", "person", "Xavier"));
        try (SearchIndex mine = EmbeddedIndex.open(late, GAZETTEER)) {
            try (SearchIndex theirs = EmbeddedIndex.open(late, other)) {
                theirs.update(changes -> changes.put(SourceDocument.of("a", "", "x")));
            }
            assertThatThrownBy(() -> mine.search(SearchRequest.matching("x"))).isInstanceOf(IndexFormatException.class);
            assertThatThrownBy(() -> mine.update(changes -> changes.put(SourceDocument.of("b", "", "y"))))
                    .isInstanceOf(IndexFormatException.class);
        }
        try (SearchIndex theirs = EmbeddedIndex.open(late)) {
            assertThat(theirs.search(SearchRequest.matching("")).total().value())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 40})
    void toldOfATruncatedGazetteer(int left) throws IOException {
        Path file = folder.resolve("gazetteer-" + GAZETTEER.fingerprint() + ".bin");
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes).hasSizeGreaterThan(left);
        Files.write(file, java.util.Arrays.copyOf(bytes, left));
        assertDamaged();
        Files.delete(file);
        assertDamaged();
        Files.write(file, java.util.Arrays.copyOf(bytes, left));
        try (SearchIndex index = EmbeddedIndex.open(folder, GAZETTEER)) {
            assertThat(index.search(SearchRequest.matching("border")).total().value())
                    .isEqualTo(3);
            index.update(changes -> changes.delete("d0"));
        }
        assertThat(file).hasBinaryContent(bytes);
    }

    private void assertDamaged() {
        assertThatThrownBy(() -> EmbeddedIndex.open(folder))
                .isInstanceOfAny(IndexFormatException.class, IndexStorageException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("open it with its gazetteer")
                .hasMessageNotContaining("\n");
    }

    /** Every file of a commit, cut to half its length or lost. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void toldOfDamagedFiles(boolean lost) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().matches("(_|segments_).*"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(3);
        for (Path file : files) {
            if (lost && file.getFileName().toString().startsWith("segments_")) {
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (lost) {
                Files.delete(file);
            } else {
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
            assertThatThrownBy(() -> searchAll(folder))
                    .as(file.toString())
                    .isInstanceOfAny(IndexStorageException.class, IndexFormatException.class)
                    .hasMessageNotContaining("\n");
            Files.write(file, bytes);
        }
        searchAll(folder);
    }

    @Test
    void anIndexInMemoryIsGoneWhenClosed() {
        var options = IndexOptions.defaults().gazetteer(GAZETTEER);
        try (SearchIndex index = EmbeddedIndex.inMemory(options)) {
            index.update(changes -> changes.put(SourceDocument.of("a", "", "Marco Rubio")));
            assertThat(index.search(SearchRequest.matching("person:Rubio OR person:\"Marco Rubio\""))
                            .total()
                            .value())
                    .isEqualTo(1);
            try (SearchIndex another = EmbeddedIndex.inMemory(options)) {
                assertThat(another.search(SearchRequest.matching("")).total().value())
                        .isZero();
            }
        }
    }
}
