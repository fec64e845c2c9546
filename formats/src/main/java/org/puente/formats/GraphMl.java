package org.puente.formats;

import java.util.Locale;
import org.puente.Network;

/**
 * A network as GraphML (Brandes, Eiglsperger, Lerner: <i>GraphML Primer</i>, graphml.graphdrawing.org), as Gephi, yEd and
 * NetworkX read it: undirected, every attribute declared with its type, {@code label} and {@code weight} under the names
 * those programs look for. The ids of nodes are NMTOKENs: a character of an entity's id that may not stand there is
 * written {@code _xHHHH_}; the id as it is stands in {@code entity}.
 */
public final class GraphMl {
    private final StringBuilder xml = new StringBuilder();

    private GraphMl() {}

    /** The whole document, in UTF-8 when written so, lines ended by {@code \n}. */
    public static String network(Network.Answer answer) {
        var written = new GraphMl();
        written.write(answer);
        return written.xml.toString();
    }

    private void write(Network.Answer answer) {
        xml.append("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                """);
        key("query", "graph", "string");
        key("request", "graph", "string");
        key("scope", "graph", "string");
        key("documents", "graph", "long");
        key("units", "graph", "long");
        key("corpus", "graph", "string");
        key("gazetteer", "graph", "string");
        key("entity", "node", "string");
        key("label", "node", "string");
        key("type", "node", "string");
        key("documents", "node", "long");
        key("count", "node", "long");
        key("weight", "edge", "double");
        key("documents", "edge", "long");
        key("npmi", "edge", "double");
        key("logLikelihood", "edge", "double");
        xml.append("  <graph id=\"network\" edgedefault=\"undirected\">\n");
        var counted = answer.counted();
        data("    ", "graph", "query", counted.request().query());
        data("    ", "graph", "request", JsonText.of(json -> RequestJson.hits(json, counted.request())));
        data("    ", "graph", "scope", answer.scope().name().toLowerCase(Locale.ROOT));
        data("    ", "graph", "documents", counted.total().value());
        data("    ", "graph", "units", answer.units());
        data("    ", "graph", "corpus", counted.corpus());
        data("    ", "graph", "gazetteer", counted.gazetteer());
        answer.nodes().forEach(this::node);
        answer.edges().forEach(this::edge);
        xml.append("  </graph>\n</graphml>\n");
    }

    private void node(Network.Node node) {
        xml.append("    <node id=\"").append(token(node.id())).append("\">\n");
        data("      ", "node", "entity", node.id());
        data("      ", "node", "label", node.label());
        data("      ", "node", "type", node.type());
        data("      ", "node", "documents", node.documents());
        data("      ", "node", "count", node.count());
        xml.append("    </node>\n");
    }

    private void edge(Network.Edge edge) {
        xml.append("    <edge source=\"").append(token(edge.source()));
        xml.append("\" target=\"").append(token(edge.target())).append("\">\n");
        data("      ", "edge", "weight", (double) edge.count());
        data("      ", "edge", "documents", edge.documents());
        data("      ", "edge", "npmi", edge.npmi());
        data("      ", "edge", "logLikelihood", edge.logLikelihood());
        xml.append("    </edge>\n");
    }

    /** An attribute is declared for each kind of thing that has it, since a key is of one kind. */
    private void key(String name, String of, String type) {
        xml.append("  <key id=\"").append(of).append('.').append(name);
        xml.append("\" for=\"").append(of);
        xml.append("\" attr.name=\"").append(name);
        xml.append("\" attr.type=\"").append(type).append("\"/>\n");
    }

    private void data(String indent, String of, String name, Object value) {
        xml.append(indent)
                .append("<data key=\"")
                .append(of)
                .append('.')
                .append(name)
                .append("\">");
        xml.append(escaped(value.toString())).append("</data>\n");
    }

    /** An id made of ASCII letters, digits, dots, hyphens and underscores, another for each other id. */
    private static String token(String id) {
        var token = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
            // An underscore before an x would read as the start of what stands for a character.
            if (plain || c == '_' && !id.startsWith("x", i + 1)) {
                token.append(c);
            } else {
                token.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            }
        }
        return token.toString();
    }

    /** Text of XML 1.0; characters that it cannot hold become the replacement character. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }
}
