package org.puente.formats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.Language;

/** Which column of a gazetteer's table is what, by its name: case, dots and spaces in it do not matter. */
final class GazetteerColumns {
    private static final Set<String> KNOWN =
            Set.of("id", "type", "name", "aliases", "match", "needs", "context", "not", "language");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Language, Integer> names = new EnumMap<>(Language.class);
    private final List<String> unused = new ArrayList<>();

    GazetteerColumns(List<String> header) throws BadInput {
        for (int i = 0; i < header.size(); i++) {
            if (!place(plain(header.get(i)), i)) {
                unused.add(header.get(i));
            }
        }
        if (!columns.containsKey("name")) {
            throw new BadInput(
                    "no column name", "name the columns in the first line: " + String.join(",", GazetteerRows.HEADER));
        }
    }

    /** {@code names.es}, {@code Name (es)} and {@code name_es} are one. */
    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("_$", "")
                .replaceAll("^names_", "name_")
                .replaceAll("^alias$", "aliases");
    }

    private boolean place(String name, int column) throws BadInput {
        if (KNOWN.contains(name)) {
            return once(name, columns.putIfAbsent(name, column));
        }
        for (Language language : Language.values()) {
            if (name.equals("name_" + language.code())) {
                return once(name, names.putIfAbsent(language, column));
            }
        }
        return false;
    }

    private static boolean once(String name, @Nullable Integer before) throws BadInput {
        if (before != null) {
            throw new BadInput("two columns are named " + name, "give each its own name in the first line");
        }
        return true;
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }

    /** The columns that no one knows. */
    List<String> unused() {
        return unused;
    }

    /** The text in a column of the row; empty where there is no such column. */
    String text(String name, List<String> row) {
        var column = columns.get(name);
        return column == null ? "" : GazetteerCells.readText(row.get(column));
    }

    /** The texts in a column of the row. */
    List<String> texts(String name, List<String> row) {
        var column = columns.get(name);
        return column == null ? List.of() : GazetteerCells.readList(row.get(column));
    }

    /** The names by language of the row. */
    Map<Language, String> names(List<String> row) {
        var found = new EnumMap<Language, String>(Language.class);
        names.forEach((language, column) -> {
            var name = GazetteerCells.readText(row.get(column));
            if (!name.isEmpty()) {
                found.put(language, name);
            }
        });
        return found;
    }
}
