package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file with a header, row by row: a column a field, an empty cell no value. */
final class CsvTable {
    private final StrictReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> header;
    private long line;

    CsvTable(InputStream in, Charset encoding) throws IOException {
        reader = new StrictReader(in, encoding);
        parser = CSVParser.builder()
                .setReader(withoutMark(reader))
                .setFormat(CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())
                .get();
        rows = parser.iterator();
        var first = row();
        if (first == null) {
            throw Texts.empty();
        }
        header = header(first);
    }

    /** A byte order mark would hide the quote of the first cell. */
    private static Reader withoutMark(Reader in) throws IOException {
        var start = new PushbackReader(in, 1);
        int first = start.read();
        if (first >= 0 && first != '\uFEFF') {
            start.unread(first);
        }
        return start;
    }

    private static List<String> header(CSVRecord first) throws BadInput {
        var header = first.toList();
        var seen = new HashSet<String>();
        for (String name : header) {
            if (name.isBlank()) {
                throw new BadInput("a column has no name", "name every column in the first line");
            }
            if (!seen.add(name)) {
                throw new BadInput("two columns are named " + name, "give each its own name in the first line");
            }
        }
        for (String name : List.of("id", "body")) {
            if (!seen.contains(name)) {
                throw new BadInput(
                        "no column " + name, "name the columns in the first line, with commas: id,title,body,…");
            }
        }
        return header;
    }

    /**
     * The next row as a draft, or {@code null} at the end.
     *
     * @throws BadInput if this row is no document; the next call goes on with the next row
     * @throws IOException if the rest of the file cannot be read
     */
    @Nullable
    Draft next() throws IOException {
        var row = row();
        if (row == null) {
            return null;
        }
        if (row.size() != header.size()) {
            throw new BadInput(
                    row.size() + " cells under " + header.size() + " columns", "quote cells that hold commas");
        }
        var draft = new Draft();
        for (int i = 0; i < row.size(); i++) {
            var name = header.get(i);
            if (Draft.isText(name) || !row.get(i).isEmpty()) {
                draft.text(name, row.get(i));
            }
        }
        return draft;
    }

    private @Nullable CSVRecord row() throws IOException {
        reader.startRecord();
        line = parser.getCurrentLineNumber() + 1;
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            throw ended(Objects.requireNonNull(e.getCause()));
        }
    }

    /** Where quotes went wrong nobody knows where the next row starts. */
    private static IOException ended(IOException e) {
        if (e instanceof BadInput bad) {
            return new EndOfTable(bad);
        }
        if (e instanceof CSVException || String.valueOf(e.getMessage()).contains("EOF reached")) {
            return new EndOfTable(new BadInput("broken quotes", "double every quote inside a quoted cell"));
        }
        return e;
    }

    /** The line the row read last starts in. */
    long line() {
        return line;
    }

    /** The rest of the table cannot be read. */
    static final class EndOfTable extends IOException {
        private static final long serialVersionUID = 1L;

        private final BadInput reason;

        EndOfTable(BadInput reason) {
            super(reason);
            this.reason = reason;
        }

        BadRecord at(String place) {
            var bad = reason.at(place);
            return new BadRecord(place, bad.problem() + ", the rest of the file is not read", bad.remedy());
        }
    }
}
