package org.puente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static final String WRAPPED = """
            The two governments agreed on Monday to review the agreement before
            the summer, and the ministers of trade will meet in the capital to
            prepare the list of goods that both sides want to talk about first.

            A second meeting is planned for the autumn, when the results of the
            review are known and the parliaments of the three countries have had
            the time to read them.
            """;

    @Test
    void endAtBlankLinesOfAHardWrappedText() {
        int first = WRAPPED.indexOf("first.") + 6;
        assertThat(Paragraphs.ends(WRAPPED)).containsExactly(first, WRAPPED.length() - 1);
        assertThat(Paragraphs.ends(WRAPPED.replace("\n", "\r\n"))).hasSize(2);
    }

    @Test
    void endBeforeAnIndentOfAHardWrappedText() {
        String text = """
            Rain went on through the week in the growing regions of the south,
            and easing of the drought since early autumn is now expected.
                The dry period means that the harvest will be late this year,
            a dealer said in his weekly letter to the members of the house.
                He sees little change in prices before the end of the season
            and none in the volume that is shipped by way of the gulf.
            """;
        assertThat(Paragraphs.ends(text)).hasSize(3);
    }

    @Test
    void endAtEachLineOfATextThatIsNotWrapped() {
        String text =
                "A headline of some words\nBy a reporter\nA first paragraph that goes on for a while, and on, until it ends here.\n"
                        + "A second, short one.\n\n  \nA third paragraph, longer than any column that a hard-wrapped text would have, so it is a line of its own.\n";
        assertThat(Paragraphs.ends(text)).hasSize(5);
    }

    @Test
    void headlinesOfLikeLengthAreNotWrapped() {
        String text = "Ministers of both countries meet in the capital to talk trade\n"
                + "Farmers fear a new tariff on fruit\n"
                + "A long strike in the ports of the north comes to its end now\n"
                + "Rain\nTwo trains collide near the border, and no one is injured\nSun\nSnow in the hills\nWind\n";
        assertThat(Paragraphs.ends(text)).hasSize(8);
    }

    @Test
    void blankTextsEndAtTheirLength() {
        assertThat(Paragraphs.ends("")).containsExactly(0);
        assertThat(Paragraphs.ends(" \n\n ")).containsExactly(4);
    }

    @Test
    void theLastEndsBeforeTheWhiteSpace() {
        assertThat(Paragraphs.ends("uno\u00a0\n dos \t\n\n")).containsExactly(3, 9);
    }
}
