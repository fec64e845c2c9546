package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.StoredDocument;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** Edits of the corpus's own gazetteer applied to its own texts, beside indexing them anew. */
class RetagTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void isAsIndexedAnew(long seed) {
        var random = new Random(seed);
        try (var corpus = BundledCorpus.open()) {
            var documents = corpus.documents();
            var gazetteer = corpus.gazetteer();
            try (SearchIndex index = index(gazetteer, documents)) {
                for (int round = 0; round < 5; round++) {
                    gazetteer = edited(gazetteer, random);
                    var summary = index.retag(gazetteer);
                    assertThat(summary.examined()).isLessThan(summary.documents());
                    try (SearchIndex fresh = index(gazetteer, documents)) {
                        fresh.retag(gazetteer);
                        assertThat(stored(index)).isEqualTo(stored(fresh));
                        index.compact();
                        fresh.compact();
                        for (String query : List.of("", "Rubio", "fentanyl \"border security\"", "T-MEC revisión")) {
                            var request = SearchRequest.matching(query)
                                    .highlight(2)
                                    .facetEveryType(10)
                                    .limit(200);
                            assertThat(index.search(request)).isEqualTo(fresh.search(request));
                        }
                    }
                }
            }
        }
    }

    private static SearchIndex index(Gazetteer gazetteer, List<SourceDocument> documents) {
        var index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(gazetteer));
        index.update(changes -> documents.forEach(changes::put));
        return index;
    }

    private static List<StoredDocument> stored(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.stream().toList();
        }
    }

    /** Two entities removed, or without one of their aliases, or with an alias of another. */
    private static Gazetteer edited(Gazetteer before, Random random) {
        var entities = new ArrayList<>(before.entities());
        for (int i = 0; i < 2; i++) {
            int at = random.nextInt(entities.size());
            var entity = entities.get(at);
            var aliases = new ArrayList<>(entity.aliases());
            if (random.nextInt(3) == 0) {
                entities.remove(at);
                continue;
            }
            if (random.nextBoolean() && !aliases.isEmpty()) {
                aliases.remove(random.nextInt(aliases.size()));
            } else {
                var other = entities.get(random.nextInt(entities.size())).forms();
                aliases.add(other.get(random.nextInt(other.size())));
            }
            entities.set(at, new Entity(entity.id(), entity.type(), entity.name(), entity.names(), aliases));
        }
        return Gazetteer.of(entities);
    }
}
