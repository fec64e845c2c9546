package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    private static boolean meet(byte[] one, byte[] other) {
        for (int band = 0; band < Sketch.BANDS; band++) {
            if (Sketch.key(one, band) == Sketch.key(other, band)) {
                return true;
            }
        }
        return false;
    }

    /** Of two sets of {@code size} that share as many hashes as make {@code similarity}. */
    private static byte[][] pair(SplittableRandom random, int size, double similarity) {
        int shared = (int) Math.round(2 * size * similarity / (1 + similarity));
        var one = random.longs(size).toArray();
        var other = random.longs(size).toArray();
        System.arraycopy(one, 0, other, 0, shared);
        return new byte[][] {Sketch.of(one), Sketch.of(other)};
    }

    /** For short texts, which are hashed many times, and long ones, which are hashed once. */
    @ParameterizedTest(name = "{0} runs")
    @ValueSource(ints = {14, 70, 700, 7_000})
    void setsThatAreAlikeMeetAndOthersSeldomDo(int size) {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        int pairs = size > 1_000 ? 200 : 1_000;
        int half = 0;
        int least = 0;
        int far = 0;
        for (int i = 0; i < pairs; i++) {
            var alike = pair(random, size, 0.5);
            half += meet(alike[0], alike[1]) && Sketch.mayHave(0.4, alike[0], alike[1]) ? 1 : 0;
            var barely = pair(random, size, 0.4);
            least += meet(barely[0], barely[1]) && Sketch.mayHave(0.4, barely[0], barely[1]) ? 1 : 0;
            var strangers = pair(random, size, 0);
            far += meet(strangers[0], strangers[1]) && Sketch.mayHave(0.4, strangers[0], strangers[1]) ? 1 : 0;
        }
        assertThat((double) half / pairs).as("seed " + seed).isGreaterThan(0.99);
        assertThat((double) least / pairs).as("seed " + seed).isGreaterThan(0.97);
        assertThat(far).as("seed " + seed).isZero();
    }

    @Test
    void orderAndRepetitionMakeNoDifference() {
        var random = new SplittableRandom(7);
        for (int size : new int[] {1, 2, 30, 500}) {
            var hashes = random.longs(size).toArray();
            var reversed = Arrays.copyOf(hashes, 2 * size);
            for (int i = 0; i < size; i++) {
                reversed[2 * size - 1 - i] = hashes[i];
            }
            assertThat(Sketch.of(reversed)).isEqualTo(Sketch.of(hashes)).hasSize(144);
        }
    }

    @Test
    void runsOfATextAreTheSameReadOnceOrTwice() {
        var text = "Los U.S. and México's T-MEC, señaló 3.5 % de la O.N.U. — y ya. EE. UU. también.";
        var read = new HashSet<Long>();
        for (long run : Shingles.of(new TextAnalyzer().analyze(text, null))) {
            read.add(run);
        }
        assertThat(Arrays.stream(Shingles.of(text)).boxed().toList()).containsExactlyInAnyOrderElementsOf(read);
        assertThat(Shingles.of(new TextAnalyzer().analyze("three words only", null)))
                .isEmpty();
    }
}
