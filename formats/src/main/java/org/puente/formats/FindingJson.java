package org.puente.formats;

import java.util.List;
import org.puente.GazetteerFinding;
import org.puente.Spellings;
import tools.jackson.core.JsonGenerator;

/** Writes a finding about a gazetteer's alias. */
final class FindingJson {
    private FindingJson() {}

    static void write(JsonGenerator json, GazetteerFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("kind", finding.kind().code());
        list(json, "aliases", finding.aliases());
        list(json, "entities", finding.entities());
        var spellings = finding.spellings();
        if (spellings == null) {
            json.writeNullProperty("spellings");
        } else {
            json.writeObjectPropertyStart("spellings");
            tally(json, "small", spellings.small());
            tally(json, "capital", spellings.capital());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void tally(JsonGenerator json, String key, Spellings.Tally tally) {
        json.writeObjectPropertyStart(key);
        json.writeNumberProperty("documents", tally.documents());
        json.writeNumberProperty("occurrences", tally.occurrences());
        json.writeEndObject();
    }
}
