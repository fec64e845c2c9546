package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RandomizationTestTest {

    @Test
    void equal_series_do_not_differ() {
        double[] series = {0.1, 0.7, 0.3};
        assertThat(RandomizationTest.p(series, series)).isEqualTo(1);
    }

    @Test
    void three_equal_differences_come_about_by_chance_in_two_of_eight_ways() {
        double p = RandomizationTest.p(new double[] {1, 1, 1}, new double[] {0, 0, 0});
        assertThat(p).isCloseTo(0.25, within(0.015));
    }

    @Test
    void differences_of_both_signs_that_cancel_are_no_difference() {
        assertThat(RandomizationTest.p(new double[] {1, 0}, new double[] {0, 1}))
                .isEqualTo(1);
    }

    @Test
    void many_equal_differences_are_hardly_chance_also_beyond_64_questions() {
        var better = new double[130];
        java.util.Arrays.fill(better, 0.1);
        assertThat(RandomizationTest.p(better, new double[130])).isLessThan(0.001);
    }

    @Test
    void order_of_the_two_series_does_not_matter() {
        double[] first = {0.9, 0.2, 0.5, 0.6};
        double[] second = {0.4, 0.3, 0.1, 0.2};
        assertThat(RandomizationTest.p(first, second)).isEqualTo(RandomizationTest.p(second, first));
    }
}
