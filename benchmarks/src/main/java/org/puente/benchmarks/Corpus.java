package org.puente.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.puente.Gazetteer;
import org.puente.RequestException;
import org.puente.SourceDocument;
import org.puente.formats.BadRecord;
import org.puente.formats.DocumentFiles;
import org.puente.formats.DocumentSink;
import org.puente.formats.GazetteerFiles;

/**
 * Texts to measure with, held in memory so that reading them is not measured.
 *
 * @param documents in order
 * @param gazetteer to tag them with
 */
record Corpus(List<SourceDocument> documents, Gazetteer gazetteer) {
    /** The operand that names the bundled corpus. */
    static final String BUNDLED = "corpus";

    /** The documents of these files. */
    static List<SourceDocument> documents(List<Path> files) {
        var documents = new ArrayList<SourceDocument>();
        DocumentFiles.of(files).read(new DocumentSink() {
            @Override
            public void document(SourceDocument document, String place) {
                documents.add(document);
            }

            @Override
            public void bad(BadRecord record) {
                throw new RequestException(record.message());
            }
        });
        return documents;
    }

    /** The entities of these files together. */
    static Gazetteer gazetteer(List<String> files) {
        return GazetteerFiles.read(files.stream().map(Path::of).toList());
    }

    /** The first documents, at most this many. */
    Corpus first(int most) {
        return new Corpus(documents.subList(0, Math.min(most, documents.size())), gazetteer);
    }

    /** Bytes of all titles and bodies in UTF-8. */
    long bytes() {
        long bytes = 0;
        for (SourceDocument document : documents) {
            bytes += document.title().getBytes(StandardCharsets.UTF_8).length;
            bytes += document.body().getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    /** UTF-16 code units of all titles and bodies. */
    long characters() {
        long characters = 0;
        for (SourceDocument document : documents) {
            characters += document.title().length() + document.body().length();
        }
        return characters;
    }
}
