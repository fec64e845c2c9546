package org.puente.formats;

import java.util.List;
import org.puente.Alias;
import tools.jackson.core.JsonGenerator;

/** Writes an alias: a text where nothing else is said of it. */
final class AliasJson {
    private AliasJson() {}

    static void write(JsonGenerator json, Alias alias) {
        if (alias.equals(Alias.of(alias.text()))) {
            json.writeString(alias.text());
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("text", alias.text());
        if (alias.match() != null) {
            json.writeStringProperty("match", alias.match().code());
        }
        if (alias.needs() != Alias.Need.NOTHING) {
            json.writeStringProperty("needs", need(alias.needs()));
        }
        list(json, "context", alias.context());
        list(json, "not", alias.not());
        if (alias.language() != null) {
            json.writeStringProperty("language", alias.language().code());
        }
        json.writeEndObject();
    }

    /** The word for a need; empty for none. */
    static String need(Alias.Need need) {
        return switch (need) {
            case NOTHING -> "";
            case FULL_NAME -> "full-name";
            case CONTEXT -> "context";
        };
    }

    private static void list(JsonGenerator json, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(key);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
