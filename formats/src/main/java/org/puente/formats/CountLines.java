package org.puente.formats;

import java.util.function.Consumer;
import org.puente.Counted;
import org.puente.Duplicates;
import org.puente.Network;
import org.puente.Significant;
import org.puente.Timeline;
import tools.jackson.core.JsonGenerator;

/**
 * Counts as JSON Lines, each with its line end {@code \n}: a first line that says what was counted and with what, then a
 * line for each interval and series, node and edge, or value. The key {@code kind} tells them apart; the others are
 * those of {@link JsonOutput}.
 */
public final class CountLines {
    private final StringBuilder lines = new StringBuilder();

    private CountLines() {}

    /** Lines of the kinds {@code timeline}, {@code interval} and, if it is split, {@code series}. */
    public static String timeline(Timeline.Answer answer) {
        var lines = new CountLines();
        lines.head("timeline", answer.counted(), json -> {
            TimelineJson.by(json, answer);
            if (answer.split() == null) {
                json.writeNullProperty("split");
            } else {
                json.writeObjectPropertyStart("split");
                TimelineJson.split(json, answer.split());
                json.writeEndObject();
            }
        });
        answer.intervals().forEach(count -> lines.line("interval", json -> TimelineJson.count(json, count)));
        if (answer.split() != null) {
            answer.split().series().forEach(series -> lines.line("series", json -> TimelineJson.series(json, series)));
        }
        return lines.toString();
    }

    /** Lines of the kinds {@code network}, {@code node} and {@code edge}. */
    public static String network(Network.Answer answer) {
        var lines = new CountLines();
        lines.head("network", answer.counted(), json -> NetworkJson.scope(json, answer));
        answer.nodes().forEach(node -> lines.line("node", json -> NetworkJson.node(json, node)));
        answer.edges().forEach(edge -> lines.line("edge", json -> NetworkJson.edge(json, edge)));
        return lines.toString();
    }

    /** Lines of the kinds {@code duplicates} and {@code group}. */
    public static String duplicates(Duplicates.Answer answer) {
        var lines = new CountLines();
        lines.head("duplicates", answer.counted(), json -> {});
        answer.groups().forEach(group -> lines.line("group", json -> DuplicatesJson.group(json, group)));
        return lines.toString();
    }

    /** Lines of the kinds {@code significant} and {@code value}. */
    public static String significant(Significant.Answer answer) {
        var lines = new CountLines();
        lines.head("significant", answer.counted(), json -> SignificantJson.reference(json, answer));
        answer.values().forEach(value -> lines.line("value", json -> SignificantJson.value(json, value)));
        return lines.toString();
    }

    private void head(String kind, Counted counted, Consumer<JsonGenerator> content) {
        line(kind, json -> {
            CountedJson.head(json, counted);
            content.accept(json);
            CountedJson.origin(json, counted);
        });
    }

    private void line(String kind, Consumer<JsonGenerator> content) {
        lines.append(JsonText.of(json -> {
                    json.writeStartObject();
                    json.writeStringProperty("kind", kind);
                    content.accept(json);
                    json.writeEndObject();
                }))
                .append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
