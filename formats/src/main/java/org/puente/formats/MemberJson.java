package org.puente.formats;

import java.util.List;
import org.puente.Duplicates;
import tools.jackson.core.JsonGenerator;

/** Writes near-duplicates, of a group or of a hit. */
final class MemberJson {
    private MemberJson() {}

    static void write(JsonGenerator json, String key, List<Duplicates.Member> members) {
        json.writeArrayPropertyStart(key);
        for (Duplicates.Member member : members) {
            json.writeStartObject();
            json.writeStringProperty("id", member.id());
            json.writeStringProperty("title", member.title());
            JsonText.text(json, "published", member.published());
            json.writeNumberProperty("similarity", member.similarity());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
