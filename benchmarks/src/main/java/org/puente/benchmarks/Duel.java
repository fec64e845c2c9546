package org.puente.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The same questions asked of several sides in alternation. For each question and side the median over the rounds is
 * kept, which a busy machine hardly moves; from these come the median and the 99th percentile over the questions.
 *
 * @param <Q> a question
 */
final class Duel<Q> {
    private static final double MICROS = 1e3;

    private final List<Side<Q>> sides;
    private final List<Q> questions;

    /** Someone who answers; returns something of the answer, so that no work can be left out. */
    interface Answerer<Q> {
        long answer(Q question) throws IOException;
    }

    /** A named answerer. */
    record Side<Q>(String name, Answerer<Q> answerer) {}

    /**
     * How long a side took.
     *
     * @param name of the side
     * @param micros for each question, in order
     */
    record Outcome(String name, double[] micros) {
        double median() {
            return Timing.median(micros);
        }

        double p99() {
            return Timing.quantile(micros, 0.99);
        }

        /** The same, less what another side took for each question, in so many parts. */
        Outcome less(String difference, Outcome other, double parts) {
            var rest = new double[micros.length];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = (micros[i] - other.micros[i]) / parts;
            }
            return new Outcome(difference, rest);
        }

        void row(Table table) {
            table.row(name, Table.number(median(), 0), Table.number(p99(), 0));
        }
    }

    Duel(List<Q> questions, List<Side<Q>> sides) {
        this.questions = questions;
        this.sides = sides;
    }

    /** Asks everything this often, after warming up. */
    List<Outcome> run(int warmups, int rounds) throws IOException {
        var taken = new double[sides.size()][questions.size()][rounds];
        long kept = 0;
        for (int round = -warmups; round < rounds; round++) {
            for (int q = 0; q < questions.size(); q++) {
                for (int i = 0; i < sides.size(); i++) {
                    int side = round % 2 == 0 ? i : sides.size() - 1 - i;
                    long start = System.nanoTime();
                    kept += sides.get(side).answerer().answer(questions.get(q));
                    long nanos = System.nanoTime() - start;
                    if (round >= 0) {
                        taken[side][q][round] = nanos / MICROS;
                    }
                }
            }
        }
        if (kept == Long.MIN_VALUE) {
            throw new IllegalStateException("answers are counted so that none can be left out");
        }
        var outcomes = new ArrayList<Outcome>();
        for (int side = 0; side < sides.size(); side++) {
            var medians = new double[questions.size()];
            for (int q = 0; q < medians.length; q++) {
                medians[q] = Timing.median(taken[side][q]);
            }
            outcomes.add(new Outcome(sides.get(side).name(), medians));
        }
        return outcomes;
    }
}
