package org.puente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.puente.query.Expansions.Found;
import org.puente.text.Letters;

/** What parts of words stand for, and that the work is bounded: counted, not timed. */
class ExpansionsTest {
    private static final List<org.puente.query.TextField> BODY = List.of(org.puente.query.TextField.BODY);
    private static final List<String> WORDS = words();

    private static DirectoryReader reader;

    /** 120,000 different words, the n-th in a document of each of the first n % 7 segments. */
    private static List<String> words() {
        var words = new ArrayList<String>();
        var random = new Random(11);
        for (int i = 0; i < 120_000; i++) {
            words.add((char) ('a' + i % 4) + (random.nextBoolean() ? "é" : "e") + Integer.toString(i, 36));
        }
        return words;
    }

    @BeforeAll
    static void index() throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int part = 0; part < 3; part++) {
                var document = new Document();
                int every = part;
                var some = new StringBuilder();
                for (int i = 0; i < WORDS.size(); i++) {
                    if (i % 3 >= every) {
                        some.append(WORDS.get(i)).append(' ');
                    }
                }
                document.add(new TextField("body", some.toString(), Field.Store.NO));
                writer.addDocument(document);
                writer.commit();
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterAll
    static void close() throws IOException {
        reader.close();
    }

    private static List<Found> starting(Expansions expansions, String prefix) {
        return expansions
                .of(prefix + "*", BODY, Expansions.MOST_USED, List.of(AccentBlind.prefix(prefix)), term -> 0)
                .getOrDefault(org.puente.query.TextField.BODY, List.of());
    }

    @Test
    void aPrefixStandsForAllItsWordsWhateverTheirAccents() {
        var expansions = new Expansions(new IndexSearcher(reader), 1);
        var expected = WORDS.stream()
                .filter(word -> Letters.fold(word).startsWith("be12"))
                .toList();
        assertThat(expected).anyMatch(word -> word.startsWith("bé")).anyMatch(word -> word.startsWith("be"));
        assertThat(starting(expansions, "be12")).extracting(Found::term).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expansions.notes()).isEmpty();
    }

    @Test
    void ofManyWordsTheMostFrequentAreUsedAndThatIsSaid() {
        var expansions = new Expansions(new IndexSearcher(reader), 1);
        var found = starting(expansions, "a");
        assertThat(found).hasSize(Expansions.MOST_USED).allMatch(word -> word.documents() == 3);
        assertThat(found).isSortedAccordingTo(Comparator.comparing(Found::term));
        assertThat(expansions.read()).isEqualTo(30_000);
        assertThat(expansions.notes())
                .containsExactly(
                        "query: a* stands for 30000 words; the 1024 most frequent are used; write more letters");
    }

    @Test
    void manyPrefixesTogetherReadAndUseNoMoreThanOneMay() {
        var expansions = new Expansions(new IndexSearcher(reader), 40);
        int used = 0;
        for (int i = 0; i < 40; i++) {
            used += starting(expansions, i % 2 == 0 ? "a" : Character.toString('a' + i % 4))
                    .size();
            used += starting(expansions, "de" + Integer.toString(i % 36, 36)).size();
        }
        assertThat(expansions.read()).isPositive().isLessThanOrEqualTo(Expansions.MOST_READ);
        assertThat(used).isPositive();
        assertThat(expansions.notes())
                .isNotEmpty()
                .allMatch(note -> note.contains("more than") || note.contains("stands for"));
    }

    @Test
    void whatWasAskedBeforeIsNotReadAgain() {
        var expansions = new Expansions(new IndexSearcher(reader), 2);
        var first = starting(expansions, "ce5");
        int read = expansions.read();
        assertThat(starting(expansions, "ce5")).isSameAs(first);
        assertThat(expansions.read()).isEqualTo(read);
    }

    @Test
    void stopsWhenTheTimeIsOver() {
        var searcher = new IndexSearcher(reader);
        var asked = new AtomicInteger();
        searcher.setTimeout(() -> asked.incrementAndGet() > 2);
        var expansions = new Expansions(searcher, 1);
        starting(expansions, "a");
        assertThat(expansions.read()).isLessThan(1_000);
    }

    @Test
    void patternsAreMatchedInBoundedTime() {
        assertThat(Glob.start("te?t*")).isEqualTo("te");
        assertThat(Glob.matches("te?t", "text")).isTrue();
        assertThat(Glob.matches("te?t", "tet")).isFalse();
        assertThat(Glob.matches("t*t", "tt")).isTrue();
        assertThat(Glob.matches("t*x*t", "tabxct")).isTrue();
        assertThat(Glob.matches("t*x*t", "tabct")).isFalse();
        assertThat(Glob.matches("a" + "*a".repeat(2_000) + "b", "a".repeat(5_000)))
                .isFalse();
    }
}
