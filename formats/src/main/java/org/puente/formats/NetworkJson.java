package org.puente.formats;

import java.util.Locale;
import org.puente.Network;
import org.puente.NetworkTexts;
import tools.jackson.core.JsonGenerator;

/** Writes a network, its nodes and edges, and the texts behind an edge. */
final class NetworkJson {
    private NetworkJson() {}

    static void write(JsonGenerator json, Network.Answer answer) {
        json.writeStartObject();
        CountedJson.head(json, answer.counted());
        scope(json, answer);
        json.writeArrayPropertyStart("nodes");
        answer.nodes().forEach(node -> {
            json.writeStartObject();
            node(json, node);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("edges");
        answer.edges().forEach(edge -> {
            json.writeStartObject();
            edge(json, edge);
            json.writeEndObject();
        });
        json.writeEndArray();
        CountedJson.origin(json, answer.counted());
        json.writeEndObject();
    }

    static void scope(JsonGenerator json, Network.Answer answer) {
        json.writeStringProperty("scope", answer.scope().name().toLowerCase(Locale.ROOT));
        json.writeNumberProperty("units", answer.units());
        json.writeNumberProperty("found", answer.found());
    }

    static void node(JsonGenerator json, Network.Node node) {
        json.writeStringProperty("id", node.id());
        json.writeStringProperty("type", node.type());
        json.writeStringProperty("label", node.label());
        json.writeNumberProperty("documents", node.documents());
        json.writeNumberProperty("count", node.count());
    }

    static void edge(JsonGenerator json, Network.Edge edge) {
        json.writeStringProperty("source", edge.source());
        json.writeStringProperty("target", edge.target());
        json.writeNumberProperty("documents", edge.documents());
        json.writeNumberProperty("count", edge.count());
        json.writeNumberProperty("npmi", edge.npmi());
        json.writeNumberProperty("logLikelihood", edge.logLikelihood());
    }

    static void texts(JsonGenerator json, NetworkTexts.Answer answer) {
        json.writeStartObject();
        json.writeNumberProperty("documents", answer.documents());
        json.writeNumberProperty("count", answer.count());
        json.writeBooleanProperty("timedOut", answer.timedOut());
        json.writeArrayPropertyStart("texts");
        answer.texts().forEach(text -> text(json, text));
        json.writeEndArray();
        json.writeEndObject();
    }

    static void text(JsonGenerator json, NetworkTexts.Text text) {
        json.writeStartObject();
        json.writeStringProperty("document", text.document());
        json.writeStringProperty("title", text.title());
        JsonText.text(json, "published", text.published());
        json.writeArrayPropertyStart("places");
        for (NetworkTexts.Place place : text.places()) {
            json.writeStartObject();
            json.writeStringProperty("field", place.field());
            json.writeNumberProperty("start", place.start());
            json.writeNumberProperty("end", place.end());
            json.writeStringProperty("text", place.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
