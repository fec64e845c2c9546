package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;

/**
 * Entities by id, by alias and by the start of any word of an alias, case, accents and separators aside. Immutable; safe
 * for any number of threads.
 */
public final class NameIndex {
    private static final int SHOWN = 5;

    private final Gazetteer gazetteer;
    private final List<Row> rows;
    private final String[] keys;
    private final int[] starts;
    private final int[] rowOf;
    private final Map<String, List<Entity>> byName;

    private NameIndex(Gazetteer gazetteer, List<Row> rows, List<Start> sorted, Map<String, List<Entity>> byName) {
        this.gazetteer = gazetteer;
        this.rows = rows;
        this.byName = byName;
        keys = new String[rows.size()];
        Arrays.setAll(keys, i -> rows.get(i).key());
        starts = new int[sorted.size()];
        rowOf = new int[sorted.size()];
        Arrays.setAll(starts, i -> sorted.get(i).offset());
        Arrays.setAll(rowOf, i -> sorted.get(i).row());
    }

    private record Row(Entity entity, Alias alias, String key) {}

    private record Start(int row, int offset, String rest) {}

    /**
     * An entity and the alias by which it was found.
     *
     * @param entity found
     * @param alias of which a word starts with the prefix
     */
    public record Found(Entity entity, Alias alias) {}

    /** The names of this gazetteer. */
    public static NameIndex of(Gazetteer gazetteer) {
        var analyzer = new TextAnalyzer();
        var rows = new ArrayList<Row>();
        var sorted = new ArrayList<Start>();
        var byName = new LinkedHashMap<String, List<Entity>>();
        for (Entity entity : gazetteer.entities()) {
            for (Alias alias : entity.forms()) {
                var text = analyzer.analyze(alias.text(), Language.OTHER);
                String key = key(text);
                int offset = 0;
                for (int i = 0; i < text.size(); i++) {
                    sorted.add(new Start(rows.size(), offset, key.substring(offset)));
                    offset += text.word(i).folded().length() + 1;
                }
                var named = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
                if (named.isEmpty() || named.getLast() != entity) {
                    named.add(entity);
                }
                rows.add(new Row(entity, alias, key));
            }
        }
        sorted.sort(Comparator.comparing(Start::rest).thenComparingInt(Start::row));
        return new NameIndex(gazetteer, rows, sorted, byName);
    }

    private static String key(AnalyzedText text) {
        var key = new StringBuilder();
        for (int i = 0; i < text.size(); i++) {
            key.append(i == 0 ? "" : " ").append(text.word(i).folded());
        }
        return key.toString();
    }

    private static String key(String text) {
        return key(TextAnalyzer.small().analyze(text, Language.OTHER));
    }

    /**
     * The entity of a type that has this id, or else this alias.
     *
     * @param type its type or a kind above it: {@code organization} finds an {@code organization/cartel}
     * @throws RequestException if there is no such type, id or alias, or several entities of the type have the alias;
     *     the message says which
     */
    public Entity resolve(String type, String idOrAlias) {
        if (gazetteer.types().stream().noneMatch(known -> isKind(known, type))) {
            throw new RequestException("unknown entity type: " + type + "; "
                    + (gazetteer.types().isEmpty()
                            ? "the gazetteer is empty"
                            : "use one of " + String.join(", ", gazetteer.types())));
        }
        var byId = gazetteer.entity(idOrAlias);
        if (byId.isPresent() && isKind(byId.get().type(), type)) {
            return byId.get();
        }
        String key = key(idOrAlias);
        var found = byName.getOrDefault(key, byName.getOrDefault(joined(key), List.of())).stream()
                .filter(entity -> isKind(entity.type(), type))
                .toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw new RequestException("ambiguous " + type + ": " + idOrAlias + "; use one of the ids "
                    + String.join(", ", found.stream().map(Entity::id).sorted().toList()));
        }
        throw new RequestException("unknown " + type + ": " + idOrAlias + "; " + advice(type, key, byName.get(key)));
    }

    private String advice(String type, String key, @org.jspecify.annotations.Nullable List<Entity> otherTypes) {
        if (otherTypes != null) {
            var entity = otherTypes.getFirst();
            return "it is the " + entity.type() + " " + entity.id() + ", ask for that type";
        }
        var near = new LinkedHashSet<String>();
        for (Found found : complete(key)) {
            if (isKind(found.entity().type(), type) && near.size() < SHOWN) {
                near.add(found.entity().id());
            }
        }
        if (near.isEmpty()) {
            nearest(type, key).ifPresent(entity -> near.add(entity.id()));
        }
        return near.isEmpty() ? "use an id or alias of the gazetteer" : "did you mean " + String.join(", ", near) + "?";
    }

    private Optional<Entity> nearest(String type, String key) {
        int least = Math.max(1, key.length() / 4) + 1;
        Entity nearest = null;
        for (int i = 0; i < keys.length; i++) {
            if (isKind(rows.get(i).entity().type(), type)) {
                int distance = EditDistance.of(key, keys[i], least);
                if (distance < least) {
                    least = distance;
                    nearest = rows.get(i).entity();
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isKind(String type, String asked) {
        return type.equals(asked) || (type.startsWith(asked) && type.charAt(asked.length()) == '/');
    }

    /**
     * Every entity with an alias of which a word starts with the prefix, once each, in the gazetteer's order, with the
     * first such alias. An empty prefix finds all.
     */
    public List<Found> complete(String prefix) {
        String key = key(prefix);
        if (key.isEmpty() && !prefix.isBlank()) {
            return List.of();
        }
        var hits = new java.util.TreeSet<Integer>();
        collect(key, hits);
        if (hits.isEmpty()) {
            collect(joined(key), hits);
        }
        var found = new LinkedHashMap<String, Found>();
        for (int row : hits) {
            var entity = rows.get(row).entity();
            found.putIfAbsent(entity.id(), new Found(entity, rows.get(row).alias()));
        }
        return List.copyOf(found.values());
    }

    private void collect(String key, java.util.Set<Integer> hits) {
        for (int i = lowerBound(key); i < starts.length && rest(i).startsWith(key); i++) {
            hits.add(rowOf[i]);
        }
    }

    /** Acronyms that were typed apart: {@code t-m}, {@code ee uu}. */
    private static String joined(String key) {
        return key.replace(" ", "");
    }

    private String rest(int i) {
        return keys[rowOf[i]].substring(starts[i]);
    }

    private int lowerBound(String key) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rest(middle).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
