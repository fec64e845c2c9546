package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.SourceDocument;
import org.puente.embedded.Tagger;

/** Each document of {@code golden/hard-cases.txt}, which explains its own form, is tagged exactly as it is marked there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardCasesTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final String BETWEEN = " || ";

    private Tagger tagger;

    /** A document with its marks; a known miss has a reason. */
    record Case(String marked, String missedBecause) {
        @Override
        public String toString() {
            return marked;
        }
    }

    @BeforeAll
    void compileGazetteer() {
        try (var corpus = BundledCorpus.open()) {
            tagger = Tagger.of(corpus.gazetteer());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void taggedAsMarked(Case sample) {
        var tagged = tag(sample.marked());

        if (sample.missedBecause().isEmpty()) {
            assertThat(tagged).isEqualTo(sample.marked());
        } else {
            assertThat(tagged).as("mended, so take its ! out").isNotEqualTo(sample.marked());
        }
    }

    @Test
    void thereAreManyAndMostAreRight() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(cases().stream()
                        .filter(sample -> !sample.missedBecause().isEmpty())
                        .count())
                .isLessThan(cases().size() / 10);
    }

    /** The document without its marks, marked anew by the tagger. */
    private String tag(String marked) {
        int between = marked.indexOf(BETWEEN);
        var title = MarkedText.parse(between < 0 ? "" : marked.substring(0, between))
                .text();
        var body = MarkedText.parse(between < 0 ? marked : marked.substring(between + BETWEEN.length()))
                .text();
        var titleMarks = new ArrayList<MarkedText.Mark>();
        var bodyMarks = new ArrayList<MarkedText.Mark>();
        for (var mention : tagger.tag(SourceDocument.of("case", title, body))) {
            var entity = mention.entity();
            if (entity != null) {
                (mention.field().equals("title") ? titleMarks : bodyMarks)
                        .add(new MarkedText.Mark(mention.start(), mention.end(), entity));
            }
        }
        var start = between < 0 ? "" : new MarkedText(title, titleMarks).marked() + BETWEEN;
        return start + new MarkedText(body, bodyMarks).marked();
    }

    static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        var open = new StringBuilder();
        for (String line : Files.readAllLines(GoldenFiles.file("hard-cases.txt"))) {
            if (line.endsWith("\\")) {
                open.append(line, 0, line.length() - 1).append('\n');
            } else if (!open.isEmpty() || !line.isEmpty() && !line.startsWith("#")) {
                cases.add(read(open.append(line).toString()));
                open.setLength(0);
            }
        }
        return cases;
    }

    private static Case read(String lines) {
        var marked =
                ESCAPE.matcher(lines).replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
        int reason = marked.indexOf(" :: ");
        return marked.startsWith("! ")
                ? new Case(marked.substring(reason + 4), marked.substring(2, reason))
                : new Case(marked, "");
    }
}
