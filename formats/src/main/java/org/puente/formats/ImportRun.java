package org.puente.formats;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.puente.Entity;

/** Reads one file of entities after another into one collection. */
final class ImportRun {
    private final @Nullable String type;
    private final Charset encoding;
    private final EntityCollector collector = new EntityCollector();
    private final WikidataItems items;
    private final FtmEntities ftm = new FtmEntities();

    ImportRun(@Nullable String type, Charset encoding) {
        this.type = type;
        this.encoding = encoding;
        this.items = new WikidataItems(type);
    }

    EntityCollector collector() {
        return collector;
    }

    void read(InputStream in, String place, GazetteerSource source, ImportGuess guess) throws IOException {
        switch (source) {
            case PUENTE -> lines(in, place, EntityJson::read, false);
            case FTM -> lines(in, place, line -> ftm.read(line, collector), true);
            case CSV -> new GazetteerTable(rows(in, guess), place, type, collector).read();
            case WIKIDATA -> {
                if (guess.json()) {
                    WikidataJson.read(in, place, items, collector);
                } else {
                    new WikidataTable(rows(in, guess), place, items, collector).read();
                }
            }
        }
    }

    private CsvRows rows(InputStream in, ImportGuess guess) throws IOException {
        if (guess.json()) {
            throw new BadInput("JSON, not a table", "leave --from away, or name what it is: puente, wikidata or ftm");
        }
        return new CsvRows(in, encoding, guess.delimiter(), java.util.List.of(), "id,type,name,aliases");
    }

    /** Makes an entity of a line, or nothing of one that holds none. */
    @FunctionalInterface
    private interface LineReader {
        @Nullable
        Entity read(String line) throws BadInput;
    }

    private void lines(InputStream in, String place, LineReader reader, boolean sure) throws IOException {
        var lines = JsonLines.utf8(in);
        try {
            boolean more = true;
            while (more) {
                try {
                    var line = lines.next();
                    more = line != null;
                    if (line != null) {
                        collector.record();
                        var entity = reader.read(line);
                        if (entity != null) {
                            collector.add(entity, place + ":" + lines.number(), sure);
                        }
                    }
                } catch (BadInput e) {
                    collector.bad(e.at(place + ":" + lines.number()));
                }
            }
        } catch (ZipException | EOFException e) {
            throw FileReader.brokenGzip("after line " + lines.number());
        }
    }

    /** What was read in all. */
    ImportedGazetteer finish() {
        items.finish(collector);
        ftm.finish(collector);
        return collector.finish();
    }
}
