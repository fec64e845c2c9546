package org.puente.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.puente.SourceDocument;

/** A sink that keeps everything, and short ways to make files for it. */
final class Collected implements DocumentSink {
    final List<SourceDocument> documents = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<BadRecord> bad = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    static Collected from(DocumentFiles files) {
        var collected = new Collected();
        files.read(collected);
        return collected;
    }

    static Collected from(Path... paths) {
        return from(DocumentFiles.of(List.of(paths)));
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] gzip(String text) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    List<String> ids() {
        return documents.stream().map(SourceDocument::id).toList();
    }

    /** The messages of bad records, with the folder cut off. */
    List<String> messages(Path folder) {
        return bad.stream().map(b -> b.message().replace(folder + "/", "")).toList();
    }

    @Override
    public void document(SourceDocument document, String place) {
        documents.add(document);
        places.add(place);
    }

    @Override
    public void bad(BadRecord record) {
        bad.add(record);
    }

    @Override
    public void note(String place, String message) {
        notes.add(message);
    }
}
