package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.Duplicates;
import org.puente.Duplicates.Member;
import org.puente.Filter;
import org.puente.Hit;
import org.puente.RequestException;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SearchRequest.Sort;
import org.puente.SearchResults;
import org.puente.Similar;
import org.puente.Snapshot;
import org.puente.SourceDocument;

/** Near-duplicates in results, against hits that a brute-force comparison of all pairs has put together. */
class CollapseTest {
    private static final Comparator<Member> EARLIEST = Comparator.comparing(
                    Member::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Member::id);

    private static List<String> text(SplittableRandom random) {
        var words = new ArrayList<String>();
        for (int i = 60 + random.nextInt(20); i > 0; i--) {
            words.add("w" + (int) (300 * random.nextDouble() * random.nextDouble()));
        }
        return words;
    }

    /** Far from the threshold, so that none is missed by chance. */
    private static List<String> reprint(List<String> text, SplittableRandom random) {
        var copy = new ArrayList<>(text);
        if (random.nextBoolean()) {
            copy.set(random.nextInt(copy.size()), "w" + random.nextInt(300));
        }
        return copy;
    }

    @RepeatedTest(5)
    void hitsAndWhatTheyStandForAddUpToTheTotalUnderEverySort() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var texts = new TreeMap<String, List<String>>();
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            var originals = new ArrayList<List<String>>();
            for (int update = 0; update < 5; update++) {
                index.update(changes -> {
                    for (int i = 0; i < 25; i++) {
                        var id = "d" + random.nextInt(90);
                        if (random.nextInt(6) == 0) {
                            changes.delete(id);
                            texts.remove(id);
                            continue;
                        }
                        if (originals.isEmpty() || random.nextInt(3) == 0) {
                            originals.add(random.nextInt(8) == 0 ? List.of("w1", "w2") : text(random));
                        }
                        var text = reprint(originals.get(random.nextInt(originals.size())), random);
                        if (random.nextInt(5) == 0) {
                            text = text.subList(0, Math.min(text.size(), 50 + random.nextInt(9)));
                        }
                        var document = SourceDocument.of(id, "T" + i, String.join(" ", text))
                                .with("half", random.nextBoolean() ? "one" : "other");
                        changes.put(
                                random.nextInt(4) == 0
                                        ? document
                                        : document.published(
                                                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(5))));
                        texts.put(id, text);
                    }
                });
            }
            try (var snapshot = index.snapshot()) {
                for (int i = 0; i < 12; i++) {
                    check(request(random), 1 + random.nextInt(9), snapshot, texts, "seed " + seed);
                }
            }
        }
    }

    private static SearchRequest request(SplittableRandom random) {
        var query = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            query.append("w").append(random.nextInt(40)).append(' ');
        }
        var request = SearchRequest.matching(query.toString())
                .match(random.nextInt(3) == 0 ? Match.ALL : Match.ANY)
                .sort(random.nextBoolean() ? Sort.RELEVANCE : Sort.DATE)
                .facet("half", 3);
        return random.nextInt(3) == 0 ? request.where(Filter.anyOf("half", "one")) : request;
    }

    private static void check(
            SearchRequest request, int size, Snapshot snapshot, TreeMap<String, List<String>> texts, String seed) {
        var all = snapshot.search(request.limit(1_000));
        var expected = expected(all.hits(), texts);
        var about = seed + " " + request;
        var whole = snapshot.search(request.limit(1_000).collapse());
        assertThat(whole.hits()).as(about).isEqualTo(expected);
        long hits = 0;
        long collapsed = 0;
        var seen = new HashSet<String>();
        var collected = new ArrayList<Hit>();
        var page = snapshot.search(request.limit(size).collapse());
        while (true) {
            assertThat(page.total()).as(about).isEqualTo(all.total());
            assertThat(page.facets()).as(about).isEqualTo(all.facets());
            assertThat(page.partial()).as(about).isEqualTo(all.partial());
            assertThat(page.collapsed()).as(about).isEqualTo(whole.collapsed());
            for (Hit hit : page.hits()) {
                hits++;
                collapsed += hit.duplicates().size();
                assertThat(seen.add(hit.id())).as(about).isTrue();
                hit.duplicates()
                        .forEach(each ->
                                assertThat(seen.add(each.id())).as(about).isTrue());
            }
            collected.addAll(page.hits());
            if (page.next() == null) {
                break;
            }
            assertThat(page.hits()).as(about).hasSize(size);
            page = snapshot.search(request.limit(size).collapse().after(page.next()));
        }
        assertThat(collected).as(about).isEqualTo(expected);
        assertThat(collapsed).as(about).isEqualTo(whole.collapsed());
        assertThat(hits + collapsed).as(about).isEqualTo(all.total().value());
        assertThat(snapshot.search(request.limit(0).collapse()).collapsed())
                .as(about)
                .isEqualTo(whole.collapsed());
    }

    private static Set<String> ids(List<Member> members) {
        var ids = new HashSet<String>();
        members.forEach(member -> ids.add(member.id()));
        return ids;
    }

    /** The hits in their order, each with those that it stands for. */
    private static List<Hit> expected(List<Hit> hits, TreeMap<String, List<String>> texts) {
        var alike = new double[hits.size()][hits.size()];
        for (int i = 0; i < hits.size(); i++) {
            for (int j = 0; j < hits.size(); j++) {
                alike[i][j] = similarity(text(hits.get(i), texts), text(hits.get(j), texts));
            }
        }
        int[] first = NearTwin.first(alike, Duplicates.MIN_SIMILARITY);
        var shown = new ArrayList<Hit>();
        for (int i = 0; i < hits.size(); i++) {
            if (first[i] == i) {
                var duplicates = new ArrayList<Member>();
                for (int j = 0; j < hits.size(); j++) {
                    if (j != i && first[j] == i) {
                        var other = hits.get(j);
                        duplicates.add(new Member(other.id(), other.title(), other.published(), alike[i][j]));
                    }
                }
                duplicates.sort(EARLIEST);
                shown.add(with(hits.get(i), duplicates));
            }
        }
        return shown;
    }

    private static Hit with(Hit hit, List<Member> duplicates) {
        return new Hit(
                hit.id(),
                hit.score(),
                hit.title(),
                hit.language(),
                hit.published(),
                hit.fields(),
                hit.entities(),
                hit.fragments(),
                duplicates,
                hit.explanation());
    }

    private static List<String> text(Hit hit, TreeMap<String, List<String>> texts) {
        return texts.getOrDefault(hit.id(), List.of());
    }

    private static double similarity(List<String> one, List<String> other) {
        var a = runs(one);
        var b = runs(other);
        int both = a.size() + b.size();
        a.retainAll(b);
        return a.isEmpty() ? 0 : (double) a.size() / (both - a.size());
    }

    private static Set<List<String>> runs(List<String> words) {
        var runs = new HashSet<List<String>>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            runs.add(words.subList(i, i + 4));
        }
        return runs;
    }

    private static final String REPORT = "The ministers met on Monday and said that nothing was agreed.";

    private static SourceDocument report(String id, int day, String more) {
        return SourceDocument.of(id, "T-" + id, REPORT + more).published(LocalDate.of(2026, 1, day));
    }

    @Test
    void theFirstInTheOrderOfTheHitsStandsForTheOthers() {
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(report("a", 2, ""))
                    .put(report("b", 3, " Ministers again."))
                    .put(report("c", 1, ""))
                    .put(SourceDocument.of("d", "", "Other ministers met elsewhere, nobody knows why.")));
            try (var snapshot = index.snapshot()) {
                var request = SearchRequest.matching("ministers").collapse();
                assertThat(snapshot.search(request.sort(Sort.DATE)).hits())
                        .extracting(Hit::id, hit -> ids(hit.duplicates()))
                        .containsExactly(
                                org.assertj.core.groups.Tuple.tuple("b", Set.of("a", "c")),
                                org.assertj.core.groups.Tuple.tuple("d", Set.of()));
                var results = snapshot.search(request.collapse(1));
                assertThat(results.collapsed()).isEqualTo(1);
                assertThat(results.hits()).extracting(Hit::id).containsExactlyInAnyOrder("a", "b", "d");
                assertThat(snapshot.search(request.collapse(0)).collapsed()).isNull();
                var similar = snapshot.answer(
                        new Similar("d", SearchRequest.matching("").collapse()));
                assertThat(similar.collapsed()).isEqualTo(2);
                assertThat(similar.hits()).hasSize(1);
            }
        }
        assertThatThrownBy(() -> SearchRequest.matching("").collapse(0.1))
                .isInstanceOf(RequestException.class)
                .hasMessage("collapse is 0.1; use 0.4 to 1, or 0 for every hit by itself");
    }

    @Test
    void tokensOfCollapsedRequestsAreOfThoseOnly() {
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(report("a", 2, ""))
                    .put(report("b", 3, ""))
                    .put(SourceDocument.of("d", "", "Other ministers met elsewhere, nobody knows why.")));
            var request = SearchRequest.matching("ministers").limit(1);
            var collapsed = request.collapse();
            for (var other : List.of(
                    List.of(request, collapsed),
                    List.of(collapsed, request),
                    List.of(collapsed, request.collapse(1)))) {
                var token = String.valueOf(index.search(other.getFirst()).next());
                assertThatThrownBy(() -> index.search(other.getLast().after(token)))
                        .isInstanceOf(RequestException.class)
                        .hasMessageStartingWith("page token is of another request");
            }
        }
    }

    @Test
    void withoutTimeNothingIsLostSilently() {
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(report("a", 2, "")).put(report("b", 3, "")));
            SearchResults results =
                    index.search(SearchRequest.matching("").collapse().timeout(Duration.ZERO));
            assertThat(results.timedOut()).isTrue();
            assertThat(results.total().exact()).isFalse();
            try (var snapshot = index.snapshot()) {
                var answer =
                        snapshot.answer(Duplicates.of(SearchRequest.matching("").timeout(Duration.ZERO)));
                assertThat(answer.counted().timedOut()).isTrue();
            }
        }
    }
}
