package org.puente.formats;

import org.puente.Mention;
import tools.jackson.core.JsonGenerator;

/** Writes the keys of a mention into an object that is open. */
final class MentionJson {
    private MentionJson() {}

    static void write(JsonGenerator json, Mention mention, String text, boolean explain) {
        json.writeStringProperty("field", mention.field());
        json.writeNumberProperty("start", mention.start());
        json.writeNumberProperty("end", mention.end());
        JsonText.text(json, "entity", mention.entity());
        if (mention.entity() == null || explain && !mention.candidates().isEmpty()) {
            json.writeArrayPropertyStart("candidates");
            mention.candidates().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeStringProperty("type", mention.type());
        json.writeStringProperty("text", text);
        if (explain) {
            json.writeStringProperty("alias", mention.alias());
            json.writeStringProperty("policy", mention.policy().code());
            json.writeStringProperty("evidence", mention.evidence());
        }
    }
}
