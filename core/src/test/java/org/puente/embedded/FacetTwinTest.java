package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.Filter;
import org.puente.Hit;
import org.puente.Language;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.Snapshot;
import org.puente.StoredDocument;

/** Filters and facets of random requests beside the same, counted document by document in the simplest way. */
class FacetTwinTest {
    private static final int REQUESTS = 60;

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
        request = request.facet("source", random.nextInt(4)).facet("topic", random.nextInt(7));
        for (String type : RandomCorpus.TYPES) {
            request = request.facet(type, random.nextInt(5));
        }
        return request;
    }

    static Filter filter(Random random, RandomCorpus corpus) {
        switch (random.nextInt(8)) {
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
                String name = corpus.one(List.of("source", "topic", corpus.one(RandomCorpus.TYPES)));
                var values = new String[random.nextInt(3) == 0 ? 1 : random.nextInt(4)];
                for (int i = 0; i < values.length; i++) {
                    values[i] = corpus.one(
                            switch (name) {
                                case "source" -> RandomCorpus.SOURCES;
                                case "topic" -> RandomCorpus.TOPICS;
                                default -> idsOf(name);
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

    private static List<String> idsOf(String type) {
        return RandomCorpus.GAZETTEER.entities().stream()
                .filter(entity -> isKind(entity.type(), type))
                .map(entity -> entity.id())
                .toList();
    }

    private static boolean isKind(String type, String asked) {
        return type.equals(asked) || type.startsWith(asked + "/");
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
        for (SearchRequest.FacetRequest asked : request.facets()) {
            assertThat(results.facet(asked.name()))
                    .as("%s of %s", asked, request)
                    .isEqualTo(twin(asked, passing(found, request.filters(), asked.name()), request));
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
            case Filter.AnyOf any -> any.values().stream().anyMatch(values(document, any.name())::contains);
            case Filter.AllOf all -> values(document, all.name()).containsAll(all.values());
            case Filter.NoneOf none -> none.values().stream().noneMatch(values(document, none.name())::contains);
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

    static Set<String> values(StoredDocument document, String name) {
        if (!RandomCorpus.TYPES.contains(name)) {
            return Set.copyOf(new HashSet<>(document.source().fields().getOrDefault(name, List.of())));
        }
        return document.mentions().stream()
                .filter(mention -> isKind(mention.type(), name))
                .map(mention -> mention.entity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Facet twin(SearchRequest.FacetRequest asked, List<StoredDocument> documents, SearchRequest request) {
        String name = asked.name();
        boolean isType = RandomCorpus.TYPES.contains(name);
        var byValue = new TreeMap<String, Long>();
        long without = 0;
        for (StoredDocument document : documents) {
            Set<String> values = values(document, name);
            without += values.isEmpty() ? 1 : 0;
            values.forEach(value -> byValue.merge(value, 1L, Long::sum));
        }
        var selected = new HashSet<String>();
        for (Filter filter : request.filters()) {
            if (filter instanceof Filter.AnyOf any) {
                any.values().stream()
                        .filter(value -> isOf(any.name(), value, name))
                        .forEach(selected::add);
            }
            if (filter instanceof Filter.AllOf all) {
                all.values().stream()
                        .filter(value -> isOf(all.name(), value, name))
                        .forEach(selected::add);
            }
        }
        selected.forEach(value -> byValue.putIfAbsent(value, 0L));
        var counts = byValue.entrySet().stream()
                .map(entry -> new FacetCount(
                        entry.getKey(),
                        isType
                                ? RandomCorpus.GAZETTEER
                                        .entity(entry.getKey())
                                        .orElseThrow()
                                        .label(request.labels())
                                : entry.getKey(),
                        entry.getValue(),
                        selected.contains(entry.getKey())))
                .sorted(Comparator.comparingLong(FacetCount::documents)
                        .reversed()
                        .thenComparing(FacetCount::id))
                .toList();
        var shown = new ArrayList<FacetCount>();
        long other = 0;
        for (FacetCount count : counts) {
            if (counts.indexOf(count) < asked.top() && count.documents() > 0 || count.selected()) {
                shown.add(count);
            } else {
                other += count.documents();
            }
        }
        return new Facet(
                name, isType ? Facet.Kind.TYPE : Facet.Kind.FIELD, shown, documents.size(), without, other, (int)
                        counts.stream().filter(count -> count.documents() > 0).count());
    }

    /** An entity is selected whatever type it was asked for by; a value of a field only in its own. */
    private static boolean isOf(String filter, String value, String facet) {
        return RandomCorpus.TYPES.contains(facet)
                ? RandomCorpus.TYPES.contains(filter) && idsOf(facet).contains(value)
                : filter.equals(facet);
    }
}
