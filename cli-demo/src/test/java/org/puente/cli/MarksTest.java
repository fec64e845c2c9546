package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.puente.Span;

class MarksTest {
    private static Span query(int start, int end) {
        return Span.query(start, end, Span.Via.EXACT);
    }

    private static Span entity(int start, int end) {
        return Span.entity(start, end, "id", "type", "alias");
    }

    @Test
    void plainMarksAreStarsAndBrackets() {
        assertThat(Marks.line("Fentanyl and CJNG", List.of(query(0, 8), entity(13, 17)), false))
                .isEqualTo("*Fentanyl* and [CJNG]");
    }

    @Test
    void aBridgedMatchHasBoth() {
        assertThat(Marks.line("the CJNG", List.of(query(4, 8), entity(4, 8)), false))
                .isEqualTo("the *[CJNG]*");
    }

    @Test
    void marksInsideMarksAreNested() {
        assertThat(Marks.line("New Generation cartels", List.of(entity(0, 22), query(15, 22)), false))
                .isEqualTo("[New Generation *cartels*]");
        assertThat(Marks.line("Cártel de Sinaloa", List.of(entity(0, 17), query(0, 6)), false))
                .isEqualTo("[*Cártel* de Sinaloa]");
    }

    @Test
    void crossingSpansStayReadable() {
        assertThat(Marks.line("one two three", List.of(query(0, 7), entity(4, 13)), false))
                .isEqualTo("*one [two* three]");
    }

    @Test
    void overlappingSpansOfAKindAreOne() {
        assertThat(Marks.line("border wall", List.of(query(0, 6), query(0, 11)), false))
                .isEqualTo("*border wall*");
    }

    @Test
    void onOneLineEveryRunOfWhiteSpaceIsOneSpaceAndMarksHugTheirWords() {
        assertThat(Marks.line("\n one \t two\n\nthree ", List.of(query(8, 11)), false))
                .isEqualTo("one *two* three");
    }

    @Test
    void severalLinesKeepTheirEnds() {
        assertThat(Marks.lines("one\n\ttwo", List.of(query(5, 8)), false)).isEqualTo("one\n\t*two*");
    }

    @Test
    void coloursEndWhereTheSpanEnds() {
        assertThat(Marks.line("a b", List.of(query(0, 1)), true)).isEqualTo("\u001B[0m\u001B[1;33ma\u001B[0m b");
    }

    @Test
    void controlCharactersOfATextAreNotPrinted() {
        assertThat(Marks.lines("a\u001B[31mb\u0007\u202Ec\u009Bd", List.of(), false))
                .isEqualTo("a[31mbcd");
    }

    @Test
    void spansBeyondTheTextAreCut() {
        assertThat(Marks.line("ab", List.of(query(1, 9)), false)).isEqualTo("a*b*");
    }
}
