package org.puente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    @ParameterizedTest
    @ValueSource(strings = {"title", "published", "a\u001fb", "a\nb"})
    void refusesTypesThatAreNames(String type) {
        assertThatThrownBy(() -> Gazetteer.of(Entity.of("a", type, "Name")))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("entity a has the type");
    }

    @Test
    void itsFingerprintTellsNothingOfTheOrder() {
        Entity a = Entity.of("a", "person", "Ann", "Annie");
        Entity b = Entity.of("b", "person", "Bob");
        assertThat(Gazetteer.of(a, b)).isEqualTo(Gazetteer.of(b, a));
        assertThat(Gazetteer.of(a, b)).isNotEqualTo(Gazetteer.of(a));
        assertThat(Gazetteer.of(a).fingerprint())
                .isNotEqualTo(Gazetteer.of(a.named(Language.SPANISH, "Ana")).fingerprint());
    }

    @Test
    void nothingHasTheFingerprintOfNothing() {
        assertThat(Gazetteer.empty()).isEqualTo(Gazetteer.of());
    }
}
