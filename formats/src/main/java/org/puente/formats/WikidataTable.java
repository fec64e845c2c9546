package org.puente.formats;

import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;

/** Results of a Wikidata query as CSV. */
final class WikidataTable {
    private final CsvRows rows;
    private final String place;
    private final WikidataItems items;
    private final EntityCollector collector;
    private final WikidataColumns columns;

    WikidataTable(CsvRows rows, String place, WikidataItems items, EntityCollector collector) throws BadInput {
        this.rows = rows;
        this.place = place;
        this.items = items;
        this.collector = collector;
        this.columns = new WikidataColumns(rows.header());
        columns.check();
        WikidataItems.noteUnused(columns, place, collector);
    }

    void read() throws IOException {
        try {
            boolean more = true;
            while (more) {
                try {
                    var cells = rows.next();
                    more = cells != null;
                    if (cells != null) {
                        collector.record();
                        Map<String, WikidataValue> row = new HashMap<>();
                        for (int i = 0; i < cells.size(); i++) {
                            row.put(rows.header().get(i), WikidataValue.of(cells.get(i)));
                        }
                        items.row(columns, row, here());
                    }
                } catch (BadInput e) {
                    collector.bad(e.at(here()));
                }
            }
        } catch (ZipException | EOFException e) {
            throw FileReader.brokenGzip("after line " + rows.line());
        } catch (CsvRows.EndOfTable e) {
            collector.bad(e.at(here()));
        }
    }

    private String here() {
        return place + ":" + rows.line();
    }
}
