package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static Arguments of(String... line) {
        return Arguments.of(List.of(line), Set.of("rounds", "gazetteer"), Set.of("no-bridge"));
    }

    @Test
    void options_may_stand_between_operands_and_repeat() {
        var arguments = of("a", "--gazetteer", "x", "b", "--gazetteer", "y", "--no-bridge", "--rounds", "3");
        assertThat(arguments.operands()).containsExactly("a", "b");
        assertThat(arguments.all("gazetteer")).containsExactly("x", "y");
        assertThat(arguments.has("no-bridge")).isTrue();
        assertThat(arguments.number("rounds", 5)).isEqualTo(3);
    }

    @Test
    void absent_options_have_their_defaults() {
        assertThat(of("a").number("rounds", 5)).isEqualTo(5);
        assertThat(of("a").has("no-bridge")).isFalse();
        assertThat(of("a").all("gazetteer")).isEmpty();
    }

    @Test
    void wrong_options_say_what_to_do() {
        assertThatThrownBy(() -> of("--fast")).hasMessage("unknown option --fast; see --help");
        assertThatThrownBy(() -> of("--rounds")).hasMessage("option --rounds lacks its value; give one after it");
        assertThatThrownBy(() -> of("--rounds", "0").number("rounds", 5))
                .hasMessage("option --rounds is 0; use a whole number from 1");
    }
}
