package org.puente.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Language;

/** An item as the rows of results tell it. */
final class WikidataItem {
    private final String id;
    private final String place;
    private final Set<String> types = new LinkedHashSet<>();
    /** Labels by the tag of their language, the first of each. */
    private final Map<String, String> labels = new LinkedHashMap<>();

    private final Set<String> aliases = new LinkedHashSet<>();
    /** Aliases of the label service, which may be several in one text. */
    private final Set<String> joined = new LinkedHashSet<>();

    WikidataItem(String id, String place) {
        this.id = id;
        this.place = place;
    }

    void add(WikidataColumns.Column column, WikidataValue value) {
        var text = value.text().strip();
        // The label service writes the id where there is no label.
        if (text.isEmpty() || text.equals(id)) {
            return;
        }
        switch (column.kind()) {
            case NAME -> label(column.language().isEmpty() ? value.language() : column.language(), text);
            case ALIAS -> {
                if (column.service()) {
                    joined.add(text);
                } else {
                    aliases.addAll(List.of(text.split("\\|", -1)));
                }
            }
            case TYPE -> {
                if (!text.contains("://")) {
                    types.add(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
                }
            }
        }
    }

    private void label(String language, String text) {
        var before = labels.putIfAbsent(language.toLowerCase(Locale.ROOT), text);
        if (before != null && !before.equals(text)) {
            aliases.add(text);
        }
    }

    /** Whether rows give several aliases in the column of the label service, which would have joined them. */
    boolean hasRowsOfAliases() {
        return joined.size() > 1;
    }

    boolean hasSeveralTypes() {
        return types.size() > 1;
    }

    /** Hands the entity on, its aliases divided at commas if {@code commas}. */
    void finish(@Nullable String missing, boolean commas, EntityCollector collector) {
        var english = label("en");
        var spanish = label("es");
        var plain = labels.containsKey("") ? labels.get("") : labels.get("mul");
        var name = english != null ? english : plain != null ? plain : spanish;
        if (name == null) {
            collector.bad(
                    new BadRecord(
                            place,
                            "item " + id + " has no label in English or Spanish",
                            "ask for others too, such as SERVICE wikibase:label { bd:serviceParam wikibase:language \"en,es,mul\" }"));
            return;
        }
        var type = types.isEmpty() ? missing : types.iterator().next();
        if (type == null) {
            collector.bad(new BadRecord(
                    place, "item " + id + " has no type", "give all one with --type, or select ?type, a text"));
            return;
        }
        var entity = new Entity(id, type, name, Map.of(), List.of());
        if (spanish != null && !spanish.equals(name)) {
            entity = entity.named(Language.SPANISH, spanish);
        }
        for (String text : forms(commas)) {
            if (!text.equals(name) && !text.equals(spanish) && collector.isAlias(text, id)) {
                entity = entity.with(Alias.of(text));
            }
        }
        collector.add(entity, place, true);
    }

    /** The label in a language, or in a variety of it. */
    private @Nullable String label(String language) {
        if (labels.containsKey(language)) {
            return labels.get(language);
        }
        return labels.entrySet().stream()
                .filter(label -> label.getKey().startsWith(language + "-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private Set<String> forms(boolean commas) {
        var forms = new ArrayList<>(labels.values());
        forms.addAll(aliases);
        for (String text : joined) {
            forms.addAll(commas ? List.of(text.split(", ", -1)) : List.of(text));
        }
        forms.replaceAll(String::strip);
        return new LinkedHashSet<>(forms);
    }
}
