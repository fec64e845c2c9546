package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SearchIndex;
import org.puente.SourceDocument;

/** Another process retags to and fro, and is killed in the midst of it: one gazetteer or the other, never some of each. */
class RetagKilledTest {
    private static final int DOCUMENTS = 300;
    private static final Gazetteer ONE = Gazetteer.of(Entity.of("one", "person", "Marco Rubio"));
    private static final Gazetteer OTHER = Gazetteer.of(Entity.of("other", "person", "Marco Rubio"));

    @TempDir
    Path folder;

    /** Retags the index in the folder of the first argument until it is killed. */
    public static void main(String[] arguments) {
        try (SearchIndex index = EmbeddedIndex.open(Path.of(arguments[0]))) {
            for (int i = 0; i < 1_000_000; i++) {
                index.retag(i % 2 == 0 ? OTHER : ONE);
                if (i == 1) {
                    LockHolder.say("going");
                }
            }
        }
    }

    @Test
    void aDeadRetagLeavesOneStateWhole() throws IOException, InterruptedException {
        try (SearchIndex index = EmbeddedIndex.open(folder, ONE)) {
            index.update(changes -> {
                for (int i = 0; i < DOCUMENTS; i++) {
                    changes.put(SourceDocument.of("d" + i, "", "Senator Marco Rubio said " + i));
                }
            });
        }
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int round = 0; round < 2; round++) {
            Process other = LockHolder.start(RetagKilledTest.class, folder);
            try (var said = other.inputReader()) {
                assertThat(said.readLine()).isEqualTo("going");
                Thread.sleep(random.nextInt(150));
            } finally {
                other.destroyForcibly().waitFor();
            }
            assertOneState();
        }
    }

    private void assertOneState() {
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            String now = index.gazetteer().equals(ONE) ? "one" : "other";
            try (var snapshot = index.snapshot()) {
                assertThat(snapshot.stream()
                                .map(stored -> stored.mentions().getFirst().entity()))
                        .hasSize(DOCUMENTS)
                        .containsOnly(now);
            }
            // It is begun again by asking again.
            var summary = index.retag(now.equals("one") ? OTHER : ONE);
            assertThat(summary.reindexed()).isEqualTo(DOCUMENTS);
        }
    }
}
