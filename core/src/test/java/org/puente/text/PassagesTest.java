package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Language;
import org.puente.Passage;

class PassagesTest {
    private static final String ENGLISH = "The minister said that the new agreement would help farmers on both sides.";
    private static final String SPANISH =
            "La ministra dijo que el nuevo acuerdo ayudaría a los campesinos de ambos lados.";
    private static final String FRENCH =
            "La ministre a dit que le nouvel accord aiderait les agriculteurs des deux côtés.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The president will speak to reporters at the border this week",
                "en; Tariffs on steel imports rising again",
                "es; El presidente hablará con los periodistas en la frontera",
                "es; El prximo ao habr elecciones en el pas, dijo la seora presidenta",
                "es; SUBEN LOS ARANCELES AL ACERO MEXICANO",
                "other; O presidente vai falar com os jornalistas na fronteira esta semana",
                "other; El president parlarà amb els periodistes a la frontera aquesta setmana",
                "other; Le président va parler aux journalistes à la frontière cette semaine",
                "other; Il presidente parlerà con i giornalisti alla frontiera questa settimana",
                "other; Der Präsident wird diese Woche an der Grenze mit der Presse sprechen",
                "other; O presidente falará cos xornalistas na fronteira esta semana e non dixo máis",
                "es; ¿Cuándo viajó Claudia Sheinbaum a New York?",
                "en; When did Enrique Peña Nieto meet Andrés Manuel López Obrador?",
                "es; La Secretaría de Gobernación respondió al informe de México",
                "other; No disposem de la teva opinió ni de la d'altres persones del país",
                "other; Pierre Duval, Yves Marchand, Rick Stone, Eric Parry, Alan Bates",
                "other; 12345 67890",
                "other; ''"
            })
    void languageOfAText(String code, String text) {
        assertThat(new TextAnalyzer().analyze(text, null).language().code()).isEqualTo(code);
    }

    @Test
    void aPassageForEachLanguage() {
        String text = ENGLISH + "\n\n" + ENGLISH + "\n\n" + SPANISH + "\n\n" + FRENCH;
        int spanish = text.indexOf(SPANISH);
        assertThat(new TextAnalyzer().analyze(text, null).passages())
                .extracting(Passage::language)
                .containsExactly(Language.ENGLISH, Language.SPANISH, Language.OTHER);
        assertThat(new TextAnalyzer().analyze(text, null).passages().get(1).start())
                .isBetween(spanish - 2, spanish);
        assertThat(new TextAnalyzer().analyze(text, null).language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void shortLinesFollowAndDoNotDecide() {
        String text = "Share it now\n\nRead more\n\nThe news of the day\n\n" + SPANISH + "\n\nPhoto by the press\n\n"
                + SPANISH;
        var analyzed = new TextAnalyzer().analyze(text, null);
        assertThat(analyzed.passages()).containsExactly(new Passage(0, text.length(), Language.SPANISH));
        assertThat(analyzed.language()).isEqualTo(Language.SPANISH);
    }

    @Test
    void namesAndFiguresFollow() {
        for (String line : new String[] {
            "Pierre Duval, Yves Marchand, Rick Stone, Eric Parry, Alan Bates, Jean Roux",
            "2.30 vs 2.90; 517,000 vs 482,000; 17.7 mln vs 14.4 mln; 0.55 vs 0.48; 1.16 vs 1.02",
            "https://www.shcp.mx https://www.sct.mx https://www.hrw.org"
        }) {
            String text = SPANISH + "\n\n" + line + "\n\n" + SPANISH;
            assertThat(new TextAnalyzer().analyze(text, null).passages())
                    .as(line)
                    .containsExactly(new Passage(0, text.length(), Language.SPANISH));
        }
    }

    @Test
    void aFixedLanguageIsKept() {
        var analyzed = new TextAnalyzer().analyze(ENGLISH, Language.SPANISH);
        assertThat(analyzed.passages()).containsExactly(new Passage(0, ENGLISH.length(), Language.SPANISH));
        assertThat(analyzed.language()).isEqualTo(Language.SPANISH);
    }
}
