package org.puente.formats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the variables of a Wikidata query hold, told by their names. */
final class WikidataColumns {
    private static final Pattern NAME = Pattern.compile("(en|es)?(?:label|name)(en|es)?");
    private static final Pattern ALIAS = Pattern.compile("(en|es)?(?:altlabels?|alias(?:es)?|alsoknownas)(en|es)?");
    private static final Pattern TYPE = Pattern.compile("type(?:label)?");
    private static final Pattern LABELLED = Pattern.compile("(.+)(?:Label|_label)");

    private final String item;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();

    /** The kinds of columns. */
    enum Kind {
        NAME,
        ALIAS,
        TYPE
    }

    /**
     * A column.
     *
     * @param language that its name says, or empty
     * @param service whether it is named as the label service names aliases, which it joins by commas
     */
    record Column(Kind kind, String language, boolean service) {}

    WikidataColumns(Collection<String> variables) throws BadInput {
        this.item = item(variables);
        for (String variable : variables) {
            var column = column(variable);
            if (column != null) {
                columns.put(variable, column);
            } else if (!variable.equals(item)) {
                unused.add(variable);
            }
        }
    }

    /** The variable of the items: {@code item}, or the one that another is the label of, or the first. */
    private static String item(Collection<String> variables) throws BadInput {
        if (variables.contains("item")) {
            return "item";
        }
        for (String variable : variables) {
            var labelled = LABELLED.matcher(variable);
            if (labelled.matches() && variables.contains(labelled.group(1))) {
                return labelled.group(1);
            }
        }
        // A first row without an item has its label alone.
        var first =
                variables.stream().findFirst().orElseThrow(() -> new BadInput("no columns", "select ?item ?itemLabel"));
        var label = LABELLED.matcher(first);
        return label.matches() ? label.group(1) : first;
    }

    private @Nullable Column column(String variable) {
        var name = plain(variable);
        var prefix = plain(item);
        if (name.startsWith(prefix) && name.length() > prefix.length()) {
            name = name.substring(prefix.length());
        }
        var label = NAME.matcher(name);
        if (label.matches()) {
            return new Column(Kind.NAME, language(label.group(1), label.group(2)), false);
        }
        var alias = ALIAS.matcher(name);
        if (alias.matches()) {
            return new Column(Kind.ALIAS, language(alias.group(1), alias.group(2)), variable.equals(item + "AltLabel"));
        }
        return TYPE.matcher(name).matches() ? new Column(Kind.TYPE, "", false) : null;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String language(@Nullable String before, @Nullable String after) {
        return before != null ? before : after != null ? after : "";
    }

    /** Checks that there are labels, for else there are no entities. */
    void check() throws BadInput {
        if (columns.values().stream().noneMatch(column -> column.kind() == Kind.NAME)) {
            throw new BadInput(
                    "no column of labels beside " + item, "select ?item ?itemLabel, or ?item ?label_en ?label_es");
        }
    }

    /** The variable of the items. */
    String item() {
        return item;
    }

    /** The columns of labels, aliases and types by their variable. */
    Map<String, Column> columns() {
        return columns;
    }

    /** The variables that hold nothing for a gazetteer. */
    List<String> unused() {
        return unused;
    }
}
