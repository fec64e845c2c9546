package org.puente.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.text.AnalyzedText;
import org.puente.text.TextAnalyzer;

/** What is written of a text is read again. */
class CodecsTest {
    private static final List<String> PIECES = List.of(
            "word",
            "a",
            "ñandú",
            "😀",
            " ",
            "  ",
            ". ",
            "\n\n",
            "\t",
            "EE. UU.",
            "x".repeat(40),
            " ".repeat(300),
            "e\u0301",
            "字");

    private static AnalyzedText text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        Language fixed = random.nextBoolean() ? null : Language.values()[random.nextInt(3)];
        return new TextAnalyzer().analyze(text.toString(), fixed);
    }

    /** Somewhere in a larger array, as Lucene gives it. */
    private static BytesRef moved(BytesRef encoded) {
        var bytes = new byte[encoded.length + 20];
        java.util.Arrays.fill(bytes, (byte) 0xff);
        System.arraycopy(encoded.bytes, encoded.offset, bytes, 7, encoded.length);
        return new BytesRef(bytes, 7, encoded.length);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void places(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            AnalyzedText text = text(random);
            Places places = Places.decode(moved(Places.encode(text)));
            assertThat(places.size()).isEqualTo(text.size());
            for (int i = 0; i < text.size(); i++) {
                assertThat(places.start(i)).isEqualTo(text.start(i));
                assertThat(places.end(i)).isEqualTo(text.end(i));
                assertThat(places.position(text.start(i))).isEqualTo(i);
            }
            assertThat(places.position(-1)).isNegative();
        }
    }

    @Test
    void placesTakeAboutAByteAToken() {
        AnalyzedText text = new TextAnalyzer().analyze("The border talks went on for weeks. ".repeat(100), null);
        assertThat(Places.encode(text).length).isLessThan(text.size() + 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 6, 7, 8})
    void marks(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            AnalyzedText title = text(random);
            AnalyzedText body = text(random);
            var mentions = new ArrayList<Mention>();
            add("title", title, random, mentions);
            add("body", body, random, mentions);
            Language fixed = random.nextBoolean() ? null : Language.values()[random.nextInt(3)];
            Marks marks = Marks.decode(moved(MarksCodec.encode(fixed, title, body, mentions)));
            assertThat(marks.fixed()).isEqualTo(fixed);
            assertThat(marks.mentions()).isEqualTo(mentions);
            assertSection(marks.title(), title);
            assertSection(marks.body(), body);
        }
    }

    private static void assertSection(Marks.Section section, AnalyzedText text) {
        assertThat(section.passages()).isEqualTo(text.passages());
        assertThat(section.sentenceEnds()).containsExactly(text.sentenceEnds());
        assertThat(section.paragraphEnds()).containsExactly(text.paragraphEnds());
    }

    private static void add(String field, AnalyzedText text, Random random, List<Mention> mentions) {
        for (int token = 0; token < text.size(); token += 1 + random.nextInt(4)) {
            boolean decided = random.nextBoolean();
            mentions.add(new Mention(
                    field,
                    text.start(token),
                    text.end(token),
                    decided ? "id" + random.nextInt(5) : null,
                    "type" + random.nextInt(2),
                    "alias ñ😀" + random.nextInt(4),
                    MatchPolicy.values()[random.nextInt(MatchPolicy.values().length)],
                    random.nextBoolean() ? "" : "evidence",
                    decided ? List.of() : List.of("id1", "id" + random.nextInt(9))));
        }
    }

    @Test
    void numbersOfAnySize() {
        var bytes = new Bytes(1);
        int[] numbers = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE};
        for (int number : numbers) {
            bytes.number(number);
        }
        bytes.string("");
        bytes.string("ñ😀");
        var read = new Bytes(moved(bytes.toBytesRef()));
        for (int number : numbers) {
            assertThat(read.number()).isEqualTo(number);
        }
        assertThat(read.string()).isEmpty();
        assertThat(read.string()).isEqualTo("ñ😀");
    }

    @Test
    void everyChangeOfADocumentChangesItsHash() {
        var document = SourceDocument.of("id", "title", "body").with("a", "1", "2");
        List<UnaryOperator<SourceDocument>> changes = List.of(
                each -> SourceDocument.of("id2", "title", "body").with("a", "1", "2"),
                each -> SourceDocument.of("id", "titleb", "ody").with("a", "1", "2"),
                each -> SourceDocument.of("id", "title", "body").with("a", "2", "1"),
                each -> SourceDocument.of("id", "title", "body").with("a", "12"),
                each -> SourceDocument.of("id", "title", "body").with("a1", "2"),
                each -> SourceDocument.of("id", "title", "body").with("a", "1").with("b", "2"),
                each -> each.with("b", ""),
                each -> each.with("b"),
                each -> each.language(Language.ENGLISH),
                each -> each.language(Language.OTHER),
                each -> each.url(""),
                each -> each.url("http://a"),
                each -> each.published(java.time.LocalDate.EPOCH));
        var hashes = new ArrayList<>(List.of(DocumentHash.of(document)));
        changes.forEach(change -> hashes.add(DocumentHash.of(change.apply(document))));
        assertThat(hashes).doesNotHaveDuplicates();
        assertThat(DocumentHash.of(SourceDocument.of("id", "title", "body").with("a", "1", "2")))
                .isEqualTo(hashes.getFirst());
    }
}
