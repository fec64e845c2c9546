package org.puente.search;

/**
 * How strongly two things go together, from counts. Logarithms are those of {@link StrictMath}, so that every machine
 * gives the same bits.
 */
final class Association {
    private Association() {}

    /**
     * Dunning's log-likelihood ratio G² of a table of two rows and two columns, {@code 2 Σ k ln(k / e)}, where {@code e} is
     * what a cell would have if rows and columns were independent (Ted Dunning, <i>Accurate Methods for the Statistics of
     * Surprise and Coincidence</i>, Computational Linguistics 19(1), 1993). Above 10.83 chance alone is as good as ruled
     * out (p &lt; .001, one degree of freedom). It gets a minus sign where the first cell has less than that. The counts
     * are below 2³¹.
     */
    static double logLikelihood(long k11, long k12, long k21, long k22) {
        // In whole numbers, so that rounding makes no difference out of none.
        long more = k11 * k22 - k12 * k21;
        if (more == 0) {
            return 0;
        }
        double n = (double) k11 + k12 + k21 + k22;
        double row1 = (double) k11 + k12;
        double row2 = (double) k21 + k22;
        double column1 = (double) k11 + k21;
        double column2 = (double) k12 + k22;
        double sum = term(k11, row1, column1, n)
                + term(k12, row1, column2, n)
                + term(k21, row2, column1, n)
                + term(k22, row2, column2, n);
        // Rounding may leave it a little below 0, where no table can be.
        double g = Math.max(0, 2 * sum);
        return more < 0 ? -g : g;
    }

    private static double term(long k, double row, double column, double n) {
        return k == 0 ? 0 : k * StrictMath.log(k * n / (row * column));
    }

    /**
     * The same for two sets without a document in both: {@code of1} documents of which {@code k1} have something, and
     * {@code of2} of which {@code k2} have it. Negative where the first has it less often.
     */
    static double logLikelihoodOfSets(long k1, long of1, long k2, long of2) {
        return logLikelihood(k1, of1 - k1, k2, of2 - k2);
    }

    /** The same for two things of which one occurs {@code a} times, the other {@code b} and both together {@code ab}. */
    static double logLikelihoodOfPair(long ab, long a, long b, long n) {
        return logLikelihood(ab, a - ab, b - ab, n - a - b + ab);
    }

    /**
     * Normalized pointwise mutual information, {@code ln(p(ab) / (p(a) p(b))) / -ln p(ab)} (Gerlof Bouma, <i>Normalized
     * (Pointwise) Mutual Information in Collocation Extraction</i>, GSCL 2009): 1 for two that never occur without each
     * other, 0 for independence, -1 for two that never occur together. Where both occur everywhere it is 0: that they go
     * together says nothing then.
     */
    static double npmi(long ab, long a, long b, long n) {
        if (ab == 0) {
            return -1;
        }
        return ab == n ? 0 : StrictMath.log((double) ab * n / ((double) a * b)) / StrictMath.log((double) n / ab);
    }
}
