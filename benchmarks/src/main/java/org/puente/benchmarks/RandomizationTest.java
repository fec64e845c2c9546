package org.puente.benchmarks;

import java.util.SplittableRandom;

/**
 * The paired randomization test (Smucker, Allan, Carterette, CIKM 2007): how often a difference of means as large as the
 * one seen, in either direction, comes about when each question's two figures change sides by chance.
 */
final class RandomizationTest {
    private static final int TRIALS = 20_000;
    private static final double ROUNDING = 1e-12;

    private RandomizationTest() {}

    /** The p value of the difference between two series of figures of the same questions; the same at every run. */
    static double p(double[] first, double[] second) {
        var differences = new double[first.length];
        double seen = 0;
        for (int i = 0; i < first.length; i++) {
            differences[i] = first[i] - second[i];
            seen += differences[i];
        }
        var random = new SplittableRandom(20260131);
        int asLarge = 1;
        for (int trial = 0; trial < TRIALS; trial++) {
            double sum = 0;
            long bits = 0;
            for (int i = 0; i < differences.length; i++) {
                bits = i % Long.SIZE == 0 ? random.nextLong() : bits >>> 1;
                sum += (bits & 1) == 0 ? differences[i] : -differences[i];
            }
            asLarge += Math.abs(sum) >= Math.abs(seen) - ROUNDING ? 1 : 0;
        }
        return (double) asLarge / (TRIALS + 1);
    }
}
