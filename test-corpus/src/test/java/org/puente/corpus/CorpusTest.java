package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.puente.Entity;
import org.puente.SourceDocument;

/** The corpus is what it claims to be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+\\s|\\R");

    private BundledCorpus corpus;
    private TreeMap<String, SourceDocument> documents;

    @BeforeAll
    void open() {
        corpus = BundledCorpus.open();
        documents = corpus.documents().stream()
                .collect(Collectors.toMap(SourceDocument::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    @AfterAll
    void close() {
        corpus.close();
    }

    @Test
    void thereAreEnoughTextsOfEachKind() {
        var kinds = documents.values().stream().collect(Collectors.groupingBy(CorpusTest::kind, Collectors.counting()));

        assertThat(documents).hasSizeGreaterThanOrEqualTo(60);
        assertThat(kinds.get("en")).isGreaterThanOrEqualTo(20);
        assertThat(kinds.get("es")).isGreaterThanOrEqualTo(20);
        assertThat(kinds.get("mixed")).isGreaterThanOrEqualTo(10);
        assertThat(documents.keySet().stream()
                        .filter(id -> id.startsWith("pages/"))
                        .count())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void textsAreAsLongAsArticles() {
        assertThat(documents.values())
                .allSatisfy(document -> assertThat(words(document.body()).size())
                        .as(document.id())
                        .isBetween(250, 900));
    }

    @Test
    void noSentenceStandsInTwoTexts() {
        var first = new HashMap<List<String>, String>();
        var repeated = new ArrayList<String>();
        for (SourceDocument document : documents.values()) {
            for (String sentence : SENTENCE_END.split(document.body())) {
                var words = words(sentence);
                var known = words.size() < 6 ? null : first.putIfAbsent(words, document.id());
                if (known != null && !known.equals(document.id())) {
                    repeated.add(known + " and " + document.id() + ": " + sentence);
                }
            }
        }

        assertThat(first).hasSizeGreaterThan(1000);
        assertThat(repeated).isEmpty();
    }

    @Test
    void goldSaysWhatTheTextSays() {
        assertThat(corpus.gold()).isNotEmpty().allSatisfy(mention -> {
            var document = Objects.requireNonNull(documents.get(mention.document()), mention.document());
            var text = mention.field().equals("title") ? document.title() : document.body();
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            var entity = corpus.gazetteer().entity(mention.entity()).orElseThrow();
            assertThat(mention.type()).isEqualTo(entity.type());
        });
    }

    @Test
    void goldIsInOrderAndNeverOverlaps() {
        GoldMention before = null;
        for (GoldMention mention : corpus.gold()) {
            if (before != null
                    && before.document().equals(mention.document())
                    && before.field().equals(mention.field())) {
                assertThat(mention.start()).as(mention.toString()).isGreaterThanOrEqualTo(before.end());
            } else if (before != null) {
                assertThat(mention.document()).isGreaterThanOrEqualTo(before.document());
            }
            before = mention;
        }
    }

    @Test
    void everyTextHasMentionsAndEveryEntityIsMentioned() {
        var gold = corpus.gold();

        assertThat(gold).extracting(GoldMention::document).containsAll(documents.keySet());
        assertThat(gold)
                .extracting(GoldMention::entity)
                .containsAll(
                        corpus.gazetteer().entities().stream().map(Entity::id).toList());
    }

    @Test
    void queriesAreJudged() throws IOException {
        var queries = table("queries.tsv").stream().map(row -> row[0]).toList();
        var judgments = table("qrels.tsv");
        var judged = judgments.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
        var relevant = judgments.stream()
                .filter(row -> !row[3].equals("0"))
                .map(row -> row[0])
                .collect(Collectors.toSet());

        assertThat(queries).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        assertThat(judged.keySet()).containsExactlyInAnyOrderElementsOf(queries);
        assertThat(judged)
                .allSatisfy((query, count) -> assertThat(count).as(query).isGreaterThanOrEqualTo(8));
        assertThat(relevant).as("queries with a relevant text").containsAll(queries);
        assertThat(judgments).allSatisfy(row -> {
            assertThat(documents).containsKey(row[2]);
            assertThat(row[3]).matches("[0-3]");
        });
        assertThat(judgments.stream().map(row -> row[0] + " " + row[2])).doesNotHaveDuplicates();
    }

    private List<String[]> table(String file) throws IOException {
        return Files.readAllLines(corpus.folder().resolve(file)).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The folder, which says the language; for a saved page the language of its commonest little words. */
    private static String kind(SourceDocument document) {
        var folder = document.id().substring(0, document.id().indexOf('/'));
        if (!folder.equals("pages")) {
            return folder;
        }
        var words = words(document.body());
        return Collections.frequency(words, "the") > Collections.frequency(words, "que") ? "en" : "es";
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
