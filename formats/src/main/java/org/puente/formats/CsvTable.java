package org.puente.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents in a CSV file, row by row: a column a field, an empty cell no value. */
final class CsvTable {
    private final CsvRows rows;

    CsvTable(InputStream in, Charset encoding) throws IOException {
        rows = new CsvRows(in, encoding, List.of("id", "body"), "id,title,body,…");
    }

    /**
     * The next row as a draft, or {@code null} at the end.
     *
     * @throws BadInput if this row is no document; the next call goes on with the next row
     * @throws IOException if the rest of the file cannot be read
     */
    @Nullable
    Draft next() throws IOException {
        var cells = rows.next();
        if (cells == null) {
            return null;
        }
        var draft = new Draft();
        for (int i = 0; i < cells.size(); i++) {
            var name = rows.header().get(i);
            if (Draft.isText(name) || !cells.get(i).isEmpty()) {
                draft.text(name, cells.get(i));
            }
        }
        return draft;
    }

    /** The line the row read last starts in. */
    long line() {
        return rows.line();
    }
}
