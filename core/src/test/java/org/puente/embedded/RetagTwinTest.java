package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Completion;
import org.puente.Language;
import org.puente.Mention;
import org.puente.RetagSummary;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.StoredDocument;

/** An index that is retagged, beside one that is made anew with the gazetteer; and the report beside a count by hand. */
class RetagTwinTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void isAsIndexedAnew(long seed) {
        var random = new Random(seed);
        var names = new RandomNames(random);
        var documents = new ArrayList<SourceDocument>();
        for (int i = 0; i < 60; i++) {
            documents.add(names.document("d" + i));
        }
        var gazetteer = names.gazetteer();
        var options = IndexOptions.defaults().threads(1 + random.nextInt(3));
        long changed = 0;
        long spared = 0;
        try (SearchIndex index = EmbeddedIndex.inMemory(options.gazetteer(gazetteer))) {
            index.update(changes -> documents.forEach(changes::put));
            for (int round = 0; round < 10; round++) {
                var next = names.edited(gazetteer);
                if (random.nextInt(8) == 0) {
                    next = names.gazetteer();
                }
                List<StoredDocument> before = stored(index);
                RetagSummary summary = index.retag(next);
                List<StoredDocument> after = stored(index);
                try (SearchIndex fresh = EmbeddedIndex.inMemory(options.gazetteer(next))) {
                    fresh.update(changes -> documents.forEach(changes::put));
                    // Gazetteers that differ in their order alone are equal, and nothing is done.
                    if (!next.equals(gazetteer)) {
                        assertOnlyOpenDiffer(after, stored(fresh));
                        fresh.retag(next);
                        assertThat(after).isEqualTo(stored(fresh));
                        assertAnswersLike(index, fresh);
                    }
                }
                assertReports(summary, before, after);
                changed += summary.reindexed();
                spared += summary.documents() - summary.examined();
                gazetteer = next;
            }
        }
        assertThat(changed).isPositive();
        assertThat(spared).isPositive();
    }

    private static List<StoredDocument> stored(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.stream().toList();
        }
    }

    /** The corpus decides what documents leave open, and nothing else. */
    private static void assertOnlyOpenDiffer(List<StoredDocument> after, List<StoredDocument> fresh) {
        for (int i = 0; i < fresh.size(); i++) {
            assertThat(after.get(i).source()).isEqualTo(fresh.get(i).source());
            var decided = after.get(i).mentions();
            var plain = fresh.get(i).mentions();
            assertThat(decided).hasSameSizeAs(plain);
            for (int m = 0; m < plain.size(); m++) {
                var mention = plain.get(m);
                if (mention.entity() != null) {
                    assertThat(decided.get(m)).isEqualTo(mention);
                } else {
                    assertThat(decided.get(m).start()).isEqualTo(mention.start());
                    assertThat(decided.get(m).candidates()).isEqualTo(mention.candidates());
                }
            }
        }
    }

    private static void assertAnswersLike(SearchIndex index, SearchIndex fresh) {
        index.compact();
        fresh.compact();
        for (String query : List.of("", "Rubio", "Sinaloa border", "\"T-MEC Sheinbaum\"~5")) {
            var request = SearchRequest.matching(query)
                    .highlight(2)
                    .facetEveryType(5)
                    .explain(true)
                    .limit(60);
            assertThat(index.search(request)).isEqualTo(fresh.search(request));
        }
        try (var one = index.snapshot();
                var other = fresh.snapshot()) {
            var names = new Completion("", 20, Language.SPANISH);
            assertThat(one.answer(names)).isEqualTo(other.answer(names));
            var figures = one.answer(new Statistics());
            var others = other.answer(new Statistics());
            assertThat(figures.corpus()).isEqualTo(others.corpus());
            assertThat(figures.gazetteer()).isEqualTo(others.gazetteer());
            assertThat(figures.mentions()).isEqualTo(others.mentions());
            assertThat(figures.types()).isEqualTo(others.types());
        }
    }

    private static void assertReports(RetagSummary summary, List<StoredDocument> before, List<StoredDocument> after) {
        long reindexed = 0;
        Map<String, long[]> expected = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            reindexed += before.get(i).mentions().equals(after.get(i).mentions()) ? 0 : 1;
            var had = entities(before.get(i));
            var has = entities(after.get(i));
            difference(has, had).forEach(id -> expected.computeIfAbsent(id, added -> new long[2])[0]++);
            difference(had, has).forEach(id -> expected.computeIfAbsent(id, added -> new long[2])[1]++);
        }
        assertThat(summary.documents()).isEqualTo(before.size());
        assertThat(summary.reindexed()).isEqualTo(reindexed).isLessThanOrEqualTo(summary.examined());
        assertThat(summary.entities().stream()
                        .collect(Collectors.toMap(
                                change -> change.entity().id(), change -> List.of(change.gained(), change.lost()))))
                .isEqualTo(expected.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> List.of(entry.getValue()[0], entry.getValue()[1]))));
    }

    private static Set<String> entities(StoredDocument document) {
        return document.mentions().stream()
                .map(Mention::entity)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> difference(Set<String> these, Set<String> butNot) {
        var rest = new HashSet<>(these);
        rest.removeAll(butNot);
        return rest;
    }
}
