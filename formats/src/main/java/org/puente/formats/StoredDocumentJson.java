package org.puente.formats;

import org.puente.Mention;
import org.puente.Passage;
import org.puente.SourceDocument;
import org.puente.StoredDocument;
import tools.jackson.core.JsonGenerator;

/** Writes a document as the index holds it. */
final class StoredDocumentJson {
    private StoredDocumentJson() {}

    static void write(JsonGenerator json, StoredDocument document) {
        var source = document.source();
        json.writeStartObject();
        json.writeStringProperty("id", source.id());
        json.writeStringProperty("title", source.title());
        json.writeStringProperty("language", document.language().code());
        JsonText.text(json, "published", source.published());
        JsonText.text(json, "url", source.url());
        JsonText.fields(json, source.fields());
        json.writeStringProperty("body", source.body());
        json.writeArrayPropertyStart("passages");
        for (Passage passage : document.passages()) {
            json.writeStartObject();
            json.writeNumberProperty("start", passage.start());
            json.writeNumberProperty("end", passage.end());
            json.writeStringProperty("language", passage.language().code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        for (Mention mention : document.mentions()) {
            json.writeStartObject();
            MentionJson.write(json, mention, text(source, mention), true);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String text(SourceDocument source, Mention mention) {
        var field = mention.field().equals("title") ? source.title() : source.body();
        return field.substring(mention.start(), mention.end());
    }
}
