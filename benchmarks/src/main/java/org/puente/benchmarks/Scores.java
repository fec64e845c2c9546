package org.puente.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How well the judged questions of a collection were answered.
 *
 * @param each the figures of a question, in the order of the questions, so that two rankings of them can be paired
 */
record Scores(List<Metrics> each) {

    /** Ranks for a question: ids, the best first. */
    interface Ranking {
        List<String> rank(String question) throws IOException;
    }

    /** The scores of a ranking of all judged questions; it is asked from several threads. */
    static Scores of(TestCollection collection, Ranking ranking) {
        return new Scores(collection.judged().parallelStream()
                .map(question -> Metrics.of(
                        ranked(ranking, question.text()), collection.judgments().of(question.id())))
                .toList());
    }

    private static List<String> ranked(Ranking ranking, String question) {
        try {
            return ranking.rank(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scores of several collections, one after another. */
    static Scores together(List<Scores> parts) {
        return new Scores(parts.stream().flatMap(part -> part.each().stream()).toList());
    }

    Metrics mean() {
        return Metrics.mean(each);
    }

    double[] ndcg() {
        return each.stream().mapToDouble(Metrics::ndcg).toArray();
    }

    /** How much higher the mean nDCG@10 is here. */
    double above(Scores other) {
        return mean().ndcg() - other.mean().ndcg();
    }

    /** The p value of the difference in nDCG@10, as tables show it. */
    String p(Scores other) {
        double p = RandomizationTest.p(ndcg(), other.ndcg());
        return p < 0.0001 ? "< 0.0001" : Table.number(p, 4);
    }
}
