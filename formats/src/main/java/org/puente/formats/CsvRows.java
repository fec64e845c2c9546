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

/** The rows of a CSV file (RFC 4180) with a header, one by one, in an encoding that is read strictly. */
final class CsvRows {
    private final StrictReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> header;
    private long line;

    /**
     * Reads the header.
     *
     * @param required columns that must be there
     * @param example of a header, for the message where one is not
     */
    CsvRows(InputStream in, Charset encoding, List<String> required, String example) throws IOException {
        this(in, encoding, ',', required, example);
    }

    /** Reads the header of a table with another character between its cells. */
    CsvRows(InputStream in, Charset encoding, char delimiter, List<String> required, String example)
            throws IOException {
        reader = new StrictReader(in, encoding);
        parser = CSVParser.builder()
                .setReader(withoutMark(reader))
                .setFormat(CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter)
                        .setIgnoreEmptyLines(false)
                        .get())
                .get();
        rows = parser.iterator();
        var first = row();
        if (first == null) {
            throw Texts.empty();
        }
        header = header(first.toList(), required, example);
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

    private static List<String> header(List<String> header, List<String> required, String example) throws BadInput {
        var seen = new HashSet<String>();
        for (String name : header) {
            if (name.isBlank()) {
                throw new BadInput("a column has no name", "name every column in the first line");
            }
            if (!seen.add(name)) {
                throw new BadInput("two columns are named " + name, "give each its own name in the first line");
            }
        }
        for (String name : required) {
            if (!seen.contains(name)) {
                throw new BadInput("no column " + name, "name the columns in the first line, with commas: " + example);
            }
        }
        return header;
    }

    /** The names of the columns. */
    List<String> header() {
        return header;
    }

    /**
     * The cells of the next row, one under each column, or {@code null} at the end.
     *
     * @throws BadInput if this row has more or fewer cells; the next call goes on with the next row
     * @throws IOException if the rest of the file cannot be read
     */
    @Nullable
    List<String> next() throws IOException {
        var row = row();
        if (row == null) {
            return null;
        }
        if (row.size() != header.size()) {
            throw new BadInput(
                    row.size() + " cells under " + header.size() + " columns", "quote cells that hold commas");
        }
        return row.toList();
    }

    /** The next row that is not an empty line; empty lines are passed over here, so that each counts as a line. */
    private @Nullable CSVRecord row() throws IOException {
        try {
            CSVRecord row;
            do {
                reader.startRecord();
                line = parser.getCurrentLineNumber() + 1;
                row = rows.hasNext() ? rows.next() : null;
            } while (row != null && row.size() == 1 && row.get(0).isEmpty());
            return row;
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
