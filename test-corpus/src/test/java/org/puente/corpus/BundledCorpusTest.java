package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.SourceDocument;
import org.puente.formats.BadRecord;
import org.puente.formats.DocumentFiles;
import org.puente.formats.DocumentSink;

class BundledCorpusTest {
    @TempDir
    Path home;

    private Path folder;
    private Path jar;

    @BeforeEach
    void aCorpusInAFolderAndInAJar() throws IOException {
        folder = Files.createDirectories(home.resolve("folder"));
        Files.createDirectories(folder.resolve("texts/es"));
        Files.writeString(folder.resolve("texts/es/a.txt"), "Título\n\nUn texto.\n");
        Files.writeString(folder.resolve("gazetteer.jsonl"), "{\"id\":\"x\",\"type\":\"person\",\"name\":\"Ana X\"}\n");
        jar = home.resolve("corpus.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(folder)) {
            zip.putNextEntry(new ZipEntry("org/puente/corpus/BundledCorpus.class"));
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry("org/puente/corpus/"
                        + folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void folderAndJarHaveOneFingerprint() {
        try (var inFolder = BundledCorpus.at(folder);
                var inJar = BundledCorpus.at(jar)) {
            assertThat(inJar.fingerprint()).isEqualTo(inFolder.fingerprint()).matches("[0-9a-f]{16}");
        }
    }

    @Test
    void aChangedTextAndAChangedNameChangeTheFingerprint() throws IOException {
        try (var corpus = BundledCorpus.at(folder)) {
            var before = corpus.fingerprint();
            Files.writeString(folder.resolve("texts/es/a.txt"), "Título\n\nOtro texto.\n");
            var changed = corpus.fingerprint();
            Files.move(folder.resolve("texts/es/a.txt"), folder.resolve("texts/es/b.txt"));

            assertThat(corpus.fingerprint()).isNotEqualTo(changed);
            assertThat(changed).isNotEqualTo(before);
        }
    }

    @Test
    void textsAndEntitiesAreReadFromAJar() {
        try (var corpus = BundledCorpus.at(jar)) {
            var ids = new ArrayList<String>();
            DocumentFiles.of(List.of(corpus.texts())).read(new DocumentSink() {
                @Override
                public void document(SourceDocument document, String place) {
                    ids.add(document.id());
                }

                @Override
                public void bad(BadRecord record) {
                    ids.add(record.message());
                }
            });

            assertThat(ids).containsExactly("es/a.txt");
            assertThat(corpus.gazetteer().entities()).extracting("id").containsExactly("x");
        }
    }

    @Test
    void theBundledCorpusIsThere() {
        try (var corpus = BundledCorpus.open()) {
            assertThat(corpus.texts()).isDirectory();
            assertThat(corpus.gazetteer().entities()).isNotEmpty();
        }
    }
}
