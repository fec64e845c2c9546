package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTest {
    @Test
    void quantiles_are_values_of_the_series() {
        double[] values = {5, 1, 4, 2, 3};
        assertThat(Timing.median(values)).isEqualTo(3);
        assertThat(Timing.quantile(values, 0.99)).isEqualTo(5);
        assertThat(Timing.quantile(values, 0.2)).isEqualTo(1);
        assertThat(Timing.median(new double[] {4, 1, 2, 3})).isEqualTo(2);
    }

    @Test
    void works_alternate_after_one_warm_up_of_each() throws Exception {
        var order = new ArrayList<String>();
        var timings = Timing.alternate(2, List.of(() -> order.add("a"), () -> order.add("b")));
        assertThat(order).containsExactly("a", "b", "a", "b", "b", "a");
        assertThat(timings).hasSize(2);
    }

    @Test
    void a_ratio_is_taken_round_by_round() {
        var one = List.of(new Timing(9, 10), new Timing(9, 2), new Timing(9, 9));
        var other = List.of(new Timing(1, 5), new Timing(1, 2), new Timing(1, 3));
        // 2, 1 and 3; the medians would say 9 by 3.
        assertThat(Timing.ratio(one, other)).isEqualTo(2);
    }
}
