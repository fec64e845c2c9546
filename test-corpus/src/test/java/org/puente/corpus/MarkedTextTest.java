package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.corpus.MarkedText.Mark;

class MarkedTextTest {
    @Test
    void marksAreTakenOutAndKept() {
        var read = MarkedText.parse("Secretary ⟦Rubio|marco-rubio⟧ left ⟦Mexico\nCity|mexico-city⟧.");

        assertThat(read.text()).isEqualTo("Secretary Rubio left Mexico\nCity.");
        assertThat(read.marks()).containsExactly(new Mark(10, 15, "marco-rubio"), new Mark(21, 32, "mexico-city"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no marks at all",
                "⟦México|mexico⟧",
                "⟦U.S.|united-states⟧-⟦Mexico|mexico⟧",
                "🚨 ⟦A|B|x⟧ a bar | outside",
            })
    void readingAndWritingGiveTheSame(String marked) {
        assertThat(MarkedText.parse(marked).marked()).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one\n⟦open|x",
                "one\nclosed|x⟧",
                "one\n⟦no id⟧",
                "one\n⟦no id|⟧",
                "one\n⟦|x⟧",
                "one\n⟦a ⟦b|y⟧ c|x⟧",
            })
    void aMarkThatIsNotWholeIsRefusedWithItsLine(String marked) {
        assertThatThrownBy(() -> MarkedText.parse(marked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: a mark that is not whole; write ⟦text|entity-id⟧");
    }

    @Test
    void marksThatCannotBeReadAgainAreRefused() {
        var overlapping = List.of(new Mark(0, 3, "a"), new Mark(2, 4, "b"));
        assertThatThrownBy(() -> new MarkedText("abcd", overlapping)).hasMessageContaining("2 to 4 of b overlaps");
        assertThatThrownBy(() -> new MarkedText("abcd", List.of(new Mark(3, 5, "a"))))
                .hasMessageContaining("3 to 5");
        assertThatThrownBy(() -> new MarkedText("a⟦b", List.of())).hasMessageContaining("brackets");
    }
}
