package org.puente.formats;

import org.puente.Counted;
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
        RequestJson.hits(json, counted.request());
        json.writeStringProperty("corpus", counted.corpus());
        json.writeStringProperty("gazetteer", counted.gazetteer());
    }
}
