package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Filter;
import org.puente.Hit;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SearchRequest.Sort;
import org.puente.SearchResults;
import org.puente.Snapshot;
import org.puente.SourceDocument;

class PagesTest {
    private static SearchIndex memory() {
        return EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(RandomCorpus.GAZETTEER));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void pagesAddUp(long seed) {
        var random = new Random(seed);
        var corpus = new RandomCorpus(random);
        try (SearchIndex index = memory()) {
            for (int round = 0; round < 5; round++) {
                index.update(changes -> {
                    for (int i = 0; i < 20; i++) {
                        changes.put(corpus.document("d" + random.nextInt(70)));
                    }
                    changes.delete("d" + random.nextInt(70));
                });
            }
            try (Snapshot snapshot = index.snapshot()) {
                for (int i = 0; i < 25; i++) {
                    check(request(random, corpus), 1 + random.nextInt(9), snapshot);
                }
            }
        }
    }

    private static SearchRequest request(Random random, RandomCorpus corpus) {
        var query = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            query.append(corpus.one(random.nextInt(4) == 0 ? RandomCorpus.NAMES : RandomCorpus.WORDS))
                    .append(' ');
        }
        var request = SearchRequest.matching(query.toString())
                .match(corpus.one(List.of(Match.values())))
                .sort(corpus.one(List.of(Sort.values())))
                .facet("source", 3);
        return random.nextInt(3) == 0 ? request.where(Filter.noneOf("source", "radio")) : request;
    }

    private static void check(SearchRequest request, int size, Snapshot snapshot) {
        SearchResults all = snapshot.search(request.limit(1_000));
        assertThat(all.next()).isNull();
        assertThat(all.total()).isEqualTo(new SearchResults.Total(all.hits().size(), true));
        assertThat(all.hits()).isSortedAccordingTo(order(request.sort()));
        var collected = new ArrayList<Hit>();
        var page = snapshot.search(request.limit(size));
        while (true) {
            assertThat(page.total()).isEqualTo(all.total());
            assertThat(page.facets()).isEqualTo(all.facets());
            assertThat(page.partial()).isEqualTo(all.partial());
            assertThat(page.changed()).isFalse();
            collected.addAll(page.hits());
            String next = page.next();
            if (next == null) {
                break;
            }
            assertThat(page.hits()).hasSize(size);
            page = snapshot.search(request.limit(size).after(next));
            assertThat(page.hits()).isNotEmpty();
        }
        assertThat(collected).as(request.toString()).isEqualTo(all.hits());
    }

    private static Comparator<Hit> order(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id);
            case DATE ->
                Comparator.comparing(
                                (Hit hit) -> hit.published() == null
                                        ? Long.MIN_VALUE
                                        : hit.published().toEpochDay(),
                                Comparator.reverseOrder())
                        .thenComparing(Hit::id);
        };
    }

    private static void fill(SearchIndex index, int from, int to) {
        index.update(changes -> {
            for (int i = from; i < to; i++) {
                changes.put(
                        SourceDocument.of("d" + (i + 100), "", "border talks").with("n", "" + i % 3));
            }
        });
    }

    @Test
    void goesOnAfterAnotherCommitAndSaysSo() {
        try (SearchIndex index = memory()) {
            fill(index, 0, 9);
            var request = SearchRequest.matching("border").limit(3);
            var first = index.search(request);
            index.update(changes -> changes.delete("d101").delete("d104").put(SourceDocument.of("d109x", "", "wall")));
            var second = index.search(request.after(String.valueOf(first.next())));
            assertThat(second.changed()).isTrue();
            // By relevance the same words in as many documents score a little otherwise; by date they do not.
            var byDate = request.sort(Sort.DATE);
            fill(index, 0, 9);
            var third = index.search(byDate);
            assertThat(third.changed()).isFalse();
            index.update(changes -> changes.delete("d103").delete("d101"));
            var fourth = index.search(byDate.after(String.valueOf(third.next())));
            assertThat(fourth.changed()).isTrue();
            assertThat(fourth.hits()).extracting(Hit::id).containsExactly("d104", "d105", "d106");
        }
    }

    @Test
    void theLastPageHasNoNext() {
        try (SearchIndex index = memory()) {
            fill(index, 0, 6);
            var request = SearchRequest.matching("border");
            assertThat(index.search(request.limit(6)).next()).isNull();
            assertThat(index.search(request.limit(0)).next()).isNull();
            assertThat(index.search(request.limit(0)).total().value()).isEqualTo(6);
            var first = index.search(request.limit(3));
            var second = index.search(request.limit(3).after(String.valueOf(first.next())));
            assertThat(second.hits()).hasSize(3);
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void refusesForeignTokens() {
        try (SearchIndex index = memory();
                SearchIndex other = memory();
                SearchIndex alsoEmptyFirst = memory()) {
            index.update(changes -> {});
            alsoEmptyFirst.update(changes -> {});
            fill(index, 0, 6);
            fill(other, 1, 7);
            fill(alsoEmptyFirst, 2, 8);
            var request = SearchRequest.matching("border").limit(2);
            String token = String.valueOf(index.search(request).next());
            assertThat(index.search(request.limit(4).highlight(1).after(token)).hits())
                    .hasSize(4);
            for (SearchIndex foreign : List.of(other, alsoEmptyFirst)) {
                assertRefused(foreign, request.after(token), "page token is of another index");
            }
            for (SearchRequest another : List.of(
                    SearchRequest.matching("talks"),
                    request.match(Match.ANY),
                    request.sort(Sort.DATE),
                    request.bridge(false),
                    request.strict(true),
                    request.where(Filter.anyOf("n", "1")))) {
                assertRefused(index, another.after(token), "page token is of another request");
            }
        }
    }

    @Test
    void refusesDamagedTokens() {
        try (SearchIndex index = memory()) {
            fill(index, 0, 6);
            var request = SearchRequest.matching("border").limit(2);
            String token = String.valueOf(index.search(request).next());
            var damaged = new ArrayList<>(List.of("", "x", "!!!", "ñ", token + "AAAA", token.substring(4)));
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            for (int i = 0; i < bytes.length; i++) {
                byte[] changed = bytes.clone();
                changed[i] ^= 4;
                damaged.add(Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
            }
            for (String bad : damaged) {
                assertRefused(index, request.after(bad), "page token is damaged; start again without it");
            }
        }
    }

    private static void assertRefused(SearchIndex index, SearchRequest request, String message) {
        assertThatThrownBy(() -> index.search(request))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith(message);
    }
}
