package org.puente.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Language;

/** An entity as rows of a table: aliases that say the same of themselves share a row, in their order. */
final class GazetteerRows {
    static final List<String> HEADER = List.of(
            "id",
            "type",
            "name",
            "name_en",
            "name_es",
            "name_other",
            "aliases",
            "match",
            "needs",
            "context",
            "not",
            "language");

    private static final int ALIASES = HEADER.indexOf("aliases");

    private GazetteerRows() {}

    static List<List<String>> of(Entity entity) {
        var rows = new ArrayList<List<String>>();
        var aliases = entity.aliases();
        int from = 0;
        do {
            int to = from;
            while (to < aliases.size() && (to == from || isLike(aliases.get(from), aliases.get(to)))) {
                to++;
            }
            rows.add(row(entity, aliases.subList(from, to), from == 0));
            from = to;
        } while (from < aliases.size());
        return rows;
    }

    private static boolean isLike(Alias one, Alias other) {
        return other.equals(
                new Alias(other.text(), one.match(), one.needs(), one.context(), one.not(), one.language()));
    }

    private static List<String> row(Entity entity, List<Alias> aliases, boolean first) {
        var row = new ArrayList<String>();
        row.add(GazetteerCells.write(entity.id()));
        if (first) {
            row.add(GazetteerCells.write(entity.type()));
            row.add(GazetteerCells.write(entity.name()));
            for (Language language : Language.values()) {
                row.add(cell(entity.names().get(language)));
            }
        } else {
            row.addAll(Collections.nCopies(ALIASES - 1, ""));
        }
        row.add(GazetteerCells.write(aliases.stream().map(Alias::text).toList()));
        if (aliases.isEmpty()) {
            row.addAll(Collections.nCopies(HEADER.size() - row.size(), ""));
            return row;
        }
        var alias = aliases.getFirst();
        row.add(alias.match() == null ? "" : alias.match().code());
        row.add(AliasJson.need(alias.needs()));
        row.add(GazetteerCells.write(alias.context()));
        row.add(GazetteerCells.write(alias.not()));
        row.add(alias.language() == null ? "" : alias.language().code());
        return row;
    }

    private static String cell(@Nullable String name) {
        return name == null ? "" : GazetteerCells.write(name);
    }
}
