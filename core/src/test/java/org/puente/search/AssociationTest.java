package org.puente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {
    /** Pairs of words of Dunning 1993, table 1, with the figures printed there. */
    @ParameterizedTest
    @CsvSource({
        "110, 2442, 111, 29114, 270.72", // the swiss
        "29, 13, 123, 31612, 263.90", // can be
        "31, 23, 139, 31584, 256.84", // previous year
        "10, 0, 3, 31764, 167.23" // mineral water
    })
    void logLikelihoodIsThatOfThePaper(long k11, long k12, long k21, long k22, double printed) {
        assertThat(Association.logLikelihood(k11, k12, k21, k22)).isCloseTo(printed, within(0.005));
    }

    @Test
    void logLikelihoodByHand() {
        // Each cell has 2 or 0 where 1 is expected: 2 (2 ln 2 + 2 ln 2).
        assertThat(Association.logLikelihood(2, 0, 0, 2)).isCloseTo(8 * Math.log(2), within(1e-12));
        // The same the other way round: fewer than expected.
        assertThat(Association.logLikelihood(0, 2, 2, 0)).isCloseTo(-8 * Math.log(2), within(1e-12));
        assertThat(Association.logLikelihoodOfPair(2, 2, 2, 4)).isCloseTo(8 * Math.log(2), within(1e-12));
    }

    @Test
    void independenceAndEmptyTablesHaveNone() {
        assertThat(Association.logLikelihood(1, 3, 2, 6)).isCloseTo(0, within(1e-12));
        assertThat(Association.logLikelihood(0, 0, 0, 0)).isZero();
        assertThat(Association.logLikelihood(5, 0, 7, 0)).isZero();
        assertThat(Association.logLikelihood(5, 3, 0, 0)).isZero();
    }

    @Test
    void npmiByHand() {
        // p(ab) = 1/8, p(a) p(b) = 1/16: ln 2 / ln 8.
        assertThat(Association.npmi(1, 2, 2, 8)).isCloseTo(1 / 3.0, within(1e-12));
        // p(ab) = 1/16, p(a) p(b) = 1/4: ln 1/4 / ln 16.
        assertThat(Association.npmi(1, 8, 8, 16)).isCloseTo(-0.5, within(1e-12));
    }

    /** The three points that give the measure its scale (Bouma 2009), and where it says nothing. */
    @Test
    void npmiHasItsScale() {
        assertThat(Association.npmi(3, 3, 3, 9)).isCloseTo(1, within(1e-12));
        assertThat(Association.npmi(2, 4, 4, 8)).isCloseTo(0, within(1e-12));
        assertThat(Association.npmi(0, 4, 4, 8)).isEqualTo(-1);
        assertThat(Association.npmi(8, 8, 8, 8)).isZero();
    }
}
