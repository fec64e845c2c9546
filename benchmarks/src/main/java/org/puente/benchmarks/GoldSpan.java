package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mention that readers marked.
 *
 * @param document its id
 * @param start in the body, UTF-16 code units
 * @param end exclusive
 * @param entity the id, or {@code null} where readers marked the type only
 * @param type of the entity
 * @param listed whether its string is in the gazetteer, so that a tagger can find it
 */
record GoldSpan(
        String document, int start, int end, @Nullable String entity, String type, boolean listed) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whether a prediction at the same place is right. */
    boolean agrees(@Nullable String otherEntity, String otherType) {
        return entity == null ? type.equals(otherType) : entity.equals(otherEntity);
    }

    /** The lines of a file of gold mentions. */
    static List<GoldSpan> read(Path file) throws IOException {
        var spans = new ArrayList<GoldSpan>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            try {
                var node = JSON.readTree(line);
                spans.add(new GoldSpan(
                        node.path("document").asString(),
                        node.path("start").asInt(),
                        node.path("end").asInt(),
                        node.path("entity").asString(null),
                        node.path("type").asString(),
                        node.path("listed").asBoolean(true)));
            } catch (JacksonException e) {
                throw new IOException(file + " has a line that is no mention: " + line, e);
            }
        }
        return spans;
    }
}
