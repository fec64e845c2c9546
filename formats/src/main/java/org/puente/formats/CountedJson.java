package org.puente.formats;

import java.util.List;
import org.puente.Counted;
import org.puente.Filter;
import org.puente.SearchRequest;
import org.puente.SearchResults.Total;
import tools.jackson.core.JsonGenerator;

/** Writes which documents an answer counted, with all that decides it. */
final class CountedJson {
    private CountedJson() {}

    /** {@code query,total,partial,timedOut}: what comes first in an answer. */
    static void head(JsonGenerator json, Counted counted) {
        json.writeStringProperty("query", counted.request().query());
        total(json, "total", counted.total());
        json.writeBooleanProperty("partial", counted.partial());
        json.writeBooleanProperty("timedOut", counted.timedOut());
    }

    static void total(JsonGenerator json, String key, Total total) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("value", total.value());
        json.writeBooleanProperty("exact", total.exact());
        json.writeEndObject();
    }

    /** {@code request,corpus,gazetteer}: what it takes to make the answer again. */
    static void origin(JsonGenerator json, Counted counted) {
        json.writeName("request");
        request(json, counted.request());
        json.writeStringProperty("corpus", counted.corpus());
        json.writeStringProperty("gazetteer", counted.gazetteer());
    }

    /** What of a request decides its hits. */
    static void request(JsonGenerator json, SearchRequest request) {
        json.writeStartObject();
        json.writeStringProperty("query", request.query());
        json.writeStringProperty("match", request.match() == SearchRequest.Match.ALL ? "all" : "any");
        json.writeArrayPropertyStart("filters");
        request.filters().forEach(filter -> filter(json, filter));
        json.writeEndArray();
        json.writeBooleanProperty("strict", request.strict());
        json.writeBooleanProperty("bridge", request.bridge());
        json.writeBooleanProperty("cognates", request.ranking().cognate() > 0);
        json.writeNumberProperty("lexicon", request.lexicon().pairs().size());
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
