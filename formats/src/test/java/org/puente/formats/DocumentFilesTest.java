package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.RequestException;
import org.puente.SourceDocument;

class DocumentFilesTest {
    private static final String RECORD = "{\"id\":\"r\",\"body\":\"text\"}\n";

    @TempDir
    Path folder;

    @Test
    void folderIsReadInOrderWithPathsAsIds() {
        Collected.file(folder, "b/deep/Z.TXT", "Z");
        Collected.file(folder, "b/a.md", "# A\n");
        Collected.file(folder, "c.jsonl", RECORD);
        Collected.file(folder, "a.HTM", "<p>A");
        Collected.file(folder, ".hidden.txt", "no");
        Collected.file(folder, ".git/config.txt", "no");
        Collected.file(folder, "picture.png", "no");
        Collected.file(folder, "notes.json", "{}");

        var files = DocumentFiles.of(List.of(folder));
        var read = Collected.from(files);

        assertThat(read.ids()).containsExactly("a.HTM", "b/a.md", "b/deep/Z.TXT", "r");
        assertThat(read.bad).isEmpty();
        assertThat(files.skipped()).isEqualTo(2);
        assertThat(files.bytes()).isEqualTo(1 + 4 + RECORD.length() + 4);
    }

    @Test
    void fileNamedByItselfHasItsNameAsId() {
        assertThat(Collected.from(Collected.file(folder, "x/page.txt", "Headline\nBody")).documents)
                .containsExactly(SourceDocument.of("page.txt", "Headline", "Body"));
    }

    @Test
    void folderMayBeWrittenInAnyWay() {
        Collected.file(folder, "x/page.txt", "Headline");

        assertThat(Collected.from(folder.resolve("x/../x/.")).ids()).containsExactly("page.txt");
        assertThat(Collected.from(folder.resolve(".")).ids()).containsExactly("x/page.txt");
    }

    @Test
    void namedFileOfAnotherKindIsReported() {
        var file = Collected.file(folder, "picture.png", "no");

        assertThat(Collected.from(file).messages(folder))
                .containsExactly(
                        "not a kind of file that holds documents: picture.png; name files of " + FileKind.EXTENSIONS);
    }

    @Test
    void missingPathEndsBeforeAnythingIsRead() {
        var good = Collected.file(folder, "a.jsonl", RECORD);
        var read = new Collected();

        assertThatThrownBy(() ->
                        DocumentFiles.of(List.of(good, Path.of("nowhere.txt"))).read(read))
                .isInstanceOf(RequestException.class)
                .hasMessage("no such file: nowhere.txt; check the path");
        assertThat(read.documents).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.csv", "a.txt", "a.md", "a.html"})
    void emptyBinaryAndForeignFilesAreEachSaidOnce(String name) {
        Collected.file(folder, "1" + name, "");
        Collected.file(folder, "2" + name, new byte[] {'a', 0, 'b', '\n', 0, '\n'});
        Collected.file(folder, "3" + name, "id,body\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        var read = Collected.from(folder);

        assertThat(read.documents).isEmpty();
        assertThat(read.bad).hasSize(3);
        assertThat(read.bad).extracting(BadRecord::problem).first().isEqualTo("an empty file");
        assertThat(read.bad.get(1).problem()).isEqualTo("a binary file (NUL bytes)");
        assertThat(read.bad.get(2).problem()).startsWith("not UTF-8");
        assertThat(read.bad.get(2).remedy()).contains("--encoding");
    }

    @Test
    void utf16IsRecognisedAndReadWhenNamed() {
        Collected.file(folder, "a.txt", "México\nsí".getBytes(StandardCharsets.UTF_16));

        assertThat(Collected.from(folder).messages(folder))
                .containsExactly("not UTF-8 but UTF-16: a.txt; say --encoding UTF-16");
        assertThat(Collected.from(DocumentFiles.of(List.of(folder)).encoding(StandardCharsets.UTF_16)).documents)
                .containsExactly(SourceDocument.of("a.txt", "México", "sí"));
    }

    @Test
    void namedEncodingIsForLinesToo() {
        Collected.file(folder, "a.jsonl", "{\"id\":\"a\",\"body\":\"México\"}".getBytes(StandardCharsets.ISO_8859_1));

        var read = Collected.from(DocumentFiles.of(List.of(folder)).encoding(Charset.forName("windows-1252")));

        assertThat(read.documents).extracting(SourceDocument::body).containsExactly("México");
    }

    @Test
    void compressedFilesAreReadAsTheyAre() {
        Collected.file(folder, "a.jsonl.gz", Collected.gzip(RECORD));
        Collected.file(folder, "b.CSV.GZ", Collected.gzip("id,body\nc,x\n"));
        Collected.file(folder, "c.txt.gz", Collected.gzip("T\nB"));

        assertThat(Collected.from(folder).ids()).containsExactly("r", "c", "c.txt.gz");
    }

    @Test
    void brokenCompressionIsSaid() {
        var whole = Collected.gzip(RECORD.repeat(5000));
        Collected.file(folder, "a.jsonl.gz", Arrays.copyOf(whole, whole.length - 20));
        Collected.file(folder, "b.txt.gz", "not gzip");
        Collected.file(folder, "c.csv.gz", Arrays.copyOf(whole, 30));

        var read = Collected.from(folder);

        assertThat(read.bad).hasSize(3).allSatisfy(bad -> assertThat(bad.problem())
                .startsWith("broken .gz"));
    }

    @Test
    void worksInsideAZipFile() throws Exception {
        var zip = folder.resolve("pages.zip");
        try (var system = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Collected.file(system.getPath("/"), "news/a.txt", "Headline\nBody");
        }
        try (var system = FileSystems.newFileSystem(zip)) {
            assertThat(Collected.from(system.getPath("/")).ids()).containsExactly("news/a.txt");
        }
    }

    @Test
    void standardInputIsJsonLines() {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8)));
            var read = Collected.from(Path.of("-"));
            assertThat(read.ids()).containsExactly("r");
            assertThat(read.places).containsExactly("standard input:1");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void progressEndsAtTheSumOfBytes() {
        Collected.file(folder, "a.jsonl", RECORD.repeat(10));
        Collected.file(folder, "b.txt.gz", Collected.gzip("T\nB"));
        var told = new ArrayList<Long>();

        var files = DocumentFiles.of(List.of(folder));
        Collected.from(files.progress(told::add));

        assertThat(told).isSorted();
        assertThat(told.getLast()).isEqualTo(files.bytes());
    }

    @Test
    void linkThatLeadsBackIsFollowedOnce() throws Exception {
        Collected.file(folder, "in/a.txt", "A");
        Files.createSymbolicLink(folder.resolve("in/back"), folder);

        assertThat(Collected.from(folder).ids()).containsExactly("in/a.txt");
    }
}
