package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.puente.Counted;
import org.puente.Network;
import org.puente.Network.Edge;
import org.puente.Network.Node;
import org.puente.SearchRequest;
import org.puente.SearchResults.Total;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** GraphML read by another XML parser, and held against the rules of its schema. */
class GraphMlTest {
    private static final Network.Answer NETWORK = new Network.Answer(
            new Counted(
                    SearchRequest.matching("a & <b> \"c\""), new Total(9, true), false, false, List.of(), "c0", "f0"),
            Network.Scope.SENTENCE,
            40,
            List.of(
                    new Node("cjng", "organization/cartel", "Cártel <Jalisco> & Cía", 5, 7),
                    new Node("a b/ñ", "person", "Ana\u0001\ud83d\ude00 ]]>", 4, 6),
                    new Node("a_x0020_b", "person", "Bea", 4, 6),
                    new Node("a_b", "person", "\ud83d", 4, 6)),
            List.of(new Edge("a b/ñ", "cjng", 3, 4, 0.5, 12.25), new Edge("a_b", "a_x0020_b", 1, 2, -0.25, -3)),
            8);

    private static Document parsed() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(GraphMl.network(NETWORK))));
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The values of an element's own data, by the name of the attribute. */
    private static Map<String, String> data(Element of, Map<String, Element> keys) {
        var data = new HashMap<String, String>();
        for (Element each : elements(of, "data")) {
            if (each.getParentNode() == of) {
                data.put(declared(keys, each).getAttribute("attr.name"), each.getTextContent());
            }
        }
        return data;
    }

    private static Element declared(Map<String, Element> keys, Element data) {
        return Objects.requireNonNull(keys.get(data.getAttribute("key")), data.getAttribute("key"));
    }

    private static Map<String, Element> keys(Element root) {
        var keys = new HashMap<String, Element>();
        elements(root, "key").forEach(key -> keys.put(key.getAttribute("id"), key));
        return keys;
    }

    @Test
    void everyAttributeIsDeclaredForItsElementWithItsType() throws Exception {
        Element root = parsed().getDocumentElement();
        Map<String, Element> keys = keys(root);
        assertThat(keys).hasSameSizeAs(elements(root, "key"));
        assertThat(elements(root, "data")).isNotEmpty().allSatisfy(data -> {
            Element key = declared(keys, data);
            assertThat(key.getAttribute("for")).isEqualTo(data.getParentNode().getLocalName());
            switch (key.getAttribute("attr.type")) {
                case "string" -> {}
                case "long" -> Long.parseLong(data.getTextContent());
                case "double" -> Double.parseDouble(data.getTextContent());
                default -> throw new AssertionError(key.getAttribute("attr.type"));
            }
        });
    }

    @Test
    void nodesAndEdgesAreThoseOfTheNetwork() throws Exception {
        Element root = parsed().getDocumentElement();
        Map<String, Element> keys = keys(root);
        Map<String, String> entities = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Element node : elements(root, "node")) {
            String id = node.getAttribute("id");
            assertThat(id).matches("[A-Za-z0-9._-]+");
            assertThat(ids.add(id)).isTrue();
            entities.put(id, data(node, keys).getOrDefault("entity", ""));
        }
        assertThat(entities.values()).containsExactlyInAnyOrder("cjng", "a b/ñ", "a_x0020_b", "a_b");
        List<Element> edges = elements(root, "edge");
        assertThat(edges).hasSize(2);
        assertThat(entities.get(edges.getFirst().getAttribute("source"))).isEqualTo("a b/ñ");
        assertThat(entities.get(edges.getFirst().getAttribute("target"))).isEqualTo("cjng");
        assertThat(data(edges.getFirst(), keys))
                .isEqualTo(Map.of("weight", "4.0", "documents", "3", "npmi", "0.5", "logLikelihood", "12.25"));
    }

    @Test
    void textIsEscapedAndWhatXmlCannotHoldIsReplaced() throws Exception {
        Element root = parsed().getDocumentElement();
        Map<String, Element> keys = keys(root);
        assertThat(elements(root, "node"))
                .extracting(node -> data(node, keys).get("label"))
                .containsExactly("Cártel <Jalisco> & Cía", "Ana\ufffd\ud83d\ude00 ]]>", "Bea", "\ufffd");
        Element graph = elements(root, "graph").getFirst();
        assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
        assertThat(data(graph, keys)).containsEntry("query", "a & <b> \"c\"").containsEntry("corpus", "c0");
    }
}
