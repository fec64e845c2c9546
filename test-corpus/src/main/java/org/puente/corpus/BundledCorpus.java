package org.puente.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Gazetteer;
import org.puente.SourceDocument;
import org.puente.formats.BadRecord;
import org.puente.formats.DocumentFiles;
import org.puente.formats.DocumentSink;
import org.puente.formats.GazetteerFiles;

/**
 * The corpus that comes with Puente: {@code texts/}, {@code gazetteer.jsonl}, {@code gold.jsonl}, {@code queries.tsv}
 * and {@code qrels.tsv} in one folder, which may lie inside a jar. For one thread. The paths work until it is closed.
 */
public final class BundledCorpus implements AutoCloseable {
    private static final String FOLDER = "org/puente/corpus";

    private final Path place;
    private @Nullable FileSystem jar;
    private @Nullable Path folder;

    private BundledCorpus(Path place) {
        this.place = place;
    }

    /** The corpus on the class path. Reads nothing yet. */
    public static BundledCorpus open() {
        try {
            var source = BundledCorpus.class.getProtectionDomain().getCodeSource();
            var place = Path.of(source.getLocation().toURI());
            return new BundledCorpus(Files.isDirectory(place) ? place.resolve(FOLDER) : place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("class path entries are addresses", e);
        }
    }

    /** A corpus of the same make: a folder, or a jar that holds it as this module's jar does. */
    public static BundledCorpus at(Path place) {
        return new BundledCorpus(place);
    }

    /** The folder with all files of the corpus. */
    public Path folder() {
        var known = folder;
        if (known == null) {
            known = Files.isRegularFile(place) ? insideJar() : place;
            folder = known;
        }
        return known;
    }

    /** The folder with the texts. */
    public Path texts() {
        return folder().resolve("texts");
    }

    /** The entities of the corpus; without any if there is no such file. */
    public Gazetteer gazetteer() {
        var file = folder().resolve("gazetteer.jsonl");
        return Files.exists(file) ? GazetteerFiles.read(List.of(file)) : Gazetteer.empty();
    }

    /**
     * The texts, read as {@code puente index} reads them, in order of their ids.
     *
     * @throws IllegalArgumentException if a file is no document
     */
    public List<SourceDocument> documents() {
        var documents = new ArrayList<SourceDocument>();
        DocumentFiles.of(List.of(texts())).read(new DocumentSink() {
            @Override
            public void document(SourceDocument document, String place) {
                documents.add(document);
            }

            @Override
            public void bad(BadRecord record) {
                throw new IllegalArgumentException(record.message());
            }
        });
        documents.sort(Comparator.comparing(SourceDocument::id));
        return List.copyOf(documents);
    }

    /** The mentions that readers marked in the texts; none if there is no such file. */
    public List<GoldMention> gold() {
        var file = folder().resolve("gold.jsonl");
        try {
            return Files.exists(file) ? GoldFile.read(file) : List.of();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * 16 hexadecimal digits that change with any file's name or contents. From a jar only its directory is read, so
     * that it costs next to nothing when a command starts.
     */
    public String fingerprint() {
        try {
            return Fingerprint.of(place, FOLDER);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Gives back the jar. */
    @Override
    public void close() {
        try {
            if (jar != null) {
                jar.close();
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Path insideJar() {
        try {
            jar = FileSystems.newFileSystem(place);
            return jar.getPath(FOLDER);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private UncheckedIOException unreadable(IOException e) {
        return new UncheckedIOException("cannot read the bundled corpus in " + place, e);
    }
}
