package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The reference of near-duplicates, against sets of strings. */
class ExactPairsTest {
    private static Set<String> runs(String text) {
        var words = List.of(text.split(" "));
        var runs = new HashSet<String>();
        for (int i = 0; i + 4 <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 4)));
        }
        return runs;
    }

    @Test
    void findsThePairsThatSetsOfStringsShow() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            var text = new StringBuilder("a");
            for (int words = random.nextInt(40); words > 0; words--) {
                text.append(' ').append((char) ('a' + random.nextInt(3)));
            }
            texts.add(text.toString());
        }
        var expected = new ArrayList<ExactPairs.Pair>();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = 0; other < one; other++) {
                var shared = runs(texts.get(one));
                int both = shared.size() + runs(texts.get(other)).size();
                shared.retainAll(runs(texts.get(other)));
                double similarity = (double) shared.size() / (both - shared.size());
                if (similarity >= 0.25) {
                    expected.add(new ExactPairs.Pair(one, other, similarity));
                }
            }
        }

        assertThat(expected).isNotEmpty();
        assertThat(ExactPairs.of(texts).atLeast(0.25)).as("seed " + seed).isEqualTo(expected);
    }
}
