package org.puente.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Entities of FollowTheMoney, one a line: {@code {"id","schema","caption","properties":{"name":[…],"alias":[…]}}}. Records
 * of schemas that texts do not name, such as sanctions, addresses and ownerships, are passed over and counted.
 */
final class FtmEntities {
    private static final Map<String, String> TYPES = Map.of(
            "Person", "person",
            "LegalEntity", "organization",
            "Organization", "organization",
            "Company", "organization/company",
            "PublicBody", "organization/public-body",
            "Vessel", "vehicle/vessel",
            "Airplane", "vehicle/airplane",
            "Vehicle", "vehicle",
            "Event", "event",
            "Project", "project");
    private static final List<String> STRONG = List.of("name", "alias", "previousName", "abbreviation");

    private final Map<String, Integer> passedOver = new TreeMap<>();

    /** The entity of a line, or {@code null} if it is of a schema that is passed over. */
    @Nullable
    Entity read(String line, EntityCollector collector) throws BadInput {
        JsonNode node;
        try {
            node = EntityJson.JSON.readTree(line);
        } catch (JacksonException e) {
            throw JsonRecord.broken(e);
        }
        var schema = text(node.path("schema"));
        if (schema.isEmpty()) {
            throw new BadInput("no schema", "give lines of FollowTheMoney: {\"id\":…,\"schema\":…,\"properties\":{…}}");
        }
        var type = TYPES.get(schema);
        if (type == null) {
            passedOver.merge(schema, 1, Integer::sum);
            return null;
        }
        return entity(node, type, collector);
    }

    private static Entity entity(JsonNode node, String type, EntityCollector collector) throws BadInput {
        var id = text(node.path("id"));
        if (id.isEmpty()) {
            throw new BadInput("no id", "write \"id\":\"…\"");
        }
        var properties = node.path("properties");
        var strong = new LinkedHashSet<String>();
        for (String property : STRONG) {
            strong.addAll(texts(properties, property, id, collector));
        }
        if (strong.isEmpty()) {
            throw new BadInput("entity " + id + " has no name", "give it one in properties.name");
        }
        var weak = new LinkedHashSet<>(texts(properties, "weakAlias", id, collector));
        var caption = text(node.path("caption"));
        var name = strong.contains(caption) ? caption : strong.getFirst();
        strong.remove(name);
        weak.removeAll(strong);
        weak.remove(name);
        var aliases = new ArrayList<Alias>();
        strong.forEach(text -> aliases.add(Alias.of(text)));
        weak.forEach(text -> aliases.add(new Alias(text, null, Alias.Need.FULL_NAME, List.of(), List.of(), null)));
        return new Entity(id, type, name, Map.of(), aliases);
    }

    private static List<String> texts(JsonNode properties, String key, String id, EntityCollector collector) {
        var texts = new ArrayList<String>();
        for (JsonNode value : properties.path(key).values()) {
            var text = text(value);
            if (collector.isAlias(text, id)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : "";
    }

    /** Says what was passed over. */
    void finish(EntityCollector collector) {
        if (!passedOver.isEmpty()) {
            var schemas = new ArrayList<String>();
            passedOver.forEach((schema, count) -> schemas.add(schema + " " + count));
            collector.note("schemas passed over, since texts do not name their records: " + String.join(", ", schemas));
        }
    }
}
