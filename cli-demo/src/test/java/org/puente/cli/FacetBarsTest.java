package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Facet;
import org.puente.Facet.FacetCount;

class FacetBarsTest {
    @Test
    void labelsAndCountsAreAlignedAndTheLongestBarIsTheLargestCount() {
        var facet = new Facet(
                "person",
                Facet.Kind.TYPE,
                List.of(
                        new FacetCount("a", "Claudia Sheinbaum", 120, true),
                        new FacetCount("b", "Añorve", 60, false),
                        new FacetCount("c", "Rubio", 1, false)),
                150,
                20,
                9,
                5);

        assertThat(FacetBars.of(facet, 80)).isEqualTo("""
                person  (150 documents, 20 without)
                  > Claudia Sheinbaum  120 ██████████████████████████████
                    Añorve              60 ███████████████
                    Rubio                1 █
                    and 2 more values
                """);
    }
}
