package org.puente.formats;

import org.puente.Fragment;
import org.puente.Hit;
import org.puente.Span;
import tools.jackson.core.JsonGenerator;

/** Writes a hit with its entities and fragments. */
final class HitJson {
    private HitJson() {}

    static void write(JsonGenerator json, Hit hit) {
        json.writeStartObject();
        json.writeStringProperty("id", hit.id());
        json.writeNumberProperty("score", hit.score());
        json.writeStringProperty("title", hit.title());
        json.writeStringProperty("language", hit.language().code());
        JsonText.text(json, "published", hit.published());
        JsonText.fields(json, hit.fields());
        json.writeArrayPropertyStart("entities");
        hit.entities().forEach(entity -> entity(json, entity));
        json.writeEndArray();
        json.writeArrayPropertyStart("fragments");
        hit.fragments().forEach(fragment -> fragment(json, fragment));
        json.writeEndArray();
        if (!hit.duplicates().isEmpty()) {
            MemberJson.write(json, "duplicates", hit.duplicates());
        }
        if (hit.explanation() != null) {
            json.writeStringProperty("explanation", hit.explanation());
        }
        json.writeEndObject();
    }

    private static void entity(JsonGenerator json, Hit.HitEntity entity) {
        json.writeStartObject();
        json.writeStringProperty("id", entity.id());
        json.writeStringProperty("type", entity.type());
        json.writeStringProperty("label", entity.label());
        json.writeNumberProperty("mentions", entity.mentions());
        json.writeEndObject();
    }

    private static void fragment(JsonGenerator json, Fragment fragment) {
        json.writeStartObject();
        json.writeStringProperty("field", fragment.field());
        json.writeNumberProperty("start", fragment.start());
        json.writeNumberProperty("end", fragment.end());
        json.writeStringProperty("text", fragment.text());
        json.writeArrayPropertyStart("spans");
        fragment.spans().forEach(span -> span(json, span));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeStartObject();
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("kind", span.kind().code());
        if (span.kind() == Span.Kind.ENTITY) {
            JsonText.text(json, "entity", span.entity());
            JsonText.text(json, "type", span.type());
            JsonText.text(json, "alias", span.alias());
        }
        json.writeStringProperty("via", span.via().code());
        json.writeEndObject();
    }
}
