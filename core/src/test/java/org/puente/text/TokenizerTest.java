package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Language;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T-MEC; tmec",
                "T\u2010MEC; tmec",
                "T\u2011MEC; tmec",
                "T\u2012MEC; tmec",
                "T\u2013MEC; tmec",
                "T\u2212MEC; tmec",
                "TMEC; tmec",
                "t-mec; tmec",
                "U.S.; us",
                "U.S; us",
                "US; us",
                "u.s.; us",
                "EE. UU.; eeuu",
                "EE.UU.; eeuu",
                "EE UU; eeuu",
                "EEUU; eeuu",
                "ee. uu.; eeuu",
                "E.U.A.; eua",
                "EUA; eua",
                "AT&T; att",
                "at&t; att",
                "J.D.; jd",
                "JD; jd",
                "D.C.; dc",
                "H-2A; h2a",
                "h-2a; h2a",
                "MS-13; ms13",
                "ms\u201113; ms13",
                "E-Verify; everify",
                "e-mail; email",
                "don't; don't",
                "don\u2019t; don't",
                "O'Neill; o'neill",
                "1,000.5; 1,000.5",
                "co\u00adop; coop",
                "a\u200b\u200bb; ab",
                "R&D; rd",
                "G-20; g20"
            })
    void oneTokenInEverySpelling(String spelling, String written) {
        String text = "x " + spelling + " x";
        assertThat(written(text)).containsExactly("x", written, "x");
        var analyzed = analyze(text);
        assertThat(text.substring(analyzed.start(1), analyzed.end(1))).isEqualTo(spelling);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "U.S.-Mexico; us mexico",
                "Sheinbaum\u2013Trump; sheinbaum trump",
                "USMCA/T-MEC; usmca tmec",
                "México\u2014praising; méxico praising",
                "US-Mexico; us mexico",
                "vis-a-vis; vis a vis",
                "a-la-carte; a la carte",
                "J. Trump; j trump",
                "J.Trump; j trump",
                "U.S.Senate; us senate",
                "siglo XX II; siglo xx ii",
                "Covid-19; covid 19",
                "COVID-19; covid 19",
                "top-10; top 10",
                "2-1; 2 1",
                "end.Then; end then",
                "Plan B. El; plan b el",
                "T-MEC-USMCA; tmec usmca",
                "Johnson & Johnson; johnson johnson",
                "北京; 北 京",
                "#TMEC @x; tmec x",
                "¿Qué?; qué"
            })
    void separateTokens(String text, String written) {
        assertThat(written(text)).containsExactly(written.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Trump's wall; trump wall",
                "Trump\u2019s wall; trump wall",
                "TRUMP'S WALL; trump wall",
                "the U.S.'s; the us",
                "T-MEC's; tmec",
                "states' rights; states rights",
                "it's; it"
            })
    void possessivesStayOutside(String text, String written) {
        assertThat(written(text)).containsExactly(written.split(" "));
    }

    @Test
    void decomposedLettersReadAsComposedOnes() {
        String composed = "El Cártel de Ñuñoa: ÁRBOL, T-MÉC, pingüino, É.Ú., İzmir";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        var one = analyze(composed);
        var other = analyze(decomposed);
        assertThat(written(decomposed)).isEqualTo(written(composed));
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.word(i).folded()).isEqualTo(one.word(i).folded());
            assertThat(other.word(i).shape()).isEqualTo(one.word(i).shape());
            assertThat(Normalizer.normalize(decomposed.substring(other.start(i), other.end(i)), Normalizer.Form.NFC))
                    .isEqualTo(composed.substring(one.start(i), one.end(i)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "casa, LOWER",
        "2026, LOWER",
        "iPhone, LOWER",
        "Sheinbaum, CAPITALIZED",
        "McAllen, CAPITALIZED",
        "CJNG, CAPITALS",
        "U.S., CAPITALS",
        "T-MEC, CAPITALS",
        "H-2A, CAPITALS",
        "A, INITIAL",
        "É, INITIAL"
    })
    void shapes(String word, Word.Shape shape) {
        assertThat(analyze(word).word(0).shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "México, mexico",
        "año, año",
        "Pingüino, pinguino",
        "Łódź, lodz",
        "Straße, strasse",
        "İzmir, izmir",
        "œuvre, oeuvre"
    })
    void foldsVowelsAndKeepsTheLetterEnye(String word, String folded) {
        assertThat(analyze(word).word(0).folded()).isEqualTo(folded);
    }

    @Test
    void cutsEndlessWordsForTheIndex() {
        var text = analyze("x".repeat(1000) + " " + "1,".repeat(500) + " " + "a.".repeat(500));
        for (int i = 0; i < text.size(); i++) {
            assertThat(text.end(i) - text.start(i)).isLessThanOrEqualTo(Tokenizer.LONGEST + 2);
        }
        assertThat(text.size()).isGreaterThan(8);
    }

    private static AnalyzedText analyze(String text) {
        return new TextAnalyzer().analyze(text, Language.ENGLISH);
    }

    private static List<String> written(String text) {
        var analyzed = analyze(text);
        var written = new ArrayList<String>();
        for (int i = 0; i < analyzed.size(); i++) {
            written.add(analyzed.word(i).written());
        }
        return written;
    }
}
