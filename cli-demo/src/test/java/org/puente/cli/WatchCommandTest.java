package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.Changes;
import org.puente.SourceDocument;
import org.puente.corpus.BundledCorpus;
import org.puente.embedded.EmbeddedIndex;

/** {@code puente watch} against real indexes. */
class WatchCommandTest {
    @TempDir
    Path home;

    private Path folder;
    private Path queries;
    private Path state;
    private Fixture fixture;

    @BeforeEach
    void anIndexOfTwo() throws IOException {
        folder = home.resolve("news.index");
        queries = home.resolve("q.csv");
        state = home.resolve("q.csv.watch");
        Files.writeString(queries, "id,query,any\nq1,steel tariffs,\nq2,fentanyl,\nq3,,source:agency\n");
        fixture = new Fixture(home).onDisk();
        update(changes -> changes.put(text("a", "Steel tariffs rise.")).put(text("b", "Rain in the south.")));
    }

    private static SourceDocument text(String id, String body) {
        return SourceDocument.of(id, "Title of " + id, body).with("source", "agency");
    }

    private void update(Consumer<Changes> work) {
        try (var index = EmbeddedIndex.open(folder)) {
            index.update(work);
        }
    }

    private Fixture.Outcome watch(String... more) {
        var all = new ArrayList<>(List.of("watch", queries.toString(), "--index", folder.toString()));
        all.addAll(List.of(more));
        return fixture.run(all.toArray(String[]::new));
    }

    private List<String> news(String... more) {
        var all = new ArrayList<>(List.of("--format", "csv"));
        all.addAll(List.of(more));
        return watch(all.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst(",[0-9]+,", " ").replaceFirst(",.*", ""))
                .toList();
    }

    @Test
    void theFirstWatchSaysSoAndTheNextPrintWhatIsNew() {
        var first = watch();
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .isEqualTo("first watch of 3 questions (q1, q2, q3): the 2 documents there are not new; to print"
                        + " theirs, remove " + state + " and use --everything\n"
                        + "watched: 3 questions; with news: 0; documents: 0\n");
        assertThat(first.status()).isZero();
        assertThat(news()).isEmpty();

        update(changes -> changes.put(text("c", "New tariffs on steel, and fentanyl."))
                .put(text("b", "Rain in the south."))
                .put(text("d", "Snow."))
                .delete("a"));

        var second = watch();
        assertThat(second.out().replaceAll("[0-9]+[.][0-9]+", "0.0")).isEqualTo("""
                q1  steel tariffs  (1 new)
                    1    0.0  c  Title of c
                q2  fentanyl  (1 new)
                    1    0.0  c  Title of c
                q3    (2 new)
                    1    0.0  c  Title of c
                    2    0.0  d  Title of d
                """);
        assertThat(second.err()).isEqualTo("watched: 3 questions; with news: 3; documents: 4\n");
        assertThat(watch().out()).isEmpty();
    }

    @Test
    void aDocumentInOtherWordsIsNewAndACompactionIsNot() {
        watch();
        try (var index = EmbeddedIndex.open(folder)) {
            index.compact();
        }
        assertThat(news()).isEmpty();
        update(changes -> changes.put(text("b", "Tariffs on steel in the south.")));
        assertThat(news()).containsExactly("q1 b", "q3 b");
    }

    @Test
    void aQuestionThatIsNewOrChangedIsWatchedFromThereOn() throws IOException {
        watch();
        update(changes -> changes.put(text("c", "Steel tariffs and rain.")));
        Files.writeString(queries, "id,query,any\nq1,steel tariffs,\nq4,rain,\n");

        assertThat(news()).containsExactly("q1 c");
        update(changes -> changes.put(text("e", "More rain.")));
        assertThat(news()).containsExactly("q4 e");
        // What was not asked meanwhile is not forgotten.
        Files.writeString(queries, "id,query,any\nq3,,source:agency\n");
        assertThat(news()).containsExactlyInAnyOrder("q3 c", "q3 e");
    }

    @Test
    void everythingIsNewIfWanted() {
        assertThat(news("--everything")).containsExactly("q1 a", "q3 a", "q3 b");
        assertThat(news("--everything")).isEmpty();
    }

    @Test
    void allPagesArePrinted() {
        watch();
        update(changes -> {
            for (int i = 0; i < 2_345; i++) {
                changes.put(text("n" + i, "Text " + i));
            }
        });

        assertThat(news()).hasSize(2_345).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsLostWhenTheOutputFails() {
        watch();
        update(changes -> changes.put(text("c", "Steel tariffs again.")));
        var full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new StandardOutput.Failed(new IOException("No space left on device"));
                    }
                },
                false,
                StandardCharsets.UTF_8);
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                80);
        var session = new Session(terminal, Engine.EMBEDDED, home, () -> BundledCorpus.at(home));

        int status = Run.of(new String[] {"watch", queries.toString(), "--index", folder.toString()}, session);

        assertThat(status).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
        assertThat(news()).containsExactly("q1 c", "q3 c");
    }

    @Test
    void badQuestionsAreALineEachAndTheRestGoesOn() throws IOException {
        Files.writeString(queries, "id,query,any\nq1,x,nobody:y\nq1,x,\n,x,\nq2,tariffs,\n");

        var outcome = watch("--everything");

        assertThat(outcome.out()).contains("q2  tariffs  (1 new)");
        assertThat(outcome.err())
                .contains("repeated id q1: " + queries + ":3; the first was asked", "an empty id: " + queries + ":4")
                .contains(": " + queries + ":2; ");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void whatIsOnlyPartlyThereIsNoNews() throws IOException {
        Files.writeString(queries, "id,query\nq1,steel bananas\n");

        var outcome = watch("--everything");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("partial: 1 of 1 questions have no document with all words");
    }

    @Test
    void aStateOfAnotherIndexOrNoneIsRefused() throws IOException {
        watch();
        var kept = Files.readAllBytes(state);
        folder = home.resolve("other.index");
        update(changes -> changes.put(text("z", "Other.")));

        assertThat(watch().err())
                .isEqualTo("puente: the state is of another index: " + state
                        + "; remove it to begin anew, or name another with --state\n");
        assertThat(Files.readAllBytes(state)).isEqualTo(kept);
        Files.writeString(state, "something\n");
        assertThat(watch().err())
                .isEqualTo("puente: not a file that puente watch wrote: " + state
                        + "; name another with --state, or remove it\n");
        assertThat(fixture.run("watch", "-", "--index", folder.toString()).status())
                .isEqualTo(2);
        assertThat(fixture.run("watch", queries.toString()).status()).isEqualTo(2);
    }
}
