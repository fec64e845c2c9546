package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.Duplicates;
import org.puente.Filter;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;

/** Near-duplicates against a comparison of all pairs, and reprints that were planted. */
class DuplicatesTest {
    private static final SearchRequest ALL = SearchRequest.matching("");

    private static List<List<String>> groups(SearchIndex index, Duplicates question) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(question).groups().stream()
                    .map(group ->
                            group.members().stream().map(Duplicates.Member::id).toList())
                    .toList();
        }
    }

    /** Sentences of words from a small vocabulary, frequent ones first, as in texts. */
    private static List<String> sentences(SplittableRandom random, int count) {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var sentence = new StringBuilder("S");
            for (int words = 6 + random.nextInt(15); words > 0; words--) {
                sentence.append(" w").append((int) (600 * random.nextDouble() * random.nextDouble()));
            }
            sentences.add(sentence + ".");
        }
        return sentences;
    }

    private static List<String> changed(SplittableRandom random, List<String> sentences, int many) {
        var copy = new ArrayList<>(sentences);
        var places = new HashSet<Integer>();
        while (places.size() < many) {
            places.add(random.nextInt(copy.size()));
        }
        places.forEach(place -> copy.set(place, sentences(random, 1).getFirst()));
        return copy;
    }

    private static SourceDocument document(String id, List<String> sentences) {
        return SourceDocument.of(id, "", String.join(" ", sentences));
    }

    @Test
    void reprintsWithATenthOfTheirSentencesChangedAreFound() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var expected = new TreeSet<String>();
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> {
                for (int i = 0; i < 600; i++) {
                    var text = sentences(random, 4 + random.nextInt(40));
                    changes.put(document("d" + i, text));
                    if (i % 6 == 0) {
                        changes.put(document("d" + i + "-again", changed(random, text, (text.size() + 9) / 10)));
                        expected.add("d" + i + " d" + i + "-again");
                    }
                }
            });
            var found = new TreeSet<String>();
            groups(index, Duplicates.of(ALL)).forEach(group -> found.add(String.join(" ", new TreeSet<>(group))));

            var right = new TreeSet<>(found);
            right.retainAll(expected);
            assertThat((double) right.size() / expected.size())
                    .as("recall, seed " + seed)
                    .isGreaterThanOrEqualTo(0.95);
            assertThat((double) right.size() / found.size())
                    .as("precision, seed " + seed)
                    .isGreaterThanOrEqualTo(0.95);
        }
    }

    /** Pairs are far from the threshold, so that none is missed by chance. */
    @RepeatedTest(4)
    void groupsAreThoseOfAllPairsWhateverTheSegments() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var texts = new TreeMap<String, List<String>>();
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            for (int update = 0; update < 4; update++) {
                index.update(changes -> {
                    for (int i = 0; i < 20; i++) {
                        var id = "d" + random.nextInt(60);
                        if (random.nextInt(5) == 0) {
                            changes.delete(id);
                            texts.remove(id);
                            continue;
                        }
                        var known = texts.isEmpty() || random.nextInt(3) == 0
                                ? sentences(random, 20)
                                : new ArrayList<>(texts.values()).get(random.nextInt(texts.size()));
                        var text = changed(random, known, random.nextBoolean() ? 0 : 1);
                        changes.put(document(id, text).with("half", random.nextBoolean() ? "one" : "other"));
                        texts.put(id, text);
                    }
                });
            }
            try (var snapshot = index.snapshot()) {
                var half = ALL.where(Filter.anyOf("half", "one"));
                for (var request : List.of(ALL, half)) {
                    var hits = new TreeMap<String, List<String>>();
                    snapshot.search(request.limit(100))
                            .hits()
                            .forEach(hit -> hits.put(hit.id(), texts.getOrDefault(hit.id(), List.of())));
                    var answer = snapshot.answer(new Duplicates(request, 0.5));
                    var found = new HashSet<Set<String>>();
                    answer.groups()
                            .forEach(group -> found.add(new TreeSet<>(
                                    group.members().stream().map(m -> m.id()).toList())));
                    assertThat(found).as("seed " + seed).isEqualTo(grouped(hits));
                    assertThat(answer.counted().total().value()).isEqualTo(hits.size());
                }
            }
        }
    }

    /** Nothing is dated, so the order is that of ids. */
    private static Set<Set<String>> grouped(TreeMap<String, List<String>> texts) {
        var ids = new ArrayList<>(texts.keySet());
        var alike = new double[ids.size()][ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < ids.size(); j++) {
                alike[i][j] = similarity(
                        texts.getOrDefault(ids.get(i), List.of()), texts.getOrDefault(ids.get(j), List.of()));
            }
        }
        int[] first = NearTwin.first(alike, 0.5);
        var groups = new TreeMap<Integer, Set<String>>();
        for (int i = 0; i < ids.size(); i++) {
            groups.computeIfAbsent(first[i], made -> new TreeSet<>()).add(ids.get(i));
        }
        groups.values().removeIf(group -> group.size() < 2);
        return new HashSet<>(groups.values());
    }

    private static double similarity(List<String> one, List<String> other) {
        var a = runs(one);
        var b = runs(other);
        int both = a.size() + b.size();
        a.retainAll(b);
        return (double) a.size() / (both - a.size());
    }

    private static Set<List<String>> runs(List<String> sentences) {
        var words = List.of(String.join(" ", sentences).replace(".", "").split(" "));
        var runs = new HashSet<List<String>>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            runs.add(words.subList(i, i + 4));
        }
        return runs;
    }

    /** Words with these numbers. */
    private static String words(int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(number -> "w" + number)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** The form shares .43 with the original, .16 with the reprint; reprint and original share .59. */
    @Test
    void aReprintHasItsOriginalThoughATextOnTheSameFormCameBefore() {
        var form = words(0, 40) + " " + words(200, 210);
        var original = words(0, 80);
        var reprint = words(300, 320) + " " + words(20, 80);
        for (var texts : List.of(List.of(form, original, reprint), List.of(form, reprint, original))) {
            try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
                index.update(changes -> changes.put(SourceDocument.of("a", "", texts.get(0)))
                        .put(SourceDocument.of("b", "", texts.get(1)))
                        .put(SourceDocument.of("c", "", texts.get(2))));
                assertThat(groups(index, Duplicates.of(ALL))).containsExactly(List.of("b", "c"));
                var hits = index.search(ALL.collapse()).hits();
                assertThat(hits)
                        .extracting(hit -> hit.id() + hit.duplicates().size())
                        .containsExactly("a0", "b1");
            }
        }
    }

    @Test
    void theEarliestComesFirstAndCapitalsMakeNoDifference() {
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            var text = "The ministers met on Monday and said that nothing was agreed.";
            index.update(changes -> changes.put(SourceDocument.of("a", "A", text))
                    .put(SourceDocument.of("b", "B", text.toUpperCase(java.util.Locale.ROOT))
                            .published(LocalDate.of(2026, 2, 1)))
                    .put(SourceDocument.of("c", "C", text).published(LocalDate.of(2026, 1, 1)))
                    .put(SourceDocument.of("d", "D", "Three words only"))
                    .put(SourceDocument.of("e", "D", "Three words only"))
                    .put(SourceDocument.of("f", "", "Something else was said by everybody on the next day.")));
            try (var snapshot = index.snapshot()) {
                assertThat(snapshot.answer(Duplicates.of(ALL)).groups())
                        .containsExactly(new Duplicates.Group(List.of(
                                new Duplicates.Member("c", "C", LocalDate.of(2026, 1, 1), 1),
                                new Duplicates.Member("b", "B", LocalDate.of(2026, 2, 1), 1),
                                new Duplicates.Member("a", "A", null, 1))));
            }
        }
        assertThatThrownBy(() -> new Duplicates(ALL, 0.3))
                .isInstanceOf(RequestException.class)
                .hasMessage("similarity is 0.3; use 0.4 to 1");
    }
}
