package org.puente;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A person, an organization, an agreement, a place, or whatever the user names: one id for its names in all languages.
 *
 * @param id names the entity in filters, facets and files; unique in a gazetteer
 * @param type an open word such as {@code person}; {@code organization/cartel} is a kind of {@code organization}
 * @param name the name, also the label where the asked language has no other
 * @param names other names by language
 * @param aliases other forms found in texts
 */
public record Entity(String id, String type, String name, Map<Language, String> names, List<Alias> aliases) {
    /** Checks that nothing is {@code null} and copies the collections. */
    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        names = Map.copyOf(names);
        aliases = List.copyOf(aliases);
    }

    /** An entity with this name and these aliases, matched by their shapes. */
    public static Entity of(String id, String type, String name, String... aliases) {
        return new Entity(
                id, type, name, Map.of(), Arrays.stream(aliases).map(Alias::of).toList());
    }

    /** The same entity with this name in a language. */
    public Entity named(Language language, String translated) {
        var all = new java.util.EnumMap<Language, String>(Language.class);
        all.putAll(names);
        all.put(language, translated);
        return new Entity(id, type, name, all, aliases);
    }

    /** The same entity with one more alias. */
    public Entity with(Alias alias) {
        var all = new ArrayList<>(aliases);
        all.add(alias);
        return new Entity(id, type, name, names, all);
    }

    /** The name in this language, else {@link #name()}. */
    public String label(Language language) {
        return names.getOrDefault(language, name);
    }

    /** Every form this entity is found by: its name, its names by language, its aliases; no text twice. */
    public List<Alias> forms() {
        var forms = new ArrayList<Alias>();
        var seen = new java.util.HashSet<String>();
        for (Alias alias : aliases) {
            if (seen.add(alias.text() + '\n' + alias.language())) {
                forms.add(alias);
            }
        }
        var implied = new ArrayList<Alias>();
        for (Language language : Language.values()) {
            var translated = names.get(language);
            if (translated != null && seen.add(translated + "\nnull")) {
                implied.add(Alias.of(translated));
            }
        }
        if (seen.add(name + "\nnull")) {
            implied.addFirst(Alias.of(name));
        }
        implied.addAll(forms);
        return List.copyOf(implied);
    }
}
