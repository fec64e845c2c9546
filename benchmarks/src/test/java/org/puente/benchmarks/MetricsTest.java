package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Computed by hand: gains 1, 3, 7 for grades 1, 2, 3; discounts 1, 1.584963, 2, 2.321928 for ranks 1 to 4. */
class MetricsTest {
    private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "z", 0);

    @Test
    void ideal_order_scores_one() {
        var metrics = Metrics.of(List.of("a", "b", "c", "z"), GRADES);
        assertThat(metrics.ndcg()).isCloseTo(1, within(1e-12));
        assertThat(metrics.mrr()).isEqualTo(1);
        assertThat(metrics.recall()).isEqualTo(1);
    }

    @Test
    void gains_are_discounted_by_rank() {
        // 1/1 + 7/2 = 4.5, of 7 + 3/1.584963 + 1/2 = 9.392789
        var metrics = Metrics.of(List.of("c", "unjudged", "a"), GRADES);
        assertThat(metrics.ndcg()).isCloseTo(0.479091, within(1e-6));
        assertThat(metrics.recall()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void first_relevant_at_rank_three_gives_a_third() {
        assertThat(Metrics.of(List.of("x", "z", "b"), GRADES).mrr()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void beyond_ten_counts_for_recall_alone() {
        var ranked = IntStream.range(0, 10).mapToObj(i -> "x" + i).collect(Collectors.toList());
        ranked.add("a");
        assertThat(Metrics.of(ranked, GRADES)).isEqualTo(new Metrics(0, 0, 1.0 / 3));
    }

    @Test
    void beyond_a_hundred_counts_for_nothing() {
        var ranked = IntStream.range(0, 100).mapToObj(i -> "x" + i).collect(Collectors.toList());
        ranked.add("a");
        assertThat(Metrics.of(ranked, GRADES)).isEqualTo(new Metrics(0, 0, 0));
    }

    @Test
    void document_ranked_twice_counts_once() {
        assertThat(Metrics.of(List.of("a", "a", "b"), GRADES)).isEqualTo(Metrics.of(List.of("a", "b"), GRADES));
    }

    @Test
    void ideal_is_of_ten_documents_where_more_are_relevant() {
        var grades = IntStream.range(0, 20).boxed().collect(Collectors.toMap(i -> "d" + i, i -> 1));
        var ranked = IntStream.range(0, 10).mapToObj(i -> "d" + i).toList();
        assertThat(Metrics.of(ranked, grades).ndcg()).isCloseTo(1, within(1e-12));
        assertThat(Metrics.of(ranked, grades).recall()).isEqualTo(0.5);
    }

    @Test
    void mean_is_over_questions() {
        assertThat(Metrics.mean(List.of(new Metrics(1, 1, 0), new Metrics(0, 0.5, 0))))
                .isEqualTo(new Metrics(0.5, 0.75, 0));
    }
}
