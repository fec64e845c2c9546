package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaksAtSpacesInsideTheWidth() {
        assertThat(Wrap.lines("one two three", "  ", 9)).isEqualTo("  one two\n  three\n");
    }

    @Test
    void aWordLongerThanTheWidthStandsAlone() {
        assertThat(Wrap.lines("a incomprehensible b", "", 6)).isEqualTo("a\nincomprehensible\nb\n");
    }

    @Test
    void coloursAndHalvesOfACharacterHaveNoWidth() {
        assertThat(Wrap.lines("\u001B[1mone\u001B[0m 😀 x", "", 6)).isEqualTo("\u001B[1mone\u001B[0m 😀\nx\n");
    }
}
