package org.puente.formats;

import java.util.List;
import java.util.Locale;
import org.puente.FacetRequest;
import org.puente.Filter;
import org.puente.SearchRequest;
import tools.jackson.core.JsonGenerator;

/** Writes a search request, so that it can be asked again. */
final class RequestJson {
    private RequestJson() {}

    /** What of it decides its hits. */
    static void hits(JsonGenerator json, SearchRequest request) {
        json.writeStartObject();
        deciding(json, request);
        json.writeEndObject();
    }

    /** Also what decides which of them are shown, and how; {@code limit} is {@code null} where all are. */
    static void page(JsonGenerator json, SearchRequest request, boolean all) {
        json.writeStartObject();
        deciding(json, request);
        json.writeStringProperty("sort", request.sort().name().toLowerCase(Locale.ROOT));
        if (all) {
            json.writeNullProperty("limit");
        } else {
            json.writeNumberProperty("limit", request.limit());
        }
        JsonText.text(json, "after", request.after());
        if (request.collapsing() > 0) {
            json.writeNumberProperty("collapse", request.collapsing());
        }
        json.writeNumberProperty("fragments", request.fragments());
        json.writeStringProperty("labels", request.labels().code());
        json.writeArrayPropertyStart("facets");
        request.facets().forEach(facet -> facet(json, facet));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void deciding(JsonGenerator json, SearchRequest request) {
        json.writeStringProperty("query", request.query());
        json.writeStringProperty("match", request.match() == SearchRequest.Match.ALL ? "all" : "any");
        json.writeArrayPropertyStart("filters");
        request.filters().forEach(filter -> filter(json, filter));
        json.writeEndArray();
        json.writeBooleanProperty("strict", request.strict());
        json.writeBooleanProperty("bridge", request.bridge());
        json.writeBooleanProperty("cognates", request.ranking().cognate() > 0);
        json.writeNumberProperty("lexicon", request.lexicon().pairs().size());
    }

    private static void facet(JsonGenerator json, FacetRequest facet) {
        json.writeStartObject();
        json.writeStringProperty("name", facet.name());
        json.writeNumberProperty("top", facet.top());
        json.writeStringProperty("prefix", facet.prefix());
        json.writeStringProperty("sort", facet.sort().name().toLowerCase(Locale.ROOT));
        if (facet.name().equals(FacetRequest.PUBLISHED)) {
            json.writeStringProperty("by", facet.interval().name().toLowerCase(Locale.ROOT));
        }
        json.writeEndObject();
    }

    private static void filter(JsonGenerator json, Filter filter) {
        json.writeStartObject();
        switch (filter) {
            case Filter.AnyOf any -> values(json, "anyOf", any.name(), any.values());
            case Filter.AllOf all -> values(json, "allOf", all.name(), all.values());
            case Filter.NoneOf none -> values(json, "noneOf", none.name(), none.values());
            case Filter.Between between -> {
                JsonText.text(json, "from", between.from());
                JsonText.text(json, "to", between.to());
            }
            case Filter.InLanguage in ->
                json.writeStringProperty("language", in.language().code());
            case Filter.AddedSince since -> json.writeStringProperty("addedSince", since.state());
        }
        json.writeEndObject();
    }

    private static void values(JsonGenerator json, String kind, String name, List<String> values) {
        json.writeStringProperty(kind, name);
        json.writeArrayPropertyStart("values");
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
