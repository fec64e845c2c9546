package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.SearchIndex;
import org.puente.SourceDocument;
import org.puente.Spellings;
import org.puente.Spellings.Count;
import org.puente.Spellings.Tally;

class SpellingCountsTest {
    private static final List<String> WORDS =
            List.of("rosa", "Rosa", "ROSA", "vela", "Vela", "de", "De", "mar", "Mar", "niño", "Niño", "2030");

    private static List<Count> count(SearchIndex index, String... phrases) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(new Spellings(List.of(phrases)));
        }
    }

    private static Count of(String phrase, int smallDocuments, long small, int capitalDocuments, long capital) {
        return new Count(phrase, new Tally(smallDocuments, small), new Tally(capitalDocuments, capital));
    }

    @Test
    void phrasesAreFoundAsNamesAre() {
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(SourceDocument.of(
                            "a",
                            "La rosa",
                            "Border Patrol, border\npatrol. The border\n\npatrol; Border-Patrol's, border: patrol"))
                    .put(SourceDocument.of("b", "ROSA", "Réunion y reunión, T-MEC, t.m.e.c., TMEC. Niña, nina"))
                    .put(SourceDocument.of("c", "", "J. F. Kennedy, John F. Kennedy, john f kennedy")));
            assertThat(count(
                            index,
                            "Border Patrol",
                            "Rosa",
                            "Reunion",
                            "T-MEC",
                            "niña",
                            "John F. Kennedy",
                            "patrol",
                            "?",
                            "rosa"))
                    .containsExactly(
                            of("Border Patrol", 1, 1, 1, 2),
                            of("Rosa", 1, 1, 1, 1),
                            of("Reunion", 1, 1, 1, 1),
                            of("T-MEC", 1, 1, 1, 2),
                            of("niña", 0, 0, 1, 1),
                            of("John F. Kennedy", 1, 1, 1, 1),
                            of("patrol", 1, 3, 1, 2),
                            of("?", 0, 0, 0, 0),
                            of("rosa", 1, 1, 1, 1));
            assertThat(count(index)).isEmpty();
            index.update(changes -> changes.delete("b"));
            assertThat(count(index, "Rosa")).containsExactly(of("Rosa", 1, 1, 0, 0));
        }
    }

    @Test
    void nothingIsFoundInAnEmptyIndex() {
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            assertThat(count(index, "Rosa")).containsExactly(of("Rosa", 0, 0, 0, 0));
        }
    }

    /** Beside a count over the words of the texts, split at spaces, after random updates. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void countsAreThoseOfTheTwin(long seed) {
        var random = new Random(seed);
        var documents = new TreeMap<String, String>();
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            for (int round = 0; round < 4; round++) {
                index.update(changes -> {
                    for (int i = 0; i < 10; i++) {
                        var id = "d" + random.nextInt(15);
                        var text = text(random, 40);
                        documents.put(id, text);
                        changes.put(SourceDocument.of(id, "", text));
                    }
                    var gone = "d" + random.nextInt(15);
                    documents.remove(gone);
                    changes.delete(gone);
                });
            }
            var phrases = new ArrayList<String>();
            for (int i = 0; i < 40; i++) {
                phrases.add(text(random, 1 + random.nextInt(3)));
            }
            assertThat(count(index, phrases.toArray(String[]::new)))
                    .containsExactlyElementsOf(phrases.stream()
                            .map(phrase -> twin(phrase, documents))
                            .toList());
        }
    }

    private static Count twin(String phrase, Map<String, String> documents) {
        var wanted = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
        int[] found = new int[2];
        int[] in = new int[2];
        for (String text : documents.values()) {
            var words = List.of(text.split(" "));
            int[] here = new int[2];
            for (int i = 0; i + wanted.size() <= words.size(); i++) {
                var part = words.subList(i, i + wanted.size());
                if (part.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList().equals(wanted)) {
                    boolean capital = part.stream().anyMatch(w -> Character.isUpperCase(w.charAt(0)));
                    here[capital ? 1 : 0]++;
                }
            }
            for (int side = 0; side < 2; side++) {
                found[side] += here[side];
                in[side] += here[side] > 0 ? 1 : 0;
            }
        }
        return of(phrase, in[0], found[0], in[1], found[1]);
    }

    private static String text(Random random, int words) {
        var text = new ArrayList<String>();
        for (int i = 0; i < words; i++) {
            text.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", text);
    }
}
