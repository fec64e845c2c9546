package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** The metrics beside a twin that counts the slow way, straight from their definitions. */
class MetricsTwinTest {
    private static final int DOCUMENTS = 200;

    @RepeatedTest(50)
    void random_rankings_score_as_the_twin_says() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var ids = new ArrayList<>(
                IntStream.range(0, DOCUMENTS).mapToObj(i -> "d" + i).toList());
        var grades = new HashMap<String, Integer>();
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            grades.put(ids.get(random.nextInt(DOCUMENTS)), random.nextInt(4));
        }
        grades.put("d0", 1 + random.nextInt(3));
        Collections.shuffle(ids, random);
        var ranked = ids.subList(0, random.nextInt(DOCUMENTS));

        var metrics = Metrics.of(ranked, grades);

        assertThat(metrics.ndcg()).as("seed " + seed).isCloseTo(ndcg(ranked, grades), within(1e-9));
        assertThat(metrics.mrr()).as("seed " + seed).isCloseTo(mrr(ranked, grades), within(1e-9));
        assertThat(metrics.recall()).as("seed " + seed).isCloseTo(recall(ranked, grades), within(1e-9));
    }

    /** The gain of a ranking divided by that of the best order of all judged documents. */
    private static double ndcg(List<String> ranked, Map<String, Integer> grades) {
        var best = new ArrayList<>(grades.keySet());
        best.sort((a, b) -> gradeOf(b, grades) - gradeOf(a, grades));
        return dcg(ranked, grades) / dcg(best, grades);
    }

    private static double dcg(List<String> ranked, Map<String, Integer> grades) {
        double sum = 0;
        for (int rank = 1; rank <= 10 && rank <= ranked.size(); rank++) {
            double gain = (1 << gradeOf(ranked.get(rank - 1), grades)) - 1;
            sum += gain * Math.log(2) / Math.log(rank + 1);
        }
        return sum;
    }

    private static double mrr(List<String> ranked, Map<String, Integer> grades) {
        for (int rank = 1; rank <= 10 && rank <= ranked.size(); rank++) {
            if (gradeOf(ranked.get(rank - 1), grades) > 0) {
                return 1.0 / rank;
            }
        }
        return 0;
    }

    private static double recall(List<String> ranked, Map<String, Integer> grades) {
        double relevant = 0;
        double found = 0;
        for (var judged : grades.entrySet()) {
            if (judged.getValue() > 0) {
                relevant++;
                int at = ranked.indexOf(judged.getKey());
                found += at >= 0 && at < 100 ? 1 : 0;
            }
        }
        return found / relevant;
    }

    private static int gradeOf(String id, Map<String, Integer> grades) {
        return grades.getOrDefault(id, 0);
    }
}
