package org.puente.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.puente.Ranking;

/**
 * A ranking that might have been the standard one.
 *
 * @param name which value it changes, from what to what
 * @param ranking all values
 */
record Candidate(String name, Ranking ranking) {
    private static final double[] FACTORS = {0.6, 0.8, 1.25, 1.6};

    /** The standard ranking, then each that differs from it in one value, a step or two up or down. */
    static List<Candidate> all() {
        var standard = Ranking.standard();
        var all = new ArrayList<Candidate>();
        all.add(new Candidate("standard", standard));
        add(all, "written", standard.written(), Float.MAX_VALUE, Ranking::written);
        add(all, "number", standard.number(), Float.MAX_VALUE, Ranking::number);
        add(all, "derived", standard.derived(), Float.MAX_VALUE, Ranking::derived);
        add(all, "family", standard.family(), Float.MAX_VALUE, Ranking::family);
        add(all, "cognate", standard.cognate(), Float.MAX_VALUE, Ranking::cognate);
        add(all, "nearness", standard.nearness(), Float.MAX_VALUE, Ranking::nearness);
        add(all, "title", standard.title(), Float.MAX_VALUE, Ranking::title);
        add(all, "k1", standard.k1(), Float.MAX_VALUE, Ranking::k1);
        add(all, "b", standard.b(), 1, Ranking::b);
        return List.copyOf(all);
    }

    private static void add(
            List<Candidate> all, String name, float value, float most, BiFunction<Ranking, Float, Ranking> change) {
        for (double factor : FACTORS) {
            float changed = (float) Math.min(most, value * factor);
            all.add(new Candidate(
                    name + " " + shown(value) + " → " + shown(changed), change.apply(Ranking.standard(), changed)));
        }
    }

    private static String shown(float value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }
}
