package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Mention;
import org.puente.Network;
import org.puente.Network.Edge;
import org.puente.Network.Node;
import org.puente.Network.Order;
import org.puente.Network.Scope;
import org.puente.NetworkTexts;
import org.puente.StoredDocument;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;

/** Networks of random requests beside the same, counted pair by pair in texts that are read again. */
class NetworkTwinTest {
    private static final int REQUESTS = 40;
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void countsAreThoseOfTheTwin(long seed) {
        try (var index = new RandomIndex(seed)) {
            for (int i = 0; i < REQUESTS; i++) {
                check(index);
            }
        }
    }

    /** A document, paragraph or sentence and who is in it. */
    private record Unit(StoredDocument of, String field, int start, int end, Set<String> entities) {}

    private static void check(RandomIndex index) {
        var question = question(index);
        List<StoredDocument> hits = index.hits(question.request());
        List<Unit> units = units(hits, question);
        Map<String, List<Unit>> byPair = new TreeMap<>();
        for (Unit unit : units) {
            for (String one : unit.entities()) {
                unit.entities().stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .forEach(other -> byPair.computeIfAbsent(one + " " + other, added -> new ArrayList<>())
                                .add(unit));
            }
        }
        byPair.values().removeIf(together -> together.size() < question.minimum());

        var answer = index.snapshot().answer(question);

        assertThat(answer.counted().total().value()).isEqualTo(hits.size());
        assertThat(answer.units()).as("%s", question).isEqualTo(units.size());
        assertThat(answer.found()).as("%s", question).isEqualTo(byPair.size());
        assertThat(answer.edges()).hasSize(Math.min(question.limit(), byPair.size()));
        assertThat(answer.edges()).isSortedAccordingTo(order(question.order()));
        var ends = new TreeSet<String>();
        for (Edge edge : answer.edges()) {
            List<Unit> together = byPair.getOrDefault(edge.source() + " " + edge.target(), List.of());
            assertThat(together).as("%s of %s", edge, question).isNotEmpty();
            assertThat(edge.count()).isEqualTo(together.size());
            assertThat(edge.documents()).isEqualTo(documents(together));
            checkStatistics(edge, units);
            ends.addAll(List.of(edge.source(), edge.target()));
            checkTexts(index, question, edge, together);
        }
        assertThat(answer.nodes())
                .isEqualTo(ends.stream().map(id -> node(id, units)).toList());
        checkNothingBetterIsLeftOut(answer, byPair, units, question.order());
    }

    private static Network question(RandomIndex index) {
        var types = new ArrayList<String>();
        for (int i = index.random().nextInt(3); i > 0; i--) {
            types.add(index.one(RandomCorpus.TYPES));
        }
        return new Network(
                index.request(),
                types,
                index.one(List.of(Scope.values())),
                1 + index.random().nextInt(3),
                index.one(List.of(0, 3, 1_000)),
                index.one(List.of(Order.values())));
    }

    private static List<Unit> units(List<StoredDocument> hits, Network question) {
        var units = new ArrayList<Unit>();
        for (StoredDocument hit : hits) {
            if (question.scope() == Scope.DOCUMENT) {
                units.add(new Unit(hit, "", 0, 0, entities(hit.mentions(), question.types())));
                continue;
            }
            var source = hit.source();
            var read = ANALYZER.analyze(source.title(), source.body(), source.language());
            add(hit, "title", source.title(), ends(read.title(), question), question, units);
            add(hit, "body", source.body(), ends(read.body(), question), question, units);
        }
        return units;
    }

    private static int[] ends(AnalyzedText text, Network question) {
        return question.scope() == Scope.SENTENCE ? text.sentenceEnds() : text.paragraphEnds();
    }

    private static void add(
            StoredDocument hit, String field, String text, int[] ends, Network question, List<Unit> units) {
        int from = 0;
        for (int end : ends) {
            if (!text.isEmpty()) {
                int start = from;
                List<Mention> inside = hit.mentions().stream()
                        .filter(mention ->
                                mention.field().equals(field) && mention.start() >= start && mention.start() < end)
                        .toList();
                int first = start
                        + text.substring(start, end).length()
                        - text.substring(start, end).stripLeading().length();
                units.add(new Unit(hit, field, first, end, entities(inside, question.types())));
            }
            from = end;
        }
    }

    private static Set<String> entities(List<Mention> mentions, List<String> types) {
        var entities = new TreeSet<String>();
        for (Mention mention : mentions) {
            if (mention.entity() != null
                    && (types.isEmpty()
                            || types.stream()
                                    .anyMatch(type -> mention.type().equals(type)
                                            || mention.type().startsWith(type + "/")))) {
                entities.add(mention.entity());
            }
        }
        return entities;
    }

    private static long documents(List<Unit> units) {
        return units.stream().map(Unit::of).distinct().count();
    }

    private static Node node(String id, List<Unit> units) {
        var entity = RandomCorpus.GAZETTEER.entity(id).orElseThrow();
        List<Unit> with =
                units.stream().filter(unit -> unit.entities().contains(id)).toList();
        return new Node(id, entity.type(), entity.name(), documents(with), with.size());
    }

    private static long with(List<Unit> units, String id) {
        return units.stream().filter(unit -> unit.entities().contains(id)).count();
    }

    private static void checkStatistics(Edge edge, List<Unit> units) {
        assertThat(edge.npmi()).isCloseTo(npmi(edge.count(), edge.source(), edge.target(), units), within(1e-9));
        assertThat(edge.logLikelihood())
                .isCloseTo(surprise(edge.count(), edge.source(), edge.target(), units), within(1e-9));
    }

    private static double npmi(double ab, String one, String other, List<Unit> units) {
        double n = units.size();
        double pmi = Math.log(ab / n) - Math.log(with(units, one) / n) - Math.log(with(units, other) / n);
        return ab == n ? 0 : pmi / -Math.log(ab / n);
    }

    /** G² by its definition as twice the difference of the logarithms of two likelihoods. */
    private static double surprise(double ab, String one, String other, List<Unit> units) {
        double a = with(units, one);
        double b = with(units, other);
        double rest = units.size() - a;
        double same = b / units.size();
        double g = 2
                * (likelihood(ab, a, ab / a)
                        + (rest == 0 ? 0 : likelihood(b - ab, rest, (b - ab) / rest))
                        - likelihood(ab, a, same)
                        - likelihood(b - ab, rest, same));
        return ab / units.size() < a / units.size() * same ? -g : g;
    }

    private static double likelihood(double k, double n, double p) {
        return (k == 0 ? 0 : k * Math.log(p)) + (n == k ? 0 : (n - k) * Math.log(1 - p));
    }

    private static Comparator<Edge> order(Order order) {
        Comparator<Edge> first =
                switch (order) {
                    case LOG_LIKELIHOOD -> Comparator.comparingDouble(Edge::logLikelihood);
                    case COUNT -> Comparator.comparingLong(Edge::count);
                    case NPMI -> Comparator.comparingDouble(Edge::npmi);
                };
        return first.reversed().thenComparing(Edge::source).thenComparing(Edge::target);
    }

    private static void checkNothingBetterIsLeftOut(
            Network.Answer answer, Map<String, List<Unit>> byPair, List<Unit> units, Order order) {
        if (answer.edges().isEmpty()) {
            return;
        }
        var shown = new HashSet<String>();
        answer.edges().forEach(edge -> shown.add(edge.source() + " " + edge.target()));
        double last = value(order, answer.edges().getLast());
        byPair.forEach((pair, together) -> {
            if (!shown.contains(pair)) {
                String[] ids = pair.split(" ");
                var edge = new Edge(
                        ids[0],
                        ids[1],
                        0,
                        together.size(),
                        npmi(together.size(), ids[0], ids[1], units),
                        surprise(together.size(), ids[0], ids[1], units));
                assertThat(value(order, edge)).isLessThanOrEqualTo(last + 1e-9);
            }
        });
    }

    private static double value(Order order, Edge edge) {
        return switch (order) {
            case LOG_LIKELIHOOD -> edge.logLikelihood();
            case COUNT -> edge.count();
            case NPMI -> edge.npmi();
        };
    }

    private static void checkTexts(RandomIndex index, Network question, Edge edge, List<Unit> together) {
        var answer = index.snapshot().answer(new NetworkTexts(question, edge.target(), edge.source(), 1_000));
        assertThat(answer.documents()).isEqualTo(edge.documents());
        assertThat(answer.count()).isEqualTo(edge.count());
        assertThat(answer.texts()).isSortedAccordingTo(Comparator.comparing(NetworkTexts.Text::document));
        var places = new ArrayList<String>();
        for (NetworkTexts.Text text : answer.texts()) {
            if (question.scope() == Scope.DOCUMENT) {
                places.add(text.document());
            }
            for (NetworkTexts.Place place : text.places()) {
                places.add(text.document() + place.field() + place.start() + "-" + place.end());
                var source =
                        index.snapshot().document(text.document()).orElseThrow().source();
                String whole = place.field().equals("title") ? source.title() : source.body();
                assertThat(place.text()).isEqualTo(whole.substring(place.start(), place.end()));
            }
        }
        assertThat(places)
                .containsExactlyInAnyOrderElementsOf(together.stream()
                        .map(unit -> unit.field().isEmpty()
                                ? unit.of().source().id()
                                : unit.of().source().id() + unit.field() + unit.start() + "-" + unit.end())
                        .toList());
    }
}
