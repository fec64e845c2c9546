package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.SearchRequest;
import org.puente.Significant;
import org.puente.Significant.Value;
import org.puente.StoredDocument;

/** What is significant for random requests, beside the same counted document by document. */
class SignificantTwinTest {
    private static final int REQUESTS = 60;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void countsAreThoseOfTheTwin(long seed) {
        try (var index = new RandomIndex(seed)) {
            for (int i = 0; i < REQUESTS; i++) {
                check(index, question(index));
            }
        }
    }

    private static Significant question(RandomIndex index) {
        String name = index.one(List.of("source", "topic", index.one(RandomCorpus.TYPES)));
        var question = Significant.of(index.request(), name)
                .minimum(1 + index.random().nextInt(3))
                .limit(index.random().nextInt(5));
        return switch (index.random().nextInt(3)) {
            case 0 -> question;
            case 1 -> question.against(index.request());
            default -> {
                var day = index.documents().getFirst().source().published();
                yield index.random().nextBoolean()
                        ? question.againstPeriod(day, null)
                        : question.againstPeriod(null, day);
            }
        };
    }

    private static void check(RandomIndex index, Significant question) {
        List<StoredDocument> hits = index.hits(question.request());
        List<StoredDocument> others = others(index, question.against());
        var shared = new HashSet<>(hits);
        shared.retainAll(others);
        var expected = new TreeMap<String, Value>();
        for (StoredDocument hit : hits) {
            for (String value : FacetTwin.values(hit, question.name())) {
                long documents = having(hits, question.name(), value);
                long reference = having(others, question.name(), value);
                long both = having(List.copyOf(shared), question.name(), value);
                double g = surprise(documents, hits.size(), reference - both, others.size() - shared.size());
                if (documents >= question.minimum() && g > 1e-9) {
                    expected.put(value, new Value(value, label(question.name(), value), documents, reference, both, g));
                }
            }
        }

        var answer = index.snapshot().answer(question);

        assertThat(answer.counted().total().value()).isEqualTo(hits.size());
        assertThat(answer.reference().total().value()).isEqualTo(others.size());
        assertThat(answer.shared()).isEqualTo(shared.size());
        assertThat(answer.found()).as("%s", question).isEqualTo(expected.size());
        assertThat(answer.values()).hasSize(Math.min(question.limit(), expected.size()));
        assertThat(answer.values())
                .isSortedAccordingTo(Comparator.comparingDouble(Value::logLikelihood)
                        .reversed()
                        .thenComparing(Value::id));
        double least = answer.values().isEmpty() ? 0 : answer.values().getLast().logLikelihood();
        for (Value value : answer.values()) {
            Value twin = expected.remove(value.id());
            assertThat(value)
                    .usingRecursiveComparison()
                    .ignoringFields("logLikelihood")
                    .isEqualTo(twin);
            assertThat(value.logLikelihood()).isCloseTo(twin == null ? 0 : twin.logLikelihood(), within(1e-9));
        }
        if (question.limit() > 0) {
            assertThat(expected.values()).allMatch(left -> left.logLikelihood() <= least + 1e-9);
        }
    }

    private static List<StoredDocument> others(RandomIndex index, @Nullable SearchRequest against) {
        return against == null ? index.documents() : index.hits(against);
    }

    private static long having(List<StoredDocument> documents, String name, String value) {
        return documents.stream()
                .filter(document -> FacetTwin.values(document, name).contains(value))
                .count();
    }

    private static String label(String name, String value) {
        return RandomCorpus.TYPES.contains(name)
                ? RandomCorpus.GAZETTEER.entity(value).orElseThrow().name()
                : value;
    }

    /** G² by entropies, another way than the program's; 0 where hits have it no more often. */
    private static double surprise(long one, long ofOne, long two, long ofTwo) {
        if (ofOne == 0 || ofTwo == 0 || (double) one / ofOne <= (double) two / ofTwo) {
            return 0;
        }
        double cells = plogp(one, ofOne - one, two, ofTwo - two);
        double rows = plogp(ofOne, ofTwo);
        double columns = plogp(one + two, ofOne + ofTwo - one - two);
        return 2 * (cells - rows - columns + plogp(ofOne + ofTwo));
    }

    private static double plogp(long... counts) {
        return IntStream.range(0, counts.length)
                .mapToDouble(i -> counts[i] == 0 ? 0 : counts[i] * Math.log(counts[i]))
                .sum();
    }
}
