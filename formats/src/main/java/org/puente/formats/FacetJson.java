package org.puente.formats;

import java.util.Locale;
import org.puente.Facet;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a facet: named as {@code type} or as {@code field}, by what it divides by. {@code by} is there for dates, {@code
 * all}, {@code of} and {@code logLikelihood} where it is ordered by significance, {@code found} where a prefix leaves
 * values out.
 */
final class FacetJson {
    private FacetJson() {}

    static void write(JsonGenerator json, Facet facet) {
        json.writeStartObject();
        switch (facet.kind()) {
            case TYPE -> json.writeStringProperty("type", facet.name());
            case FIELD -> json.writeStringProperty("field", facet.name());
        }
        if (facet.interval() != null) {
            json.writeStringProperty("by", facet.interval().name().toLowerCase(Locale.ROOT));
        }
        json.writeArrayPropertyStart("counts");
        for (Facet.FacetCount count : facet.counts()) {
            json.writeStartObject();
            json.writeStringProperty("id", count.id());
            json.writeStringProperty("label", count.label());
            json.writeNumberProperty("documents", count.documents());
            json.writeBooleanProperty("selected", count.selected());
            if (count.significance() != null) {
                json.writeNumberProperty("all", count.significance().all());
                json.writeNumberProperty("of", count.significance().of());
                json.writeNumberProperty("logLikelihood", count.significance().logLikelihood());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("base", facet.base());
        json.writeNumberProperty("withoutValue", facet.withoutValue());
        json.writeNumberProperty("other", facet.other());
        json.writeNumberProperty("values", facet.values());
        if (facet.found() != facet.values()) {
            json.writeNumberProperty("found", facet.found());
        }
        json.writeEndObject();
    }
}
