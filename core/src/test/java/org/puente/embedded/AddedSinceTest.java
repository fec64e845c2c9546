package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.puente.Entity;
import org.puente.Filter;
import org.puente.Gazetteer;
import org.puente.Hit;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;

/** What was put since a state, against a list of what was put. */
class AddedSinceTest {
    private static List<String> since(SearchIndex index, String state) {
        return index
                .search(SearchRequest.matching("")
                        .where(Filter.addedSince(state))
                        .limit(1_000))
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
    }

    private static String state(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.state();
        }
    }

    @RepeatedTest(20)
    void whateverWasDoneToTheIndex() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            var texts = new HashMap<String, String>();
            var lastPut = new HashMap<String, Integer>();
            var states = new ArrayList<>(List.of(state(index)));
            for (int step = 1; step <= 12; step++) {
                change(index, random, step, texts, lastPut);
                states.add(state(index));
                for (int before = 0; before <= step; before++) {
                    int from = before;
                    var expected = new TreeSet<String>();
                    lastPut.forEach((id, put) -> {
                        if (put > from) {
                            expected.add(id);
                        }
                    });
                    assertThat(since(index, states.get(before)))
                            .as("seed " + seed + ", from step " + before + " at " + step)
                            .containsExactlyElementsOf(expected);
                }
            }
        }
    }

    private static void change(
            SearchIndex index,
            SplittableRandom random,
            int step,
            Map<String, String> texts,
            Map<String, Integer> lastPut) {
        switch (random.nextInt(5)) {
            case 0 -> index.compact();
            case 1 ->
                index.retag(Gazetteer.of(
                        Entity.of("e" + step, "person", "Word" + random.nextInt(4) + " Name", "Word" + step % 4)));
            default ->
                index.update(changes -> {
                    for (int i = random.nextInt(6); i > 0; i--) {
                        var id = "d" + random.nextInt(9);
                        if (random.nextInt(4) == 0) {
                            changes.delete(id);
                            texts.remove(id);
                            lastPut.remove(id);
                        } else {
                            var text = "Word" + random.nextInt(4) + " said so.";
                            changes.put(SourceDocument.of(id, "", text));
                            if (!text.equals(texts.put(id, text))) {
                                lastPut.put(id, step);
                            }
                        }
                    }
                });
        }
    }

    @Test
    void anIndexThatHeldNothingAtTheEndOfItsFirstUpdate() {
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(
                    changes -> changes.put(SourceDocument.of("a", "", "One.")).delete("a"));
            var before = state(index);
            index.update(changes -> changes.put(SourceDocument.of("b", "", "Two.")));

            assertThat(since(index, before)).containsExactly("b");
        }
    }

    @Test
    void aStateIsOfOneIndexAndNotOfTheFuture() {
        try (var one = EmbeddedIndex.inMemory(IndexOptions.defaults());
                var other = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            one.update(changes -> changes.put(SourceDocument.of("a", "", "One.")));
            other.update(changes -> changes.put(SourceDocument.of("a", "", "Another.")));
            var before = one.snapshot();
            one.update(changes -> changes.put(SourceDocument.of("b", "", "Two.")));
            var after = state(one);

            assertThat(before.state()).isNotEqualTo(after);
            assertThatThrownBy(() -> since(other, after))
                    .isInstanceOf(RequestException.class)
                    .hasMessage("the state is of another index; begin again without it");
            assertThatThrownBy(() -> before.search(SearchRequest.matching("").where(Filter.addedSince(after))))
                    .isInstanceOf(RequestException.class)
                    .hasMessage("the state is later than this index, which is an older copy; begin again without it");
            assertThatThrownBy(() -> since(one, "x"))
                    .isInstanceOf(RequestException.class)
                    .hasMessage("no state of an index: x; give what a snapshot's state() said");
            before.close();
        }
    }
}
