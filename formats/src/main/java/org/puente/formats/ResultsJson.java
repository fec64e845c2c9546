package org.puente.formats;

import org.puente.SearchResults;
import tools.jackson.core.JsonGenerator;

/** Writes what stands before and after the hits and facets of results. */
final class ResultsJson {
    private ResultsJson() {}

    /** {@code query,total,partial,timedOut}, {@code changed} if it is true, {@code collapsed} if the request collapses. */
    static void head(JsonGenerator json, SearchResults results) {
        json.writeStringProperty("query", results.query());
        CountedJson.total(json, "total", results.total());
        json.writeBooleanProperty("partial", results.partial());
        json.writeBooleanProperty("timedOut", results.timedOut());
        if (results.changed()) {
            json.writeBooleanProperty("changed", true);
        }
        if (results.collapsed() != null) {
            json.writeNumberProperty("collapsed", results.collapsed());
        }
    }

    /** {@code parsed,suggestion,next,request,corpus,gazetteer}; there is no next page where all hits are given. */
    static void tail(JsonGenerator json, SearchResults results, boolean all) {
        ReadingJson.write(json, results.reading());
        ReadingJson.write(json, results.suggestion());
        JsonText.text(json, "next", all ? null : results.next());
        json.writeName("request");
        RequestJson.page(json, results.request(), all);
        json.writeStringProperty("corpus", results.fingerprints().corpus());
        json.writeStringProperty("gazetteer", results.fingerprints().gazetteer());
    }
}
