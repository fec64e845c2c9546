package org.puente.formats;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** One line of JSON. */
final class JsonText {
    private JsonText() {}

    static String of(Consumer<JsonGenerator> content) {
        var out = new StringWriter();
        try (var json = JsonRecord.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(json);
        }
        return out.toString();
    }

    /** A text, or null where it is not known. */
    static void text(JsonGenerator json, String key, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, value.toString());
        }
    }

    /** The keyword fields by name: one value as a text, several as a list. */
    static void fields(JsonGenerator json, Map<String, List<String>> fields) {
        json.writeObjectPropertyStart("fields");
        new TreeMap<>(fields).forEach((name, values) -> {
            if (values.size() == 1) {
                json.writeStringProperty(name, values.getFirst());
            } else {
                json.writeArrayPropertyStart(name);
                values.forEach(json::writeString);
                json.writeEndArray();
            }
        });
        json.writeEndObject();
    }
}
