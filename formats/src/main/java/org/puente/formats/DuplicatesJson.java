package org.puente.formats;

import org.puente.Duplicates;
import tools.jackson.core.JsonGenerator;

/** Writes groups of near-duplicates. */
final class DuplicatesJson {
    private DuplicatesJson() {}

    static void write(JsonGenerator json, Duplicates.Answer answer) {
        json.writeStartObject();
        CountedJson.head(json, answer.counted());
        json.writeArrayPropertyStart("groups");
        answer.groups().forEach(group -> {
            json.writeStartObject();
            group(json, group);
            json.writeEndObject();
        });
        json.writeEndArray();
        CountedJson.origin(json, answer.counted());
        json.writeEndObject();
    }

    static void group(JsonGenerator json, Duplicates.Group group) {
        MemberJson.write(json, "members", group.members());
    }
}
