package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
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
    private final IntFunction<Entity> entities;
    /** The names, one for each alias: those of an entity side by side in the order of its forms. */
    private final NameStarts starts;
    /** The number of the entity of each name, ascending. */
    private final int[] numbers;

    private NameIndex(Gazetteer gazetteer, IntFunction<Entity> entities, NameStarts starts, int[] numbers) {
        this.gazetteer = gazetteer;
        this.entities = entities;
        this.starts = starts;
        this.numbers = numbers;
    }

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
        var keys = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        int number = 0;
        for (Entity entity : gazetteer.entities()) {
            for (Alias alias : entity.forms()) {
                keys.add(key(analyzer.analyze(alias.text(), Language.OTHER)));
                numbers.add(number);
            }
            number++;
        }
        return new NameIndex(
                gazetteer,
                List.copyOf(gazetteer.entities())::get,
                NameStarts.of(keys),
                numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    void write(Sections.Writer out) {
        starts.write(out);
        out.ints(numbers);
    }

    /** What {@link #write} wrote of a gazetteer, whose entities are made when they are asked for. */
    static NameIndex read(Sections in, Gazetteer gazetteer, IntFunction<Entity> entities) {
        return new NameIndex(gazetteer, entities, NameStarts.read(in), in.ints());
    }

    private Entity entity(int name) {
        return entities.apply(numbers[name]);
    }

    private Alias alias(int name) {
        int first = name;
        while (first > 0 && numbers[first - 1] == numbers[name]) {
            first--;
        }
        return entity(name).forms().get(name - first);
    }

    /** The entities with exactly this key, in the gazetteer's order. */
    private List<Entity> withKey(String key) {
        return Arrays.stream(starts.equal(key))
                .map(name -> numbers[name])
                .distinct()
                .mapToObj(entities)
                .toList();
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
        var found = withKey(key);
        return (found.isEmpty() ? withKey(joined(key)) : found)
                .stream().filter(entity -> isKind(entity.type(), type)).toList();
    }

    private String advice(String type, String key) {
        List<Entity> otherTypes = withKey(key);
        if (!otherTypes.isEmpty()) {
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
        for (int name = 0; name < numbers.length; name++) {
            if (Math.abs(starts.length(name) - key.length()) < least) {
                int distance = EditDistance.of(key, starts.letters(name), least);
                if (distance < least && isKind(entity(name).type(), type)) {
                    least = distance;
                    nearest = entity(name);
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
        var found = new LinkedHashMap<Integer, Found>();
        for (int name : hits) {
            found.computeIfAbsent(numbers[name], number -> new Found(entity(name), alias(name)));
        }
        return List.copyOf(found.values());
    }

    /** The numbers of the entities with an alias of which a word starts with the prefix; none where it has no word. */
    BitSet startingWith(String prefix) {
        var found = new BitSet();
        String key = key(prefix);
        if (!key.isEmpty()) {
            var range = range(key);
            for (int place = range.from(); place < range.to(); place++) {
                found.set(numbers[starts.name(place)]);
            }
        }
        return found;
    }

    private NameStarts.Range range(String key) {
        var range = starts.range(key);
        return range.isEmpty() ? starts.range(joined(key)) : range;
    }

    /** The names in an order of their entities: the smallest number first, each entity's number at its place. */
    RankedNames ranked(int[] order) {
        var values = new int[starts.size()];
        Arrays.setAll(values, place -> order[numbers[starts.name(place)]]);
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
        var found = new LinkedHashMap<Integer, Found>();
        order.ascending(range.from(), range.to(), place -> {
            int name = starts.name(place);
            found.computeIfAbsent(numbers[name], number -> new Found(entity(name), firstAlias(name, key)));
            return found.size() < limit;
        });
        return List.copyOf(found.values());
    }

    /** The first alias of a name's entity, in the gazetteer's order, that starts so; none after the name is. */
    private Alias firstAlias(int name, String prefix) {
        int first = name;
        for (int other = name; other >= 0 && numbers[other] == numbers[name]; other--) {
            first = starts.begins(other, prefix) ? other : first;
        }
        return alias(first);
    }

    /** Acronyms that were typed apart: {@code t-m}, {@code ee uu}. */
    private static String joined(String key) {
        return key.replace(" ", "");
    }
}
