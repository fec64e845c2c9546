package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;

/** Completion in the order of a ranking, beside a brute-force twin. */
class RankedNamesTest {
    private static final long SEED = 20261126;

    private static Gazetteer random(Random random, int size) {
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < size; i++) {
            String[] aliases = new String[random.nextInt(3)];
            for (int a = 0; a < aliases.length; a++) {
                aliases[a] = name(random);
            }
            entities.add(Entity.of("e" + i, random.nextBoolean() ? "place" : "person", name(random), aliases));
        }
        return Gazetteer.of(entities.toArray(Entity[]::new));
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        for (int word = random.nextInt(3); word >= 0; word--) {
            name.append("BCD".charAt(random.nextInt(3)));
            for (int i = random.nextInt(4) + 1; i > 0; i--) {
                name.append("aáeéionñ".charAt(random.nextInt(8)));
            }
            name.append(word > 0 ? " " : "");
        }
        return name.toString();
    }

    @Test
    void theBestAreThoseOfBruteForce() {
        var random = new Random(SEED);
        var gazetteer = random(random, 900);
        var entities = Entities.of(gazetteer);
        int[] order = IntStream.range(0, 900).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        var ranked = entities.ranked(order);
        var all = NameIndex.of(gazetteer);
        for (String prefix : List.of("b", "ba", "C", "dé", "ca d", "bañ", "doo", "x", "b c", "…", "")) {
            var expected = prefix.isEmpty() || prefix.equals("…")
                    ? List.<String>of()
                    : all.complete(prefix).stream()
                            .sorted(Comparator.comparingInt(found ->
                                    order[entities.number(found.entity().id())]))
                            .map(found -> found.entity().id() + found.alias().text())
                            .toList();
            for (int limit : new int[] {0, 1, 7, 2_000}) {
                assertThat(ranked.best(prefix, limit))
                        .as("%s, limit %d, seed %d", prefix, limit, SEED)
                        .extracting(found -> found.entity().id() + found.alias().text())
                        .containsExactlyElementsOf(expected.subList(0, Math.min(limit, expected.size())));
            }
        }
    }

    @Test
    void withoutCountsTheOrderIsThatOfLabels() {
        var entities = Entities.of(Gazetteer.of(
                Entity.of("b", "place", "Zapopan", "Villa Zapata"),
                Entity.of("a", "place", "Zacatecas"),
                new Entity("c", "place", "Abc", java.util.Map.of(Language.SPANISH, "Zz"), List.of(Alias.of("Zarza")))));
        assertThat(entities.complete("za", Language.ENGLISH, 10))
                .extracting(count -> count.id() + " " + count.alias())
                .containsExactly("c Zarza", "a Zacatecas", "b Zapopan");
        assertThat(entities.complete("za", Language.SPANISH, 2))
                .extracting(count -> count.id())
                .containsExactly("a", "b");
        assertThat(entities.complete("", Language.SPANISH, 2))
                .extracting(count -> count.id())
                .containsExactly("a", "b");
    }

    @Test
    void theSmallestOfAStretchComeInOrder() {
        var random = new Random(SEED);
        int[] values = random.ints(20_000, 0, 5_000).toArray();
        var least = new RangeLeast(values);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(values.length);
            int to = from + random.nextInt(values.length - from);
            var found = new ArrayList<Integer>();
            least.ascending(from, to, place -> found.add(values[place]) && found.size() < 20);
            assertThat(found)
                    .as("from %d to %d, seed %d", from, to, SEED)
                    .isEqualTo(IntStream.range(from, to)
                            .map(place -> values[place])
                            .sorted()
                            .limit(20)
                            .boxed()
                            .toList());
        }
    }
}
