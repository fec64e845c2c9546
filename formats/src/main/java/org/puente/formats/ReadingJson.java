package org.puente.formats;

import org.jspecify.annotations.Nullable;
import org.puente.QueryReading;
import org.puente.SearchResults.Suggestion;
import tools.jackson.core.JsonGenerator;

/** Writes how a query was read, and what may have been meant instead. */
final class ReadingJson {
    private ReadingJson() {}

    static void write(JsonGenerator json, QueryReading reading) {
        json.writeObjectPropertyStart("parsed");
        json.writeStringProperty("text", reading.text());
        json.writeArrayPropertyStart("entities");
        for (QueryReading.Recognised entity : reading.entities()) {
            json.writeStartObject();
            json.writeStringProperty("id", entity.id());
            json.writeStringProperty("type", entity.type());
            json.writeStringProperty("label", entity.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void write(JsonGenerator json, @Nullable Suggestion suggestion) {
        if (suggestion == null) {
            json.writeNullProperty("suggestion");
            return;
        }
        json.writeObjectPropertyStart("suggestion");
        json.writeStringProperty("query", suggestion.query());
        json.writeObjectPropertyStart("total");
        json.writeNumberProperty("value", suggestion.total().value());
        json.writeBooleanProperty("exact", suggestion.total().exact());
        json.writeEndObject();
        json.writeEndObject();
    }
}
