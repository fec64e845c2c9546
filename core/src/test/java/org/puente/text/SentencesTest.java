package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Language;

class SentencesTest {
    /** A bar stands where a sentence ends and another begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Sr. López habló con la Sra. Ruiz.|La Dra. Sheinbaum respondió.",
                "Sen. Rubio met Gov. Abbott and Rep. Cuellar.|They left.",
                "The U.S. Senate voted.|The House did not.",
                "He lives in the U.S.|The law is new.",
                "Viajó a EE. UU. Trump lo recibió.",
                "Viajó a EE. UU.|El presidente lo recibió.",
                "Viajó a EE.UU.|En México, no.",
                "Donald J. Trump spoke.|He left.",
                "On Jan. 5 it began.|No. 7 won.",
                "Mr. and Mrs. Smith went to St. Louis.|Dr. No stayed.",
                "«¿Qué dijo?»|Nada dijo.",
                "“It is over.”|She left (at last).|Then it rained.",
                "¡No!|¿Por qué?|Porque sí.",
                "“¿Qué?” preguntó ella.|Nadie habló…|Otra vez.",
                "It cost $1.5 million.|Prices rose 3.2 percent.",
                "Ver el Art. 27 y la Núm. 4.|Fin.",
                "Wait... what is it?|Ok.",
                "At 5 p.m. Trump spoke.|Nobody came.",
                "El Lic. Pérez, el Ing. Gómez y el Gral. Cruz.|Nadie más.",
                "Washington, D.C.|The city slept.",
                "No.|Nunca.|Jamás lo dijo."
            })
    void endWhereTheyEnd(String marked) {
        String text = marked.replace('|', ' ');
        assertThat(sentences(text)).containsExactly(marked.split("\\|"));
    }

    @Test
    void endAtParagraphsToo() {
        assertThat(sentences("Title without a stop\n\nBody. More\n"))
                .containsExactly("Title without a stop", "Body.", "More");
    }

    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int from = 0;
        for (int end : new TextAnalyzer().analyze(text, Language.ENGLISH).sentenceEnds()) {
            sentences.add(text.substring(from, end).strip());
            from = end;
        }
        return sentences;
    }
}
