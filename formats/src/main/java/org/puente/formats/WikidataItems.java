package org.puente.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Groups rows of results by their item, over all files of a run. */
final class WikidataItems {
    private static final Pattern ITEM = Pattern.compile("(?:.*/|wd:)?(Q[1-9][0-9]*)");

    private final @Nullable String type;
    private final Map<String, WikidataItem> items = new LinkedHashMap<>();

    /** {@code type} is that of items whose rows give none, or {@code null}. */
    WikidataItems(@Nullable String type) {
        this.type = type;
    }

    /** Adds a row, its values by the variables of the query. */
    void row(WikidataColumns columns, Map<String, WikidataValue> row, String place) throws BadInput {
        var value = row.get(columns.item());
        var id = ITEM.matcher(value == null ? "" : value.text().strip());
        if (!id.matches()) {
            throw new BadInput(
                    value == null || value.text().isBlank()
                            ? "no item in the column " + columns.item()
                            : "\"" + value.text() + "\" is no item of Wikidata",
                    "select the item as ?item");
        }
        var item = items.computeIfAbsent(id.group(1), added -> new WikidataItem(id.group(1), place));
        columns.columns().forEach((variable, column) -> {
            var cell = row.get(variable);
            if (cell != null) {
                item.add(column, cell);
            }
        });
    }

    /** Says which columns of a file are not used. */
    static void noteUnused(WikidataColumns columns, String place, EntityCollector collector) {
        if (!columns.unused().isEmpty()) {
            collector.note("columns not used: " + String.join(", ", columns.unused()) + ": " + place
                    + "; name labels and aliases such as itemLabel, label_es, aliases_en");
        }
    }

    /** Hands all items on. */
    void finish(EntityCollector collector) {
        boolean commas = items.values().stream().noneMatch(WikidataItem::hasRowsOfAliases);
        items.values().forEach(item -> item.finish(type, commas, collector));
        long several =
                items.values().stream().filter(WikidataItem::hasSeveralTypes).count();
        if (several > 0) {
            collector.note("items with several types: " + several + "; each has its first");
        }
    }
}
