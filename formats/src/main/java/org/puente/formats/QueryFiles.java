package org.puente.formats;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.puente.RequestException;
import org.puente.SearchRequest.Match;

/**
 * Files of queries: CSV (RFC 4180, any line ends, with or without a byte order mark) with the columns {@code id} and
 * {@code query}, and, if there are any, {@code match} ({@code all} or {@code any}), {@code limit}, and the filters
 * {@code any}, {@code all} and {@code none} ({@code type:value,value}, several with {@code |} between them) and
 * {@code from} and {@code to} ({@code YYYY-MM-DD}). An empty cell says nothing; other columns are passed over, and the
 * order of columns does not matter. Also compressed with gzip. Memory does not grow with the file.
 */
public final class QueryFiles {
    private QueryFiles() {}

    /**
     * Reads the queries of a file, in order.
     *
     * @throws RequestException if there is no such file
     */
    public static void read(Path file, Charset encoding, QuerySink sink) {
        if (!Files.exists(file)) {
            throw new RequestException("no such file: " + file + "; check the path");
        }
        try (var in = FileInput.open(file)) {
            read(in, file.toString(), encoding, sink);
        } catch (IOException e) {
            sink.bad(FileReader.unreadable(file, e));
        }
    }

    /**
     * Reads the queries of a stream, in order; the stream stays open.
     *
     * @param place what the stream is called in messages
     */
    public static void read(InputStream in, String place, Charset encoding, QuerySink sink) {
        try {
            each(new CsvRows(in, encoding, List.of("id", "query"), "id,query"), place, sink);
        } catch (BadInput e) {
            sink.bad(e.at(place));
        } catch (CsvRows.EndOfTable e) {
            sink.bad(e.at(place + ":1"));
        } catch (IOException e) {
            sink.bad(FileReader.unreadable(Path.of(place), e));
        }
    }

    private static void each(CsvRows rows, String place, QuerySink sink) throws IOException {
        try {
            boolean more = true;
            while (more) {
                QueryRow row = null;
                try {
                    var cells = rows.next();
                    more = cells != null;
                    row = cells == null ? null : row(rows.header(), cells);
                } catch (BadInput e) {
                    sink.bad(e.at(place + ":" + rows.line()));
                }
                if (row != null) {
                    sink.query(row, place + ":" + rows.line());
                }
            }
        } catch (ZipException | EOFException e) {
            throw FileReader.brokenGzip("after line " + rows.line());
        } catch (CsvRows.EndOfTable e) {
            sink.bad(e.at(place + ":" + rows.line()));
        }
    }

    private static QueryRow row(List<String> header, List<String> cells) throws BadInput {
        var id = cells.get(header.indexOf("id"));
        if (id.isBlank()) {
            throw new BadInput("an empty id", "give the query an id");
        }
        return new QueryRow(
                id,
                cells.get(header.indexOf("query")),
                match(cell(header, cells, "match")),
                limit(header, cells),
                RowFilters.of(name -> cell(header, cells, name)));
    }

    private static String cell(List<String> header, List<String> cells, String name) {
        int column = header.indexOf(name);
        return column < 0 ? "" : cells.get(column).strip();
    }

    private static @Nullable Match match(String cell) throws BadInput {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "all" -> Match.ALL;
            case "any" -> Match.ANY;
            default -> throw new BadInput("match is \"" + cell + "\"", "use all or any, or leave it empty");
        };
    }

    private static @Nullable Integer limit(List<String> header, List<String> cells) throws BadInput {
        var cell = cell(header, cells, "limit");
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new BadInput("limit is \"" + cell + "\"", "use a whole number, or leave it empty");
        }
    }
}
