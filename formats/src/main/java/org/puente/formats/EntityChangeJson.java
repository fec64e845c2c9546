package org.puente.formats;

import org.puente.Language;
import org.puente.RetagSummary.EntityChange;
import tools.jackson.core.JsonGenerator;

/** The documents that an entity gained and lost, as an object. */
final class EntityChangeJson {
    private EntityChangeJson() {}

    static void write(JsonGenerator json, EntityChange change, Language labels) {
        json.writeStartObject();
        json.writeStringProperty("id", change.entity().id());
        json.writeStringProperty("type", change.entity().type());
        json.writeStringProperty("label", change.entity().label(labels));
        json.writeNumberProperty("gained", change.gained());
        json.writeNumberProperty("lost", change.lost());
        json.writeEndObject();
    }
}
