package org.puente.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.SourceDocument;

/** Reads one file after another into a sink, and says of each that cannot be read why. */
final class FileReader {
    private static final int PEEK = 1 << 13;

    private final Charset encoding;
    private final @Nullable Language language;
    private final LongConsumer progress;
    private final DocumentSink sink;
    private long bytesRead;

    FileReader(Charset encoding, @Nullable Language language, LongConsumer progress, DocumentSink sink) {
        this.encoding = encoding;
        this.language = language;
        this.progress = progress;
        this.sink = sink;
    }

    /** Reads a file; of a kind that is not read it says so only if the user named it. */
    void read(Path file, String id, boolean named) {
        boolean input = DocumentFiles.isStandardInput(file);
        var kind = input ? FileKind.JSON_LINES : FileKind.of(file);
        if (kind == null) {
            if (named) {
                sink.bad(new BadRecord(
                        file.toString(),
                        "not a kind of file that holds documents",
                        "name files of " + FileKind.EXTENSIONS));
            }
            return;
        }
        var place = input ? "standard input" : file.toString();
        try (var in = open(file, input)) {
            switch (kind) {
                case JSON_LINES -> jsonLines(peeked(in), place);
                case CSV -> csv(peeked(in), place);
                case TEXT -> page(TextPage.read(Texts.page(in, encoding)), id, place);
                case MARKDOWN -> markdown(Texts.page(in, encoding), id, place);
                case HTML -> page(HtmlPage.read(Texts.page(in, encoding)), id, place);
            }
        } catch (BadInput e) {
            sink.bad(e.at(place));
        } catch (CsvRows.EndOfTable e) {
            sink.bad(e.at(place + ":1"));
        } catch (IOException e) {
            sink.bad(unreadable(file, e));
        }
    }

    private InputStream open(Path file, boolean input) throws IOException {
        var counting = new CountingInput(input ? System.in : Files.newInputStream(file), input, read -> {
            bytesRead += read;
            progress.accept(bytesRead);
        });
        if (input || !FileKind.isCompressed(file)) {
            return counting;
        }
        try {
            return new GZIPInputStream(counting, 1 << 16);
        } catch (IOException e) {
            counting.close();
            throw e;
        }
    }

    /** The stream, unless it is binary; a binary file would make a bad record of every line. */
    private InputStream peeked(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, PEEK);
        buffered.mark(PEEK);
        byte[] start = buffered.readNBytes(PEEK);
        buffered.reset();
        if (Texts.hasByteLines(encoding) && Texts.holdsNul(start, start.length)) {
            throw Texts.binary();
        }
        return buffered;
    }

    private void jsonLines(InputStream in, String place) throws IOException {
        var lines = JsonLines.of(in, encoding);
        try {
            boolean more = true;
            while (more) {
                SourceDocument document = null;
                try {
                    var line = lines.next();
                    more = line != null;
                    document = line == null ? null : JsonRecord.read(line).document(language);
                } catch (BadInput e) {
                    sink.bad(e.at(place + ":" + lines.number()));
                }
                if (document != null) {
                    sink.document(document, place + ":" + lines.number());
                }
            }
        } catch (ZipException | EOFException e) {
            throw brokenGzip("after line " + lines.number());
        }
        if (!lines.any()) {
            throw Texts.empty();
        }
    }

    private void csv(InputStream in, String place) throws IOException {
        var table = new CsvTable(in, encoding);
        try {
            boolean more = true;
            while (more) {
                SourceDocument document = null;
                try {
                    var row = table.next();
                    more = row != null;
                    document = row == null ? null : row.document(language);
                } catch (BadInput e) {
                    sink.bad(e.at(place + ":" + table.line()));
                }
                if (document != null) {
                    sink.document(document, place + ":" + table.line());
                }
            }
        } catch (ZipException | EOFException e) {
            throw brokenGzip("after line " + table.line());
        } catch (CsvRows.EndOfTable e) {
            sink.bad(e.at(place + ":" + table.line()));
        }
    }

    private void markdown(String text, String id, String place) throws IOException {
        var draft = MarkdownPage.read(text);
        draft.text("id", id);
        sink.document(draft.document(language), place);
    }

    private void page(Page page, String id, String place) {
        if (page.doubtful() != null) {
            sink.note(
                    place,
                    "the date " + page.doubtful() + " could be two days, so the document has none: " + place
                            + "; give it in another format");
        }
        sink.document(
                new SourceDocument(id, page.title(), page.body(), language, page.published(), page.url(), Map.of()),
                place);
    }

    static BadInput brokenGzip(String where) {
        return new BadInput("broken .gz " + where + "; the rest is not read", "compress it again");
    }

    static BadRecord unreadable(Path file, IOException reason) {
        if (reason instanceof ZipException || reason instanceof EOFException) {
            return new BadRecord(file.toString(), "broken .gz", "compress it again");
        }
        var why = reason instanceof AccessDeniedException ? "no permission" : String.valueOf(reason.getMessage());
        return new BadRecord(file.toString(), "cannot be read (" + why + ")", "check the file and its permissions");
    }
}
