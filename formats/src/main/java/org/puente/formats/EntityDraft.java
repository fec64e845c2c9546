package org.puente.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Language;

/** An entity as the rows of a table tell it, one after another. */
final class EntityDraft {
    private final String id;
    private final String place;
    private String type = "";
    private String name = "";
    private final Map<Language, String> names = new EnumMap<>(Language.class);
    private final List<Alias> aliases = new ArrayList<>();

    /** {@code place} is that of its first row. */
    EntityDraft(String id, String place) {
        this.id = id;
        this.place = place;
    }

    /** Adds a row, unless it contradicts those before. */
    void add(String rowType, String rowName, Map<Language, String> rowNames, List<Alias> rowAliases) throws BadInput {
        agree("type", type, rowType);
        agree("name", name, rowName);
        for (var named : rowNames.entrySet()) {
            agree("name_" + named.getKey().code(), names.getOrDefault(named.getKey(), ""), named.getValue());
        }
        type = rowType.isEmpty() ? type : rowType;
        name = rowName.isEmpty() ? name : rowName;
        names.putAll(rowNames);
        aliases.addAll(rowAliases);
    }

    private void agree(String column, String before, String now) throws BadInput {
        if (!before.isEmpty() && !now.isEmpty() && !before.equals(now)) {
            throw new BadInput(
                    "the id " + id + " has the " + column + " \"" + before + "\" since " + place + ", here it is \""
                            + now + "\"",
                    "leave the cell empty in further rows, or give another entity its own id");
        }
    }

    /** Hands the entity on; {@code missing} is the type of those that have none. */
    void finish(@Nullable String missing, EntityCollector collector) {
        if (name.isEmpty()) {
            collector.bad(
                    new BadRecord(place, "entity " + id + " has no name", "fill the column name in one of its rows"));
        } else if (type.isEmpty() && missing == null) {
            collector.bad(new BadRecord(
                    place, "entity " + id + " has no type", "fill the column type, or give all one with --type"));
        } else {
            collector.add(new Entity(id, type.isEmpty() ? String.valueOf(missing) : type, name, names, aliases), place);
        }
    }
}
