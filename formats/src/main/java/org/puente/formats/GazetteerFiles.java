package org.puente.formats;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerException;

/**
 * Gazetteers as JSON Lines in UTF-8, one entity a line, also compressed with gzip:
 *
 * <pre>{@code
 * {"id":"cjng","type":"organization","name":"Jalisco New Generation Cartel",
 *  "names":{"es":"Cártel Jalisco Nueva Generación"},
 *  "aliases":["CJNG",{"text":"Jalisco Cartel","needs":"full-name"}]}
 * }</pre>
 *
 * An alias that is an object may have {@code match} (exact, name, acronym, phrase), {@code needs} (full-name, context),
 * {@code context} and {@code not} (lists of words) and {@code language}.
 */
public final class GazetteerFiles {
    private GazetteerFiles() {}

    /**
     * The entities of these files, in order, as one gazetteer.
     *
     * @throws GazetteerException if a file cannot be read, or a line is no entity, or two entities have one id; the
     *     message names file and line
     */
    public static Gazetteer read(Path... files) {
        return read(List.of(files));
    }

    /**
     * The entities of these files, in order, as one gazetteer.
     *
     * @throws GazetteerException if a file cannot be read, or a line is no entity, or two entities have one id; the
     *     message names file and line
     */
    public static Gazetteer read(List<Path> files) {
        var entities = new ArrayList<Entity>();
        var places = new HashMap<String, String>();
        for (Path file : files) {
            read(file, entities, places);
        }
        try {
            return Gazetteer.of(entities);
        } catch (GazetteerException e) {
            throw placed(e, entities, places);
        }
    }

    /** Checking each entity alone would cost a fingerprint each, so the place of a wrong one is sought when there is one. */
    private static GazetteerException placed(
            GazetteerException wrong, List<Entity> entities, Map<String, String> places) {
        for (Entity entity : entities) {
            try {
                Gazetteer.of(entity);
            } catch (GazetteerException e) {
                var place = places.getOrDefault(entity.id(), "");
                return new GazetteerException(EntityJson.split(String.valueOf(e.getMessage()))
                        .at(place)
                        .message());
            }
        }
        return wrong;
    }

    private static void read(Path file, List<Entity> entities, Map<String, String> places) {
        try (var in = FileInput.open(file)) {
            var lines = JsonLines.utf8(in);
            try {
                for (var line = lines.next(); line != null; line = lines.next()) {
                    entities.add(entity(line, file + ":" + lines.number(), places));
                }
            } catch (BadInput e) {
                throw new GazetteerException(e.at(file + ":" + lines.number()).message());
            }
        } catch (NoSuchFileException e) {
            throw new GazetteerException("no such gazetteer file: " + file + "; check the path");
        } catch (IOException e) {
            throw new GazetteerException(FileReader.unreadable(file, e).message());
        }
    }

    private static Entity entity(String line, String place, Map<String, String> places) throws BadInput {
        var entity = EntityJson.read(line);
        var before = places.putIfAbsent(entity.id(), place);
        if (before != null) {
            throw new BadInput(
                    "two entities have the id " + entity.id() + ", the other is at " + before, "give each its own id");
        }
        return entity;
    }

    /**
     * Writes a gazetteer so that reading it gives an equal one in the same order; compressed if the name ends with
     * {@code .gz}. Replaces the file.
     *
     * @throws GazetteerException if the file cannot be written
     */
    public static void write(Gazetteer gazetteer, Path file) {
        try (var out = create(file)) {
            for (Entity entity : gazetteer.entities()) {
                out.write(EntityJson.write(entity).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        } catch (IOException e) {
            throw new GazetteerException("cannot write the gazetteer: " + file + " (" + e.getMessage()
                    + "); check the folder and its space");
        }
    }

    private static OutputStream create(Path file) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(file));
        return FileKind.isCompressed(file) ? new GZIPOutputStream(out) : out;
    }
}
