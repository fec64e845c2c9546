package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.Timeline;

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

    @Test
    void significanceStandsBesideTheCountAndDatesSayHowLongTheyAre() {
        var facet = new Facet(
                "published",
                Facet.Kind.FIELD,
                Timeline.Interval.MONTH,
                List.of(
                        new FacetCount("2026-01", "2026-01", 12, false, new Facet.Significance(140, 900, 12.345)),
                        new FacetCount("2025-12", "2025-12", 6, true, new Facet.Significance(7, 900, -3))),
                18,
                0,
                9,
                5,
                3);

        assertThat(FacetBars.of(facet, 80)).isEqualTo("""
                published by month  (18 documents, 0 without)
                    2026-01  12 of 140  G²     12.3 ██████████████████████████████
                  > 2025-12   6 of   7  G²     -3.0 ███████████████
                    and 1 more value
                """);
    }
}
