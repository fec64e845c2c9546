package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Entity;

class QueryNamesTest {
    private static final QueryNames NAMES = QueryNames.of(EntityTagger.of(Samples.gazetteer()));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            sheinbaum;                        0-1 claudia-sheinbaum
            que dijo claudia sheinbaum hoy;   2-4 claudia-sheinbaum
            jalisco new generation cartel;    0-4 cjng
            cjng t-mec USMCA;                 0-1 cjng, 1-2 usmca, 2-3 usmca
            new mexico mexico;                0-2 new-mexico, 2-3 mexico
            pan dulce between us on ice;      ''
            PAN ICE US;                       0-1 pan, 1-2 ice, 2-3 united-states
            cabello rubio;                    ''
            Rubio;                            0-1 marco-rubio
            de la fuente;                     0-3 juan-ramon-de-la-fuente
            ee.uu.;                           0-1 united-states
            EE.UU.;                           0-1 united-states
            u s;                              ''
            U S;                              0-2 united-states
            t mec;                            0-2 usmca
            T MEC;                            0-2 usmca
            vega;                             ''
            Vega;                             0-1 ana-vega+luis-vega
            """)
    void recognises_names_without_capitals_but_not_ordinary_words(String query, String expected) {
        String found = NAMES.recognise(Samples.words(query)).stream()
                .map(name -> name.from() + "-" + name.to() + " "
                        + name.entities().stream().map(Entity::id).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected);
    }
}
