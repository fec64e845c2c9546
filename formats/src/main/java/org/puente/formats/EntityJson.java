package org.puente.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.GazetteerException;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.RequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entity as a line of JSON. A key that is not known is an error: a policy with a typing error would be lost. */
final class EntityJson {
    static final JsonMapper JSON = JsonMapper.builder(JsonRecord.FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Set<String> ENTITY = Set.of("id", "type", "name", "names", "aliases");
    private static final Set<String> ALIAS = Set.of("text", "match", "needs", "context", "not", "language");

    private EntityJson() {}

    static Entity read(String line) throws BadInput {
        try {
            var node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new BadInput("not a JSON object", "write one entity a line: {\"id\":…,\"type\":…,\"name\":…}");
            }
            checkKeys(node, ENTITY);
            return new Entity(
                    required(node, "id"), required(node, "type"), required(node, "name"), names(node), aliases(node));
        } catch (JacksonException e) {
            throw JsonRecord.broken(e);
        } catch (GazetteerException | RequestException e) {
            throw split(String.valueOf(e.getMessage()));
        }
    }

    private static Map<Language, String> names(JsonNode entity) throws BadInput {
        var names = new EnumMap<Language, String>(Language.class);
        var node = entity.path("names");
        if (isAbsent(node)) {
            return names;
        }
        if (!node.isObject()) {
            throw new BadInput("names is not an object", "write \"names\":{\"es\":\"…\"}");
        }
        for (var name : node.properties()) {
            names.put(Language.of(name.getKey()), text(name.getValue(), "names." + name.getKey()));
        }
        return names;
    }

    private static List<Alias> aliases(JsonNode entity) throws BadInput {
        var aliases = new ArrayList<Alias>();
        for (JsonNode alias : list(entity, "aliases")) {
            aliases.add(alias(alias));
        }
        return aliases;
    }

    private static Alias alias(JsonNode node) throws BadInput {
        if (!node.isObject()) {
            return Alias.of(text(node, "an alias"));
        }
        checkKeys(node, ALIAS);
        var match = optional(node, "match");
        var language = optional(node, "language");
        return new Alias(
                required(node, "text"),
                match == null ? null : MatchPolicy.of(match),
                need(optional(node, "needs")),
                texts(node, "context"),
                texts(node, "not"),
                language == null ? null : Language.of(language));
    }

    static Alias.Need need(@Nullable String code) throws BadInput {
        if (code == null) {
            return Alias.Need.NOTHING;
        }
        return switch (code) {
            case "full-name" -> Alias.Need.FULL_NAME;
            case "context" -> Alias.Need.CONTEXT;
            default -> throw new BadInput("unknown need \"" + code + "\"", "use full-name or context");
        };
    }

    private static List<String> texts(JsonNode parent, String key) throws BadInput {
        var texts = new ArrayList<String>();
        for (JsonNode node : list(parent, key)) {
            texts.add(text(node, "a value of " + key));
        }
        return texts;
    }

    private static Iterable<JsonNode> list(JsonNode parent, String key) throws BadInput {
        var node = parent.path(key);
        if (isAbsent(node)) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new BadInput(key + " is not a list", "write \"" + key + "\":[…]");
        }
        return node.values();
    }

    private static String required(JsonNode parent, String key) throws BadInput {
        var text = optional(parent, key);
        if (text == null) {
            throw new BadInput("no " + key, "write \"" + key + "\":\"…\"");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode parent, String key) throws BadInput {
        var node = parent.path(key);
        return isAbsent(node) ? null : text(node, key);
    }

    private static String text(JsonNode node, String what) throws BadInput {
        if (!node.isString()) {
            throw new BadInput(what + " is not a text", "write it in quotes");
        }
        return node.stringValue();
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static void checkKeys(JsonNode node, Set<String> known) throws BadInput {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw new BadInput("unknown key \"" + key + "\"", "use " + String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    /** The message of the library names no place; its part after the semicolon is what to do. */
    static BadInput split(String message) {
        int semicolon = message.lastIndexOf("; ");
        return semicolon < 0
                ? new BadInput(message, "mend the line")
                : new BadInput(message.substring(0, semicolon), message.substring(semicolon + 2));
    }

    static String write(Entity entity) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", entity.id());
            json.writeStringProperty("type", entity.type());
            json.writeStringProperty("name", entity.name());
            if (!entity.names().isEmpty()) {
                json.writeObjectPropertyStart("names");
                new EnumMap<>(entity.names())
                        .forEach((language, name) -> json.writeStringProperty(language.code(), name));
                json.writeEndObject();
            }
            if (!entity.aliases().isEmpty()) {
                json.writeArrayPropertyStart("aliases");
                entity.aliases().forEach(alias -> AliasJson.write(json, alias));
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }
}
