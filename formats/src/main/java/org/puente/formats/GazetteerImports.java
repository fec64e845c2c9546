package org.puente.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.GazetteerException;

/**
 * Gazetteers that people already have, to entities: tables, results of Wikidata queries, FollowTheMoney entities. A record
 * that is no entity is reported with its file and line, and the rest goes on; records with one id are one entity. Files may
 * be compressed with gzip. Immutable.
 *
 * <pre>{@code
 * var imported = GazetteerImports.guessed().type("person").read(List.of(Path.of("ministers.csv")));
 * imported.rejected().forEach(bad -> System.err.println(bad.message()));
 * var gazetteer = imported.gazetteer();
 * }</pre>
 *
 * <p><b>Tables</b> have the columns {@code name}, {@code id} (without it, ids are made from names), {@code type},
 * {@code name_en}, {@code name_es}, {@code aliases} with {@code |} between them, and {@code match}, {@code needs},
 * {@code context}, {@code not}, {@code language} for the aliases of the row, or for the name where the row has none. An
 * entity may have several rows; in all but one the other cells may be empty. <b>Wikidata</b>: an item's rows are one entity,
 * by its Q-id; columns are told by their names, {@code itemLabel}, {@code itemAltLabel}, {@code label_es},
 * {@code aliases_en}. <b>FollowTheMoney</b>: a weak alias needs a full name in the document.
 */
public final class GazetteerImports {
    private final @Nullable GazetteerSource source;
    private final @Nullable String type;
    private final Charset encoding;

    private GazetteerImports(@Nullable GazetteerSource source, @Nullable String type, Charset encoding) {
        this.source = source;
        this.type = type;
        this.encoding = encoding;
    }

    /** Imports that tell each file's source by its beginning, in UTF-8, without a type for entities that give none. */
    public static GazetteerImports guessed() {
        return new GazetteerImports(null, null, StandardCharsets.UTF_8);
    }

    /** The same imports, all files being of this source. */
    public GazetteerImports from(GazetteerSource known) {
        return new GazetteerImports(known, type, encoding);
    }

    /** The same imports; entities whose record gives no type have this one. */
    public GazetteerImports type(String missing) {
        return new GazetteerImports(source, missing, encoding);
    }

    /** The same imports, tables being in this encoding. JSON is always UTF-8. */
    public GazetteerImports encoding(Charset ofTables) {
        return new GazetteerImports(source, type, ofTables);
    }

    /**
     * Reads these files, in order, as one gazetteer.
     *
     * @throws GazetteerException if there is no such file
     */
    public ImportedGazetteer read(Path... files) {
        return read(List.of(files));
    }

    /**
     * Reads these files, in order, as one gazetteer.
     *
     * @throws GazetteerException if there is no such file
     */
    public ImportedGazetteer read(List<Path> files) {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new GazetteerException("no such gazetteer file: " + file + "; check the path");
            }
        }
        var run = new ImportRun(type, encoding);
        for (Path file : files) {
            try (var in = FileInput.open(file)) {
                read(run, in, file.toString());
            } catch (IOException e) {
                run.collector().bad(FileReader.unreadable(file, e));
            }
        }
        return run.finish();
    }

    /**
     * Reads a stream, which stays open.
     *
     * @param place what the stream is called in messages
     */
    public ImportedGazetteer read(InputStream in, String place) {
        var run = new ImportRun(type, encoding);
        try {
            read(run, in, place);
        } catch (IOException e) {
            run.collector().bad(FileReader.unreadable(Path.of(place), e));
        }
        return run.finish();
    }

    private void read(ImportRun run, InputStream in, String place) throws IOException {
        var buffered = new BufferedInputStream(in, ImportGuess.PEEK);
        var guess = ImportGuess.of(buffered, encoding);
        try {
            if (guess == null) {
                throw Texts.empty();
            }
            run.read(buffered, place, source == null ? guess.source() : source, guess);
        } catch (BadInput e) {
            run.collector().bad(e.at(place));
        } catch (CsvRows.EndOfTable e) {
            run.collector().bad(e.at(place + ":1"));
        }
    }
}
