package org.puente.gazetteer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.puente.Completion.EntityCount;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.text.Word;

/** A gazetteer ready for use: its tagger, its names in questions, its names by id and prefix. Safe for many threads. */
public final class Entities {
    private final Gazetteer gazetteer;
    private final List<Entity> all;
    private final Supplier<EntityTagger> tagger;
    private final Supplier<QueryNames> questions;
    private final Supplier<NameIndex> names;
    private final Supplier<ToIntFunction<String>> numbers;
    private final Supplier<Labels> labels;
    private final Map<Language, Supplier<RankedNames>> rankedByLabel = new EnumMap<>(Language.class);
    private final Supplier<SortedSet<String>> types;

    private Entities(Gazetteer gazetteer, Parts parts) {
        this.gazetteer = gazetteer;
        // Those of a file are made one by one when they are asked for.
        all = gazetteer.entities() instanceof List<Entity> list ? list : List.copyOf(gazetteer.entities());
        // Each part costs a pass over all aliases, and a search needs not all of them.
        tagger = once(parts.tagger());
        questions = once(() -> QueryNames.of(tagger()));
        names = once(parts.names());
        labels = once(parts.labels());
        numbers = once(parts.numbers());
        for (Language language : Language.values()) {
            rankedByLabel.put(language, once(() -> rankedByLabel(language)));
        }
        types = once(() -> withThoseAbove(gazetteer.types()));
    }

    /**
     * What is made of a gazetteer, or read from its file, each when it is needed first.
     *
     * @param tagger finds mentions
     * @param names by id and prefix
     * @param labels in order
     * @param numbers of entities by their ids, -1 where there is none
     */
    record Parts(
            Supplier<EntityTagger> tagger,
            Supplier<NameIndex> names,
            Supplier<Labels> labels,
            Supplier<ToIntFunction<String>> numbers) {
        static Parts of(Gazetteer gazetteer) {
            return new Parts(
                    () -> EntityTagger.of(gazetteer),
                    () -> NameIndex.of(gazetteer),
                    () -> Labels.of(List.copyOf(gazetteer.entities())),
                    () -> numbered(gazetteer));
        }

        private static ToIntFunction<String> numbered(Gazetteer gazetteer) {
            var numbers = new HashMap<String, Integer>();
            gazetteer.entities().forEach(entity -> numbers.put(entity.id(), numbers.size()));
            return id -> numbers.getOrDefault(id, -1);
        }
    }

    /** The entities of a gazetteer. */
    public static Entities of(Gazetteer gazetteer) {
        return new Entities(gazetteer, Parts.of(gazetteer));
    }

    /** The entities of a gazetteer with what was made of it. */
    static Entities of(Gazetteer gazetteer, Parts parts) {
        return new Entities(gazetteer, parts);
    }

    NameIndex names() {
        return names.get();
    }

    Labels labels() {
        return labels.get();
    }

    /** As it was given. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The types there are, with those they are kinds of: {@code organization/cartel} is also an {@code organization}. */
    public SortedSet<String> types() {
        return types.get();
    }

    private static SortedSet<String> withThoseAbove(Set<String> types) {
        var all = new TreeSet<String>();
        for (String type : types) {
            for (int end = type.length(); end > 0; end = type.lastIndexOf('/', end - 1)) {
                all.add(type.substring(0, end));
            }
        }
        return Collections.unmodifiableSortedSet(all);
    }

    /** Finds mentions in texts. */
    public EntityTagger tagger() {
        return tagger.get();
    }

    /** The names among the words of a question, in order, without overlaps. */
    public List<QueryName> recognise(List<Word> words) {
        return questions.get().recognise(words);
    }

    /** The entity of a type (or a kind of it) with an id or an alias; see {@link NameIndex#resolve}. */
    public Entity resolve(String type, String idOrAlias) {
        return names.get().resolve(type, idOrAlias);
    }

    /** The entities of a type (or a kind of it) of which a word of a name starts with a prefix. */
    public List<Entity> complete(String type, String prefix) {
        return names.get().complete(prefix).stream()
                .map(NameIndex.Found::entity)
                .filter(entity -> entity.type().equals(type) || entity.type().startsWith(type + "/"))
                .toList();
    }

    /** The numbers of the entities of which a word of any name starts with a prefix; none where it has no word. */
    public BitSet startingWith(String prefix) {
        return names.get().startingWith(prefix);
    }

    /** The entity of a type that has this id, or else those that have this alias; none is no error. */
    public List<Entity> named(String type, String idOrAlias) {
        return names.get().named(type, idOrAlias);
    }

    /** The numbers of the entities, which are their places in the gazetteer, by label, then id. */
    public int[] byLabel(Language language) {
        return labels().order(language).clone();
    }

    /** The entity with this number. */
    public Entity entity(int number) {
        return all.get(number);
    }

    /** The number of the entity with an id, or -1. */
    public int number(String id) {
        return numbers.get().applyAsInt(id);
    }

    /** The first entities by label of which a word of a name starts with a prefix; counts are 0. */
    public List<EntityCount> complete(String prefix, Language labels, int limit) {
        var ranked = Objects.requireNonNull(rankedByLabel.get(labels)).get();
        return prefix.isBlank()
                ? Arrays.stream(byLabel(labels))
                        .limit(limit)
                        .mapToObj(this::entity)
                        .map(entity -> count(entity, entity.label(labels), labels))
                        .toList()
                : ranked.best(prefix, limit).stream()
                        .map(found -> count(found.entity(), found.alias().text(), labels))
                        .toList();
    }

    private static EntityCount count(Entity entity, String alias, Language labels) {
        return new EntityCount(entity.id(), entity.type(), entity.label(labels), alias, 0, 0);
    }

    private RankedNames rankedByLabel(Language language) {
        int[] order = byLabel(language);
        var ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranked(ranks);
    }

    /** The names in an order of the entities: the smallest first, each entity's at the place of its number. */
    public RankedNames ranked(int[] order) {
        return names.get().ranked(order);
    }

    /** A supplier that makes its value once. */
    static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public synchronized T get() {
                T known = made;
                if (known == null) {
                    known = make.get();
                    made = known;
                }
                return known;
            }
        };
    }
}
