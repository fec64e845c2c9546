package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.puente.Language;

/** What holds of any text at all, lone surrogates and marks included. */
class AnalysisPropertiesTest {
    private final TextAnalyzer analyzer = new TextAnalyzer();

    @Property(tries = 400)
    void tokensAreInOrderAndWhole(@ForAll("texts") String text) {
        var analyzed = analyzer.analyze(text, null);
        int before = 0;
        for (int i = 0; i < analyzed.size(); i++) {
            assertThat(analyzed.start(i)).isGreaterThanOrEqualTo(before);
            assertThat(analyzed.end(i)).isGreaterThan(analyzed.start(i)).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, analyzed.start(i)) || splitsPair(text, analyzed.end(i)))
                    .isFalse();
            assertThat(analyzed.word(i).written())
                    .isNotEmpty()
                    .doesNotContain("/")
                    .doesNotContain(" ");
            before = analyzed.end(i);
        }
    }

    @Property(tries = 400)
    void passagesCoverTheTokens(@ForAll("texts") String text) {
        var analyzed = analyzer.analyze(text, null);
        int at = 0;
        for (var passage : analyzed.passages()) {
            assertThat(passage.start()).isEqualTo(at);
            at = passage.end();
        }
        assertThat(at).isEqualTo(text.length());
        for (int i = 0; i < analyzed.size(); i++) {
            int start = analyzed.start(i);
            int end = analyzed.end(i);
            assertThat(analyzed.passages()).anyMatch(p -> p.start() <= start && end <= p.end());
        }
    }

    @Property(tries = 400)
    void endsAscendAndParagraphsEndSentences(@ForAll("texts") String text) {
        var analyzed = analyzer.analyze(text, Language.SPANISH);
        assertThat(analyzed.sentenceEnds()).isSorted().doesNotHaveDuplicates().contains(analyzed.paragraphEnds());
        assertThat(analyzed.paragraphEnds()).isSorted().doesNotHaveDuplicates().isNotEmpty();
        for (int end : analyzed.sentenceEnds()) {
            assertThat(end).isBetween(0, text.length());
        }
    }

    @Property(tries = 400)
    void decomposingChangesNoWord(@ForAll("words") String text) {
        var composed = analyzer.analyze(Normalizer.normalize(text, Normalizer.Form.NFC), null);
        var decomposed = analyzer.analyze(Normalizer.normalize(text, Normalizer.Form.NFD), null);
        assertThat(decomposed.size()).isEqualTo(composed.size());
        for (int i = 0; i < composed.size(); i++) {
            assertThat(decomposed.word(i).written()).isEqualTo(composed.word(i).written());
            assertThat(decomposed.word(i).folded()).isEqualTo(composed.word(i).folded());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var pieces = Arbitraries.of(
                "EE. UU.", "T-MEC", "U.S.", "'s", "’", ".", "-", "–", "&", " ", "\n", "\r\n", "\n\n", "a", "Z", "ñ",
                "é", "́", "9", ",", "𝔸", "😀", "\ud835", "\udd38", "北", "\u200b", "\u00ad", "The", "Sr.", "!", "…",
                "»", "/", "ß", "İ");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                pieces.list().ofMaxSize(25).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("áéíóúüñÁÉÑçãôabcABCXT012 .,-–&'’")
                .ofMaxLength(40);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
