package org.puente.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes {@code gold.jsonl}: one mention a line, keys always in one order, so that versions can be compared. */
final class GoldFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private GoldFile() {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if a line is no mention, with file and line
     */
    static List<GoldMention> read(Path file) throws IOException {
        var mentions = new ArrayList<GoldMention>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                mentions.add(JSON.readValue(line, GoldMention.class));
            } catch (JacksonException e) {
                throw new IllegalArgumentException(
                        file.getFileName() + ":" + number + ": not a mention; see GUIDELINES.md for its keys", e);
            }
        }
        return List.copyOf(mentions);
    }

    static void write(List<GoldMention> mentions, Path file) throws IOException {
        Files.write(file, mentions.stream().map(GoldFile::line).toList());
    }

    private static String line(GoldMention mention) {
        return "{\"document\": " + quoted(mention.document()) + ", \"field\": " + quoted(mention.field())
                + ", \"start\": " + mention.start() + ", \"end\": " + mention.end()
                + ", \"entity\": " + quoted(mention.entity()) + ", \"type\": " + quoted(mention.type())
                + ", \"text\": " + quoted(mention.text()) + "}";
    }

    private static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
