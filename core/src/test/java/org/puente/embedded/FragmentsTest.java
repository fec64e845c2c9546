package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Fragment;
import org.puente.Hit;
import org.puente.Language;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SourceDocument;
import org.puente.Span;
import org.puente.StoredDocument;
import org.puente.text.AnalyzedText;
import org.puente.text.CognateKey;
import org.puente.text.CognateLikeness;
import org.puente.text.Forms;
import org.puente.text.TextAnalyzer;
import org.puente.text.Word;

/** What holds of every fragment of every text and question. */
class FragmentsTest {
    private static final List<String> JOINTS = List.of(
            " ", " ", " ", " ", ", ", ". ", "; ", "? ", ".\n\n", "\n", " — ", " 😀 ", "\u00a0", " (", ") ", " <b> ",
            "…\n");
    private static final int WHOLE = 300;

    private static String text(Random random, RandomCorpus corpus, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(corpus.one(random.nextInt(5) == 0 ? RandomCorpus.NAMES : RandomCorpus.WORDS))
                    .append(corpus.one(JOINTS));
        }
        return text.toString();
    }

    private static String query(Random random, RandomCorpus corpus) {
        var query = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> query.append(corpus.one(RandomCorpus.NAMES));
                case 1 ->
                    query.append('"')
                            .append(corpus.one(RandomCorpus.WORDS))
                            .append(' ')
                            .append(corpus.one(RandomCorpus.WORDS))
                            .append(random.nextBoolean() ? "\"~4" : "\"");
                default -> query.append(corpus.one(RandomCorpus.WORDS));
            }
            query.append(' ');
        }
        return query.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void holdsForRandomTextsAndQuestions(long seed) {
        var random = new Random(seed);
        var corpus = new RandomCorpus(random);
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(RandomCorpus.GAZETTEER))) {
            index.update(changes -> {
                for (int i = 0; i < 30; i++) {
                    int words = random.nextInt(4) == 0 ? 400 : random.nextInt(60);
                    changes.put(SourceDocument.of(
                            "d" + i, text(random, corpus, random.nextInt(6)), text(random, corpus, words)));
                }
            });
            for (int i = 0; i < 40; i++) {
                check(query(random, corpus), 1 + random.nextInt(4), index);
            }
        }
    }

    private static void check(String query, int most, SearchIndex index) {
        var request =
                SearchRequest.matching(query).match(Match.ANY).highlight(most).limit(100);
        try (var snapshot = index.snapshot()) {
            for (Hit hit : snapshot.search(request).hits()) {
                var document = snapshot.document(hit.id()).orElseThrow();
                assertThat(hit.fragments()).hasSizeLessThanOrEqualTo(most);
                var marked = false;
                for (Fragment fragment : hit.fragments()) {
                    check(fragment, query, document);
                    marked |= fragment.spans().stream().anyMatch(span -> span.kind() == Span.Kind.QUERY);
                }
                assertThat(marked).as("%s in %s", query, document.source()).isTrue();
                assertApart(hit.fragments());
            }
        }
    }

    private static void assertApart(List<Fragment> fragments) {
        for (Fragment one : fragments) {
            for (Fragment other : fragments) {
                assertThat(one == other
                                || !one.field().equals(other.field())
                                || one.end() <= other.start()
                                || other.end() <= one.start())
                        .isTrue();
            }
        }
    }

    private static void check(Fragment fragment, String query, StoredDocument document) {
        String text = fragment.field().equals("title")
                ? document.source().title()
                : document.source().body();
        assertThat(fragment.text()).isEqualTo(text.substring(fragment.start(), fragment.end()));
        assertNothingCut(fragment, text, document);
        AnalyzedText read = new TextAnalyzer().analyze(text, null);
        List<Word> sought = sought(query);
        Span last = null;
        for (Span span : fragment.spans()) {
            assertThat(span.start()).isBetween(0, span.end() - 1);
            assertThat(span.end()).isLessThanOrEqualTo(fragment.text().length());
            assertThat(last == null
                            || last.start() < span.start()
                            || (last.start() == span.start() && last.end() >= span.end()))
                    .isTrue();
            last = span;
            if (span.kind() == Span.Kind.QUERY) {
                assertTrue(fragment, span, sought, read);
                assertSentenceWhole(fragment, span, read);
            }
        }
    }

    /** No word, character or mention is cut. */
    private static void assertNothingCut(Fragment fragment, String text, StoredDocument document) {
        for (int border : new int[] {fragment.start(), fragment.end()}) {
            assertThat(border > 0
                            && border < text.length()
                            && (Character.isSurrogatePair(text.charAt(border - 1), text.charAt(border))
                                    || (Character.isLetterOrDigit(text.charAt(border - 1))
                                            && Character.isLetterOrDigit(text.charAt(border)))))
                    .as("cut at %d: %s", border, fragment)
                    .isFalse();
            assertThat(document.mentions())
                    .noneMatch(mention -> mention.field().equals(fragment.field())
                            && mention.start() < border
                            && border < mention.end());
        }
    }

    private static List<Word> sought(String query) {
        var read = new TextAnalyzer().analyze(query, null);
        return IntStream.range(0, read.size()).mapToObj(read::word).toList();
    }

    /** Whether a word is found by another: a form of it, one of its family, or a cognate. */
    private static boolean finds(Word asked, AnalyzedText read, int token) {
        var terms = new HashSet<String>();
        for (Language language : Language.values()) {
            for (var term : read.terms(token, language)) {
                terms.add(term.utf8ToString());
            }
        }
        if (Forms.sought(asked).stream().anyMatch(form -> terms.contains(form.term()))) {
            return true;
        }
        return List.of(Language.ENGLISH, Language.SPANISH).stream()
                .flatMap(reading -> Forms.key(asked, reading).stream())
                .anyMatch(key -> terms.stream().anyMatch(term -> isAlike(key, term)));
    }

    private static boolean isAlike(CognateKey key, String term) {
        return List.of(Language.ENGLISH, Language.SPANISH).stream()
                .map(key::kindsPrefix)
                .anyMatch(prefix -> term.startsWith(prefix)
                        && new CognateLikeness(key).to(new BytesRef(term), prefix.length()) > 0);
    }

    /** A span of the query holds a form of a word of it, or a mention of an entity that is asked for. */
    private static void assertTrue(Fragment fragment, Span span, List<Word> sought, AnalyzedText read) {
        if (span.via() == Span.Via.ALIAS) {
            assertThat(fragment.spans())
                    .anyMatch(mention -> mention.kind() == Span.Kind.ENTITY
                            && mention.start() == span.start()
                            && mention.end() == span.end());
            return;
        }
        for (int token = 0; token < read.size(); token++) {
            int at = token;
            if (read.start(token) == fragment.start() + span.start()
                    && sought.stream().anyMatch(asked -> finds(asked, read, at))) {
                return;
            }
        }
        throw new AssertionError(span + " is no match in " + fragment);
    }

    private static void assertSentenceWhole(Fragment fragment, Span span, AnalyzedText read) {
        int start = 0;
        for (int end : read.sentenceEnds()) {
            if (end >= fragment.start() + span.end()) {
                while (start < end && Character.isSpaceChar(read.text().charAt(start))
                        || start < end && Character.isWhitespace(read.text().charAt(start))) {
                    start++;
                }
                if (start <= fragment.start() + span.start() && end - start <= WHOLE) {
                    assertThat(fragment.start()).as("%s", fragment).isLessThanOrEqualTo(start);
                    assertThat(fragment.end()).as("%s", fragment).isGreaterThanOrEqualTo(end);
                }
                return;
            }
            start = end;
        }
    }

    private static List<Fragment> fragments(String body, String query, int most) {
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(RandomCorpus.GAZETTEER))) {
            index.update(changes -> changes.put(SourceDocument.of("a", "", body)));
            return index.search(SearchRequest.matching(query).highlight(most))
                    .hits()
                    .getFirst()
                    .fragments();
        }
    }

    @Test
    void findsAMatchFarIntoALongDocument() {
        String filler = "Nothing of interest is said in this sentence. ".repeat(20_000);
        var fragments =
                fragments(filler + "At last the fentanyl is named. " + filler.substring(0, 50_000), "fentanyl", 3);
        assertThat(fragments).singleElement().satisfies(fragment -> {
            assertThat(fragment.start()).isGreaterThan(900_000);
            assertThat(fragment.text()).contains("At last the fentanyl is named.");
            assertThat(fragment.spans()).singleElement().satisfies(span -> assertThat(
                            fragment.text().substring(span.start(), span.end()))
                    .isEqualTo("fentanyl"));
        });
    }

    @Test
    void cutsASentenceWithoutEndBetweenWords() {
        String words = "casa de muchas palabras sin fin ".repeat(800);
        var fragments = fragments(words + "fentanilo y Claudia Sheinbaum " + words, "fentanilo Sheinbaum", 2);
        assertThat(fragments).isNotEmpty().allSatisfy(fragment -> {
            assertThat(fragment.text().length()).isLessThanOrEqualTo(600);
            assertThat(fragment.text()).matches("(?s)[\\p{L}].*[\\p{L}]");
            assertThat(words + "fentanilo y Claudia Sheinbaum " + words).contains(" " + fragment.text() + " ");
            assertThat(fragment.spans()).anyMatch(span -> span.kind() == Span.Kind.QUERY);
        });
        assertThat(fragments.getFirst().text()).contains("fentanilo y Claudia Sheinbaum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "😀", "0", "-", "字"})
    void oneLongRunHasAFragmentToo(String unit) {
        for (String query : List.of("fentanilo", "")) {
            var fragments = fragments(unit.repeat(50_000) + " fentanilo " + unit.repeat(50_000), query, 2);
            assertThat(fragments).isNotEmpty().allSatisfy(fragment -> {
                assertThat(fragment.text().length()).isBetween(1, 700);
                assertThat(fragment.text().codePoints()).noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
            });
            if (!query.isEmpty()) {
                assertThat(fragments.getFirst().text()).contains("fentanilo");
            }
        }
    }

    @Test
    void aPhraseOfAnyLengthIsMarked() {
        String phrase = "palabra larga de una frase que no termina ".repeat(25).strip();
        var fragments = fragments("Antes hay otra cosa. " + phrase + ". Y algo más.", '"' + phrase + '"', 1);
        assertThat(fragments).singleElement().satisfies(fragment -> assertThat(fragment.spans())
                .anyMatch(span -> span.kind() == Span.Kind.QUERY));
    }
}
