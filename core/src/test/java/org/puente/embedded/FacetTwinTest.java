package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Filter;
import org.puente.Hit;
import org.puente.Language;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.Snapshot;
import org.puente.StoredDocument;
import org.puente.Timeline.Interval;

/** Filters and facets of random requests beside the same, counted document by document in the simplest way. */
class FacetTwinTest {
    private static final int REQUESTS = 60;

    private static final List<String> PREFIXES = List.of(
            "",
            "s",
            "She",
            "r",
            "c",
            "ju",
            "JUÁ",
            "sup",
            "on",
            "usm",
            "naciones u",
            "E",
            "é",
            "ñ",
            "n",
            "news",
            "esp",
            "2026",
            "2026-01-0",
            "2025-W",
            "x",
            "un",
            "b",
            "ökon");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void countsAreThoseOfTheTwin(long seed) {
        var random = new Random(seed);
        var corpus = new RandomCorpus(random);
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(RandomCorpus.GAZETTEER))) {
            for (int round = 1 + random.nextInt(4); round >= 0; round--) {
                index.update(changes -> {
                    for (int i = 0; i < 15; i++) {
                        changes.put(corpus.document("d" + random.nextInt(50)));
                    }
                    changes.delete("d" + random.nextInt(50)).delete("d" + random.nextInt(50));
                });
            }
            try (Snapshot snapshot = index.snapshot()) {
                List<StoredDocument> documents = snapshot.stream().toList();
                for (int i = 0; i < REQUESTS; i++) {
                    check(request(random, corpus), snapshot, documents);
                }
            }
        }
    }

    private static SearchRequest request(Random random, RandomCorpus corpus) {
        var request = SearchRequest.matching(random.nextInt(3) == 0 ? corpus.one(RandomCorpus.WORDS) : "")
                .limit(100)
                .labels(corpus.one(List.of(Language.values())));
        for (int i = random.nextInt(4); i > 0; i--) {
            request = request.where(filter(random, corpus));
        }
        var names = new ArrayList<>(List.of("source", "topic", "language"));
        names.addAll(RandomCorpus.TYPES);
        for (String name : names) {
            request = request.facet(facet(name, random, corpus));
        }
        for (Interval interval : Interval.values()) {
            request = request.facet(facet("published", random, corpus).by(interval));
        }
        return request;
    }

    private static FacetRequest facet(String name, Random random, RandomCorpus corpus) {
        var facet = FacetRequest.of(name).top(random.nextInt(7)).sort(corpus.one(List.of(FacetSort.values())));
        return random.nextInt(3) == 0 ? facet.prefix(corpus.one(PREFIXES)) : facet;
    }

    static Filter filter(Random random, RandomCorpus corpus) {
        switch (random.nextInt(10)) {
            case 0 -> {
                var days = new ArrayList<>(List.of(corpus.day(), corpus.day()));
                days.sort(Comparator.naturalOrder());
                return Filter.between(
                        random.nextInt(4) == 0 ? null : days.getFirst(),
                        random.nextInt(4) == 0 ? null : days.getLast());
            }
            case 1 -> {
                return Filter.language(corpus.one(List.of(Language.values())));
            }
            default -> {
                String name =
                        corpus.one(List.of("source", "topic", "language", "published", corpus.one(RandomCorpus.TYPES)));
                var values = new String[random.nextInt(3) == 0 ? 1 : random.nextInt(4)];
                for (int i = 0; i < values.length; i++) {
                    values[i] = corpus.one(
                            switch (name) {
                                case "source" -> RandomCorpus.SOURCES;
                                case "topic" -> RandomCorpus.TOPICS;
                                case "language" -> List.of("en", "es", "other");
                                case "published" -> FacetTwin.intervals(corpus.day());
                                default -> FacetTwin.idsOf(name);
                            });
                }
                return switch (random.nextInt(3)) {
                    case 0 -> Filter.anyOf(name, values);
                    case 1 -> Filter.allOf(name, values);
                    default -> Filter.noneOf(name, values);
                };
            }
        }
    }

    private static void check(SearchRequest request, Snapshot snapshot, List<StoredDocument> documents) {
        Set<String> matching = snapshot
                .search(SearchRequest.matching(request.query()).limit(1_000))
                .hits()
                .stream()
                .map(Hit::id)
                .collect(Collectors.toSet());
        if (request.query().isEmpty()) {
            assertThat(matching).hasSameSizeAs(documents);
        }
        List<StoredDocument> found = documents.stream()
                .filter(document -> matching.contains(document.source().id()))
                .toList();
        SearchResults results = snapshot.search(request);
        assertThat(results.partial()).isFalse();
        List<StoredDocument> hits = passing(found, request.filters(), null);
        assertThat(results.total()).isEqualTo(new SearchResults.Total(hits.size(), true));
        assertThat(results.hits())
                .extracting(Hit::id)
                .containsExactlyInAnyOrderElementsOf(
                        hits.stream().map(hit -> hit.source().id()).toList());
        assertThat(results.facets()).hasSameSizeAs(request.facets());
        for (int i = 0; i < request.facets().size(); i++) {
            FacetRequest asked = request.facets().get(i);
            var counted = passing(found, request.filters(), asked.name());
            assertThat(results.facets().get(i))
                    .as("%s of %s", asked, request)
                    .isEqualTo(new FacetTwin(documents, request).count(asked, counted));
        }
    }

    private static List<StoredDocument> passing(
            List<StoredDocument> documents, List<Filter> filters, @org.jspecify.annotations.Nullable String facet) {
        return documents.stream()
                .filter(document -> filters.stream()
                        .filter(filter -> !(filter instanceof Filter.AnyOf any
                                && any.name().equals(facet)))
                        .allMatch(filter -> passes(document, filter)))
                .toList();
    }

    private static boolean passes(StoredDocument document, Filter filter) {
        return switch (filter) {
            case Filter.AnyOf any -> any.values().stream().anyMatch(FacetTwin.values(document, any.name())::contains);
            case Filter.AllOf all -> FacetTwin.values(document, all.name()).containsAll(all.values());
            case Filter.NoneOf none ->
                none.values().stream().noneMatch(FacetTwin.values(document, none.name())::contains);
            case Filter.Between between -> {
                var day = document.source().published();
                yield day != null
                        && (between.from() == null || !day.isBefore(between.from()))
                        && (between.to() == null || !day.isAfter(between.to()));
            }
            case Filter.InLanguage in -> document.language() == in.language();
            case Filter.AddedSince since -> throw new AssertionError("not asked here");
        };
    }
}
