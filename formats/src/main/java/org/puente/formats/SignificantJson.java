package org.puente.formats;

import org.puente.Significant;
import tools.jackson.core.JsonGenerator;

/** Writes what hits have more often than other documents. */
final class SignificantJson {
    private SignificantJson() {}

    static void write(JsonGenerator json, Significant.Answer answer) {
        json.writeStartObject();
        CountedJson.head(json, answer.counted());
        reference(json, answer);
        json.writeArrayPropertyStart("values");
        answer.values().forEach(value -> {
            json.writeStartObject();
            value(json, value);
            json.writeEndObject();
        });
        json.writeEndArray();
        CountedJson.origin(json, answer.counted());
        json.writeEndObject();
    }

    static void reference(JsonGenerator json, Significant.Answer answer) {
        switch (answer.kind()) {
            case TYPE -> json.writeStringProperty("type", answer.name());
            case FIELD -> json.writeStringProperty("field", answer.name());
        }
        json.writeObjectPropertyStart("reference");
        CountedJson.head(json, answer.reference());
        json.writeName("request");
        RequestJson.hits(json, answer.reference().request());
        json.writeEndObject();
        json.writeNumberProperty("shared", answer.shared());
        json.writeNumberProperty("found", answer.found());
    }

    static void value(JsonGenerator json, Significant.Value value) {
        json.writeStringProperty("id", value.id());
        json.writeStringProperty("label", value.label());
        json.writeNumberProperty("documents", value.documents());
        json.writeNumberProperty("reference", value.reference());
        json.writeNumberProperty("shared", value.shared());
        json.writeNumberProperty("logLikelihood", value.logLikelihood());
    }
}
