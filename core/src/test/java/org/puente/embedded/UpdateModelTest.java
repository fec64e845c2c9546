package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Completion;
import org.puente.DocumentException;
import org.puente.Language;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.StoredDocument;
import org.puente.UpdateSummary;

/** Random updates of an index beside the same updates of a map. */
class UpdateModelTest {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f-Aa", "f-BB", "ñ", "g");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void agreesWithAMap(long seed) {
        var random = new Random(seed);
        var corpus = new RandomCorpus(random);
        var model = new TreeMap<String, SourceDocument>();
        var options = IndexOptions.defaults().gazetteer(RandomCorpus.GAZETTEER).threads(1 + random.nextInt(3));
        SearchIndex index = EmbeddedIndex.open(folder, options);
        try {
            for (int round = 0; round < 20; round++) {
                String before = corpusOf(index);
                var after = new TreeMap<>(model);
                boolean fails = random.nextInt(4) == 0;
                long[] counts = new long[4];
                if (fails) {
                    assertThatThrownBy(() -> index.update(changes -> {
                                change(changes, after, corpus, random, counts);
                                throw new IllegalArgumentException("planned");
                            }))
                            .hasMessage("planned");
                    assertThat(corpusOf(index)).isEqualTo(before);
                } else {
                    UpdateSummary done = index.update(changes -> change(changes, after, corpus, random, counts));
                    assertThat(List.of(done.added(), done.replaced(), done.unchanged(), done.deleted()))
                            .containsExactly(counts[0], counts[1], counts[2], counts[3]);
                    model.clear();
                    model.putAll(after);
                }
                assertHolds(index, model);
                if (random.nextInt(6) == 0) {
                    index.compact();
                    assertHolds(index, model);
                }
                if (random.nextInt(5) == 0) {
                    try (SearchIndex other = EmbeddedIndex.open(folder)) {
                        assertHolds(other, model);
                    }
                }
            }
            assertAnswersLike(index, model);
        } finally {
            index.close();
        }
    }

    private static void change(
            org.puente.Changes changes,
            Map<String, SourceDocument> model,
            RandomCorpus corpus,
            Random random,
            long[] counts) {
        for (int i = random.nextInt(12); i > 0; i--) {
            String id = corpus.one(IDS);
            SourceDocument stored = model.get(id);
            switch (random.nextInt(6)) {
                case 0 -> {
                    changes.delete(id);
                    counts[3] += model.remove(id) == null ? 0 : 1;
                }
                case 1 -> {
                    if (stored != null) {
                        changes.put(stored);
                        counts[2]++;
                    }
                }
                case 2 ->
                    assertThatThrownBy(() -> changes.put(corpus.document(id).with("title", "taken")))
                            .isInstanceOf(DocumentException.class);
                default -> {
                    SourceDocument document = corpus.document(id);
                    changes.put(document);
                    counts[stored == null ? 0 : stored.equals(document) ? 2 : 1]++;
                    model.put(id, document);
                }
            }
        }
    }

    private static void assertHolds(SearchIndex index, TreeMap<String, SourceDocument> model) {
        try (var snapshot = index.snapshot()) {
            assertThat(snapshot.size()).isEqualTo(model.size());
            var stored = new LinkedHashMap<String, SourceDocument>();
            snapshot.stream().map(StoredDocument::source).forEach(source -> stored.put(source.id(), source));
            assertThat(List.copyOf(stored.entrySet())).isEqualTo(List.copyOf(model.entrySet()));
            var figures = snapshot.answer(new Statistics());
            assertThat(figures.documents()).isEqualTo(model.size());
            assertThat(figures.characters())
                    .isEqualTo(model.values().stream()
                            .mapToLong(source ->
                                    source.title().length() + source.body().length())
                            .sum());
        }
    }

    /** Compacted indexes with the same documents answer alike, whatever their histories. */
    private static void assertAnswersLike(SearchIndex index, TreeMap<String, SourceDocument> model) {
        try (SearchIndex fresh = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(index.gazetteer()))) {
            fresh.update(changes -> model.descendingMap().values().forEach(changes::put));
            assertThat(corpusOf(index)).isEqualTo(corpusOf(fresh));
            index.compact();
            fresh.compact();
            for (String query :
                    List.of("", "border", "fronteras OR tariff", "T-MEC", "Sheinbaum muro", "\"the of\"~5")) {
                var request = SearchRequest.matching(query)
                        .highlight(2)
                        .facetEveryType(5)
                        .explain(true)
                        .limit(20);
                assertThat(index.search(request)).isEqualTo(fresh.search(request));
            }
            var names = new Completion("", 20, Language.SPANISH);
            try (var one = index.snapshot();
                    var other = fresh.snapshot()) {
                assertThat(one.answer(names)).isEqualTo(other.answer(names));
            }
        }
    }

    private static String corpusOf(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(new Statistics()).corpus();
        }
    }
}
