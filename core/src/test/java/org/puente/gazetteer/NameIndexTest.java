package org.puente.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.RequestException;

class NameIndexTest {
    private static final NameIndex NAMES = NameIndex.of(Samples.gazetteer());

    @ParameterizedTest
    @CsvSource({
        "person, claudia-sheinbaum, claudia-sheinbaum",
        "person, SHEINBAUM, claudia-sheinbaum",
        "person, lopez obrador, andres-manuel-lopez-obrador",
        "agreement, tmec, usmca",
        "agreement, T-MEC, usmca",
        "place, EE.UU., united-states",
        "place, ee uu, united-states",
        "place, mexico, mexico",
        "organization, chivas, chivas",
        "organization/club, chivas, chivas",
    })
    void resolves_an_id_or_an_alias(String type, String asked, String id) {
        assertThat(NAMES.resolve(type, asked).id()).isEqualTo(id);
    }

    @Test
    void an_id_wins_over_an_alias() {
        var names = NameIndex.of(Gazetteer.of(
                Entity.of("rubio", "person", "Ana Gil"), Entity.of("marco", "person", "Marco Rubio", "Rubio")));
        assertThat(names.resolve("person", "rubio").id()).isEqualTo("rubio");
        assertThat(names.resolve("person", "Rubio").id()).isEqualTo("marco");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            planet; Mars; unknown entity type: planet; use one of
            organ; cjng; unknown entity type: organ; use one of
            person; Shein; unknown person: Shein; did you mean claudia-sheinbaum?
            person; Shienbaum; unknown person: Shienbaum; did you mean claudia-sheinbaum?
            person; xyzzyx; unknown person: xyzzyx; use an id or alias of the gazetteer
            person; CJNG; unknown person: CJNG; it is the organization cjng, ask for that type
            person; Vega; ambiguous person: Vega; use one of the ids ana-vega, luis-vega
            """)
    void says_what_to_do(String type, String asked, String what, String advice) {
        assertThatExceptionOfType(RequestException.class)
                .isThrownBy(() -> NAMES.resolve(type, asked))
                .withMessageStartingWith(what + "; " + advice)
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            obra; andres-manuel-lopez-obrador
            ÓBRA; andres-manuel-lopez-obrador
            lopez ob; andres-manuel-lopez-obrador
            t-m; usmca
            harf; omar-garcia-harfuch
            """)
    void completes_any_word_of_an_alias(String prefix, String id) {
        assertThat(NAMES.complete(prefix))
                .extracting(found -> found.entity().id())
                .containsExactly(id);
    }

    @Test
    void completion_lists_an_entity_once_with_the_alias_and_all_for_an_empty_prefix() {
        assertThat(NAMES.complete("guz"))
                .extracting(found -> found.entity().id() + ": " + found.alias().text())
                .containsExactly("joaquin-guzman: Joaquín Guzmán Loera", "ovidio-guzman: Ovidio Guzmán López");
        assertThat(NAMES.complete("")).hasSize(Samples.gazetteer().entities().size());
        assertThat(NAMES.complete("…")).isEmpty();
        assertThat(NAMES.complete("qqq")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"casa, casa, 0", "casa, caza, 1", "casa, csaa, 1", "ca, casa, 2", "abc, xyz, 3", "abcdef, uvwxyz, 4"})
    void distance_counts_swaps_once_and_stops_at_the_limit(String a, String b, int distance) {
        assertThat(EditDistance.of(a, b, 4)).isEqualTo(distance);
    }
}
