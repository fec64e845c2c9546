package org.puente.search;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.puente.Entity;
import org.puente.FacetRequest;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.gazetteer.Entities;
import org.puente.text.Fields;

/** What the names in a request stand for: entity types or keyword fields, entities by id or alias, labels. */
final class Names {
    private final Entities entities;
    private final SortedSet<String> fields;
    private final SortedSet<String> types;

    Names(Entities entities, SortedSet<String> fields) {
        this.entities = entities;
        this.fields = fields;
        this.types = entities.types();
    }

    Entities entities() {
        return entities;
    }

    SortedSet<String> fields() {
        return fields;
    }

    /** The types that are no kinds of others, in order. */
    SortedSet<String> rootTypes() {
        var roots = new TreeSet<>(types);
        roots.removeIf(type -> type.indexOf('/') >= 0);
        return roots;
    }

    /** A type and its kinds, in order. */
    List<String> withKinds(String type) {
        return types.stream().filter(some -> isKind(some, type)).toList();
    }

    /** Whether an entity is of a type, or of a kind of it. */
    boolean isOf(String id, String type) {
        return entities.gazetteer()
                .entity(id)
                .filter(entity -> isKind(entity.type(), type))
                .isPresent();
    }

    private static boolean isKind(String type, String asked) {
        return type.equals(asked) || type.startsWith(asked + "/");
    }

    boolean isType(String name) {
        return types.contains(name);
    }

    /** The Lucene field of what is no entity type: a keyword field, or the language. */
    static String field(String name) {
        return name.equals(FacetRequest.LANGUAGE) ? Fields.LANGUAGE : Fields.keyword(name);
    }

    /**
     * Whether a name is an entity type; if not, it is a keyword field or {@code language}.
     *
     * @throws RequestException if it is none of these
     */
    boolean requireType(String name) {
        if (isType(name)) {
            return true;
        }
        if (fields.contains(name) || name.equals(FacetRequest.LANGUAGE)) {
            return false;
        }
        if (name.equals(FacetRequest.PUBLISHED)) {
            throw new RequestException("published is a date; here use an entity type, language or a keyword field: "
                    + list(types) + "; " + list(fields));
        }
        throw new RequestException("unknown entity type or field: " + name + "; the types are " + list(types)
                + ", the fields " + list(fields));
    }

    private static String list(SortedSet<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    /** The entity with an id or alias; see {@link Entities#resolve}. */
    Entity entity(String type, String value) {
        return entities.resolve(type, value);
    }

    /**
     * The entity of any type with an id, or else with an alias.
     *
     * @throws RequestException if there is none, or more than one with the alias
     */
    Entity entity(String value) {
        var byId = entities.gazetteer().entity(value);
        if (byId.isPresent()) {
            return byId.get();
        }
        var named = rootTypes().stream()
                .flatMap(type -> entities.named(type, value).stream())
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        throw new RequestException(
                named.isEmpty()
                        ? "unknown entity: " + value + "; use the id or a name of one"
                        : "ambiguous entity: " + value + "; use the id of one: "
                                + named.stream().map(Entity::id).sorted().collect(Collectors.joining(", ")));
    }

    /** The term of the entity with this id. */
    String term(String id) {
        String type = entities.gazetteer().entity(id).map(Entity::type).orElse("");
        return Fields.entityTerm(type, id);
    }

    String label(String id, Language language) {
        return entities.gazetteer()
                .entity(id)
                .map(entity -> entity.label(language))
                .orElse(id);
    }

    /** The label of an entity if the name is a type, of a language if it is that; a value of a field is its own. */
    String labelOf(String name, String value, Language language) {
        if (isType(name)) {
            return label(value, language);
        }
        return name.equals(FacetRequest.LANGUAGE) ? languageLabel(Language.of(value), language) : value;
    }

    private static String languageLabel(Language value, Language language) {
        boolean spanish = language == Language.SPANISH;
        return switch (value) {
            case ENGLISH -> spanish ? "inglés" : "English";
            case SPANISH -> spanish ? "español" : "Spanish";
            case OTHER -> spanish ? "otro idioma" : "other";
        };
    }
}
