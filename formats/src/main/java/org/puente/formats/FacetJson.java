package org.puente.formats;

import org.puente.Facet;
import tools.jackson.core.JsonGenerator;

/** Writes a facet: named as {@code type} or as {@code field}, by what it divides by. */
final class FacetJson {
    private FacetJson() {}

    static void write(JsonGenerator json, Facet facet) {
        json.writeStartObject();
        switch (facet.kind()) {
            case TYPE -> json.writeStringProperty("type", facet.name());
            case FIELD -> json.writeStringProperty("field", facet.name());
        }
        json.writeArrayPropertyStart("counts");
        for (Facet.FacetCount count : facet.counts()) {
            json.writeStartObject();
            json.writeStringProperty("id", count.id());
            json.writeStringProperty("label", count.label());
            json.writeNumberProperty("documents", count.documents());
            json.writeBooleanProperty("selected", count.selected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("base", facet.base());
        json.writeNumberProperty("withoutValue", facet.withoutValue());
        json.writeNumberProperty("other", facet.other());
        json.writeNumberProperty("values", facet.values());
        json.writeEndObject();
    }
}
