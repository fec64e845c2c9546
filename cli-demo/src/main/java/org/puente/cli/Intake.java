package org.puente.cli;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.puente.Changes;
import org.puente.DocumentException;
import org.puente.SearchIndex;
import org.puente.SourceDocument;
import org.puente.formats.BadRecord;
import org.puente.formats.DocumentFiles;
import org.puente.formats.DocumentSink;

/**
 * Puts the documents of files into an index, in one update, as they are read. What cannot be put is said on standard
 * error, a line each, and counted; or the first such thing ends the run and nothing is stored.
 */
final class Intake {
    private final Terminal terminal;
    private final boolean stopAtFirst;
    private final boolean notes;
    private final Set<String> seen = new HashSet<>();
    private long bytes;
    private long rejected;
    private long unreadable;

    /**
     * An intake for one update.
     *
     * @param stopAtFirst whether the first record that cannot be read ends it
     * @param notes whether it says what is noteworthy about documents that it takes
     */
    Intake(Terminal terminal, boolean stopAtFirst, boolean notes) {
        this.terminal = terminal;
        this.stopAtFirst = stopAtFirst;
        this.notes = notes;
    }

    /** Reads the files into the index; if asked to, deletes the documents of the index that the files lack. */
    IndexSummary update(SearchIndex index, DocumentFiles files, boolean deleteMissing) {
        long start = System.nanoTime();
        var done = index.update(changes -> {
            files.read(new DocumentSink() {
                @Override
                public void document(SourceDocument document, String place) {
                    put(document, place, changes);
                }

                @Override
                public void bad(BadRecord record) {
                    unreadable++;
                    reject(record.message());
                }

                @Override
                public void note(String place, String message) {
                    if (notes) {
                        terminal.message(message);
                    }
                }
            });
            if (deleteMissing) {
                deleteMissing(index, changes);
            }
        });
        return new IndexSummary(done, rejected, files.skipped(), bytes, Duration.ofNanos(System.nanoTime() - start));
    }

    private void put(SourceDocument document, String place, Changes changes) {
        long length = utf8Length(document.title()) + utf8Length(document.body());
        if (!seen.add(document.id())) {
            reject("repeated id " + document.id() + ": " + place + "; the first was kept, give each document its own");
            return;
        }
        try {
            changes.put(document);
            bytes += length;
        } catch (DocumentException e) {
            reject(String.valueOf(e.getMessage()));
        }
    }

    private void reject(String line) {
        rejected++;
        if (stopAtFirst) {
            throw new CommandException(line + "; nothing was stored");
        }
        terminal.message(line);
    }

    /** A record that could not be read may be a document of the index: then nothing counts as missing. */
    private void deleteMissing(SearchIndex index, Changes changes) {
        if (unreadable > 0) {
            terminal.message("nothing deleted: " + unreadable
                    + " records could not be read, so what is missing is not known; mend them and run again");
            return;
        }
        try (var snapshot = index.snapshot();
                var stored = snapshot.stream()) {
            stored.map(document -> document.source().id())
                    .filter(id -> !seen.contains(id))
                    .forEach(changes::delete);
        }
    }

    private static long utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
