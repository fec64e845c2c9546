package org.puente.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PendingTest {
    @Test
    void agreesWithAMap() {
        var random = new Random(9);
        Map<String, @Nullable Long> model = new HashMap<>();
        var pending = new Pending();
        for (int i = 0; i < 20_000; i++) {
            String id = "d" + random.nextInt(6_000);
            if (random.nextInt(4) == 0) {
                pending.delete(id);
                model.put(id, null);
            } else {
                long document = random.nextLong();
                pending.put(id, document);
                model.put(id, document);
            }
        }
        for (int i = 0; i < 7_000; i++) {
            String id = "d" + i;
            assertThat(pending.has(id)).isEqualTo(model.containsKey(id));
            if (model.containsKey(id)) {
                assertThat(pending.document(id)).isEqualTo(model.get(id));
            }
        }
    }

    @Test
    void idsThatStringsHashAlikeAreApart() {
        var pending = new Pending();
        pending.put("Aa", 1);
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(pending.has("BB")).isFalse();
    }
}
