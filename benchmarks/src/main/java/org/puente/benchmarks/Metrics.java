package org.puente.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good a ranking is, from 0 to 1.
 *
 * @param ndcg normalized discounted cumulative gain of the first ten
 * @param mrr one divided by the rank of the first relevant one, 0 if none is among the first ten
 * @param recall the share of relevant documents among the first hundred
 */
record Metrics(double ndcg, double mrr, double recall) {
    private static final int TOP = 10;
    private static final int DEEP = 100;

    /**
     * Scores a ranking. The gain of a grade is {@code 2^grade - 1}, its discount {@code log2(rank + 1)}, and the ideal
     * is taken from all judged documents (Burges et al., ICML 2005). A document that comes twice counts once.
     *
     * @param ranked ids, the best first
     * @param grades by id, at least one above 0
     */
    static Metrics of(List<String> ranked, Map<String, Integer> grades) {
        List<String> once = ranked.stream().distinct().limit(DEEP).toList();
        double gain = 0;
        double mrr = 0;
        int found = 0;
        for (int i = 0; i < once.size(); i++) {
            int grade = grades.getOrDefault(once.get(i), 0);
            if (grade > 0) {
                found++;
                gain += i < TOP ? discounted(grade, i) : 0;
                mrr = mrr == 0 && i < TOP ? 1.0 / (i + 1) : mrr;
            }
        }
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        return new Metrics(gain / ideal(grades), mrr, (double) found / relevant);
    }

    private static double ideal(Map<String, Integer> grades) {
        var best = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(TOP)
                .toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += discounted(best.get(i), i);
        }
        return ideal;
    }

    private static double discounted(int grade, int index) {
        return (Math.pow(2, grade) - 1) / (Math.log(index + 2) / Math.log(2));
    }

    /** The means over questions. */
    static Metrics mean(List<Metrics> each) {
        return new Metrics(
                each.stream().mapToDouble(Metrics::ndcg).average().orElse(0),
                each.stream().mapToDouble(Metrics::mrr).average().orElse(0),
                each.stream().mapToDouble(Metrics::recall).average().orElse(0));
    }
}
