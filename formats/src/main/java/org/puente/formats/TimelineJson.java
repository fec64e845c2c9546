package org.puente.formats;

import java.util.Locale;
import org.puente.Timeline;
import tools.jackson.core.JsonGenerator;

/** Writes a timeline: its intervals, and if it is split a series of counts for each value. */
final class TimelineJson {
    private TimelineJson() {}

    static void write(JsonGenerator json, Timeline.Answer answer) {
        json.writeStartObject();
        CountedJson.head(json, answer.counted());
        by(json, answer);
        json.writeArrayPropertyStart("intervals");
        answer.intervals().forEach(count -> {
            json.writeStartObject();
            count(json, count);
            json.writeEndObject();
        });
        json.writeEndArray();
        if (answer.split() == null) {
            json.writeNullProperty("split");
        } else {
            json.writeObjectPropertyStart("split");
            split(json, answer.split());
            json.writeArrayPropertyStart("series");
            answer.split().series().forEach(series -> {
                json.writeStartObject();
                series(json, series);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        CountedJson.origin(json, answer.counted());
        json.writeEndObject();
    }

    static void by(JsonGenerator json, Timeline.Answer answer) {
        json.writeStringProperty("by", answer.interval().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("undated", answer.undated());
        json.writeNumberProperty("allUndated", answer.allUndated());
    }

    static void count(JsonGenerator json, Timeline.Count count) {
        json.writeStringProperty("interval", count.name());
        JsonText.text(json, "from", count.from());
        JsonText.text(json, "to", count.to());
        json.writeNumberProperty("documents", count.documents());
        json.writeNumberProperty("all", count.all());
        json.writeNumberProperty("share", count.share());
    }

    static void split(JsonGenerator json, Timeline.Split split) {
        switch (split.kind()) {
            case TYPE -> json.writeStringProperty("type", split.name());
            case FIELD -> json.writeStringProperty("field", split.name());
        }
        json.writeNumberProperty("withoutValue", split.withoutValue());
        json.writeNumberProperty("other", split.other());
        json.writeNumberProperty("values", split.values());
    }

    static void series(JsonGenerator json, Timeline.Series series) {
        json.writeStringProperty("id", series.id());
        json.writeStringProperty("label", series.label());
        json.writeNumberProperty("documents", series.documents());
        json.writeNumberProperty("undated", series.undated());
        json.writeArrayPropertyStart("counts");
        series.counts().forEach(json::writeNumber);
        json.writeEndArray();
    }
}
