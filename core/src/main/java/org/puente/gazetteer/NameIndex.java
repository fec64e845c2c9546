package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
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
    private final NameStarts starts;
    private final Map<String, List<Entity>> byName;

    private NameIndex(Gazetteer gazetteer, List<Row> rows, Map<String, List<Entity>> byName) {
        this.gazetteer = gazetteer;
        this.rows = rows;
        this.byName = byName;
        this.starts = NameStarts.of(rows.stream().map(Row::key).toList());
    }

    private record Row(Entity entity, int number, Alias alias, String key) {}

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
        var byName = new LinkedHashMap<String, List<Entity>>();
        int number = 0;
        for (Entity entity : gazetteer.entities()) {
            for (Alias alias : entity.forms()) {
                String key = key(analyzer.analyze(alias.text(), Language.OTHER));
                var named = byName.computeIfAbsent(key, k -> new ArrayList<>(1));
                if (named.isEmpty() || named.getLast() != entity) {
                    named.add(entity);
                }
                rows.add(new Row(entity, number, alias, key));
            }
            number++;
        }
        return new NameIndex(gazetteer, rows, byName);
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
        var found = named(type, idOrAlias);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.size() > 1) {
            throw new RequestException("ambiguous " + type + ": " + idOrAlias + "; use one of the ids "
                    + String.join(", ", found.stream().map(Entity::id).sorted().toList()));
        }
        throw new RequestException("unknown " + type + ": " + idOrAlias + "; " + advice(type, key(idOrAlias)));
    }

    /** The entity of a type that has this id, or else those that have this alias; none is no error. */
    List<Entity> named(String type, String idOrAlias) {
        var byId = gazetteer.entity(idOrAlias);
        if (byId.isPresent() && isKind(byId.get().type(), type)) {
            return List.of(byId.get());
        }
        String key = key(idOrAlias);
        return byName.getOrDefault(key, byName.getOrDefault(joined(key), List.of())).stream()
                .filter(entity -> isKind(entity.type(), type))
                .toList();
    }

    private String advice(String type, String key) {
        List<Entity> otherTypes = byName.get(key);
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
        for (Row row : rows) {
            if (Math.abs(row.key().length() - key.length()) < least
                    && isKind(row.entity().type(), type)) {
                int distance = EditDistance.of(key, row.key(), least);
                if (distance < least) {
                    least = distance;
                    nearest = row.entity();
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
        var range = range(key);
        var hits = new TreeSet<Integer>();
        for (int place = range.from(); place < range.to(); place++) {
            hits.add(starts.name(place));
        }
        var found = new LinkedHashMap<String, Found>();
        for (int row : hits) {
            var entity = rows.get(row).entity();
            found.putIfAbsent(entity.id(), new Found(entity, rows.get(row).alias()));
        }
        return List.copyOf(found.values());
    }

    private NameStarts.Range range(String key) {
        var range = starts.range(key);
        return range.isEmpty() ? starts.range(joined(key)) : range;
    }

    /** The names in an order of their entities: the smallest number first, each entity's number at its place. */
    RankedNames ranked(int[] numbers) {
        var values = new int[starts.size()];
        Arrays.setAll(values, place -> numbers[rows.get(starts.name(place)).number()]);
        return new RankedNames(this, new RangeLeast(values));
    }

    /** The best of the entities of which a word of a name starts with the prefix; none where it has no word. */
    List<Found> best(RangeLeast order, String prefix, int limit) {
        String whole = key(prefix);
        if (whole.isEmpty() || limit == 0) {
            return List.of();
        }
        String key = starts.range(whole).isEmpty() ? joined(whole) : whole;
        var range = starts.range(key);
        var found = new LinkedHashMap<String, Found>();
        order.ascending(range.from(), range.to(), place -> {
            Row row = rows.get(starts.name(place));
            found.computeIfAbsent(
                    row.entity().id(), id -> new Found(row.entity(), firstAlias(row.number(), place, key)));
            return found.size() < limit;
        });
        return List.copyOf(found.values());
    }

    /** The first alias of an entity, in the gazetteer's order, that starts so. */
    private Alias firstAlias(int entity, int place, String prefix) {
        int first = starts.name(place);
        for (int row = first; row >= 0 && rows.get(row).number() == entity; row--) {
            first = starts.begins(row, prefix) ? row : first;
        }
        return rows.get(first).alias();
    }

    /** Acronyms that were typed apart: {@code t-m}, {@code ee uu}. */
    private static String joined(String key) {
        return key.replace(" ", "");
    }
}
