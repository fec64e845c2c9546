package org.puente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file says of itself between two lines {@code ---} at its start: {@code key: value}, {@code [a, b]}, or
 * a key and lines {@code - a}. Of YAML only that, since all the rest has no place in a document.
 *
 * @param entries in order
 * @param end where the text after it starts
 */
record FrontMatter(List<Entry> entries, int end) {
    /**
     * A key and its values.
     *
     * @param values none if the value is empty or null
     * @param list whether they were written as a list
     */
    record Entry(String name, List<String> values, boolean list) {}

    private static final Pattern ENTRY = Pattern.compile("([\\p{L}\\d_][\\p{L}\\d_. -]*?)\\s*:(?:\\s+(.*))?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:\"[^\"]*\"|'[^']*'|[^,]*)\\s*(?:,|$)");

    /** The front matter of a text, or {@code null} if it has none. */
    static @Nullable FrontMatter of(String text) throws BadInput {
        var lines = Lines.top(text, Integer.MAX_VALUE);
        if (lines.isEmpty()
                || lines.getFirst().start() != 0
                || !lines.getFirst().text().equals("---")) {
            return null;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).text().equals("---") || lines.get(i).text().equals("...")) {
                return new FrontMatter(
                        entries(lines.subList(1, i)), lines.get(i).next());
            }
        }
        return null;
    }

    private static List<Entry> entries(List<Lines.Line> lines) throws BadInput {
        var entries = new ArrayList<Entry>();
        for (Lines.Line line : lines) {
            var text = line.text();
            if (text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("- ") && !entries.isEmpty() && isOpen(entries.getLast())) {
                var open = entries.removeLast();
                var values = new ArrayList<>(open.values());
                values.addAll(plain(text.substring(2).strip()));
                entries.add(new Entry(open.name(), values, true));
                continue;
            }
            var match = ENTRY.matcher(text);
            if (!match.matches()) {
                throw new BadInput("front matter line \"" + text + "\" is not understood", "write key: value");
            }
            entries.add(entry(match.group(1), match.group(2) == null ? "" : match.group(2)));
        }
        return entries;
    }

    private static boolean isOpen(Entry entry) {
        return entry.list() || entry.values().isEmpty();
    }

    private static Entry entry(String name, String value) throws BadInput {
        if (value.startsWith("[") && value.endsWith("]")) {
            return new Entry(name, items(value.substring(1, value.length() - 1)), true);
        }
        if (value.startsWith("{") || value.startsWith("|") || value.startsWith(">")) {
            throw new BadInput("front matter field " + name + " is not understood", "give it a text or [a, b]");
        }
        return new Entry(name, plain(value), false);
    }

    private static List<String> items(String list) {
        var items = new ArrayList<String>();
        var match = ITEM.matcher(list);
        while (match.find() && match.end() > match.start()) {
            var item = match.group();
            items.addAll(plain(
                    item.endsWith(",") ? item.substring(0, item.length() - 1).strip() : item.strip()));
        }
        return items;
    }

    /** The value without quotes; nothing if it is empty or null. */
    private static List<String> plain(String value) {
        var quoted = QUOTED.matcher(value);
        if (quoted.matches()) {
            return List.of(quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
        }
        return value.isEmpty() || value.equals("~") || value.equals("null") ? List.of() : List.of(value);
    }
}
