package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    First line/Second                                  | First line          | Second
                    //First line//Text/                                | First line          | ///Text/
                    Big news today/Home/Big news today/Text            | Big news today      | Home/Big news today/Text
                    Site/Home > World/Big news now/By A/Big news now/T | Big news now        | Site/Home > World/By A/Big news now/T
                    Menu/Menu/Storm hits the coast/Storm hits the coast/T | Storm hits the coast | Menu/Menu/Storm hits the coast/T
                    Home > World/Home > World/Text                     | Home > World        | Home > World/Text
                    Site/Title: Big news/Text                          | Big news            | Site/Text
                    Site/Título: Gran noticia/Gran noticia/Texto       | Gran noticia        | Site/Gran noticia/Texto
                    Site/Ad/TÍTULO:Gran noticia/Ad/Texto               | Gran noticia        | Site/Ad/Ad/Texto
                    Title: Big news/Site/Title: Big news/Text          | Big news            | Site/Title: Big news/Text
                    Site/Jan 13, 2026/Text/Jan 13, 2026                | Site                | Jan 13, 2026/Text/Jan 13, 2026
                    2026-01-13/Headline/Text                           | Headline            | 2026-01-13/Text
                    Only a title                                       | Only a title        | ''
                    """)
    void titleIsFoundAndTakenOut(String lines, String title, String body) {
        var page = TextPage.read(lines.replace('/', '\n'));

        assertThat(page.title()).isEqualTo(title);
        assertThat(page.body()).isEqualTo(body.replace('/', '\n'));
    }

    @Test
    void lineEndsAndSpacesOfTheRestStay() {
        assertThat(TextPage.read("\r\n  Headline \r\n\r\n A\t\r\nB \r\rC").body())
                .isEqualTo("\r\n\r\n A\t\r\nB \r\rC");
    }

    @Test
    void repeatFarBelowIsNoHeadline() {
        var page = TextPage.read("Site\n" + lines(25) + "line three\n");

        assertThat(page.title()).isEqualTo("Site");
    }

    private static String lines(int count) {
        var names = new StringBuilder("line three\n");
        for (int i = 0; i < count; i++) {
            names.append("part ").append(i).append('\n');
        }
        return names.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jan 13, 2026                                  | 2026-01-13
                    Sept. 3, 2025                                 | 2025-09-03
                    January 15 2026                               | 2026-01-15
                    Date: January 15, 2026                        | 2026-01-15
                    Published 21 November 2025                    | 2025-11-21
                    21st of November 2025                         | 2025-11-21
                    Published on: Monday, January 12, 2026 at 5:30 p.m. EST | 2026-01-12
                    12.01.2026 - Update : 13.01.2026              | 2026-01-12
                    Fri, 01/09/2026 - 12:41                       | 2026-01-09
                    vie, 09/01/2026                               | 2026-01-09
                    13/01/2026                                    | 2026-01-13
                    01/13/2026                                    | 2026-01-13
                    05/05/2025                                    | 2025-05-05
                    12 de enero de 2026                           | 2026-01-12
                    1º de septiembre de 2025                      | 2025-09-01
                    Enero 12, 2026                                | 2026-01-12
                    12-ene-2026                                   | 2026-01-12
                    viernes, 5 de diciembre de 2025               | 2025-12-05
                    Fecha: 5 de diciembre del 2025, 10:30 hrs     | 2025-12-05
                    2026-01-12                                    | 2026-01-12
                    2026-01-12T08:00:00-06:00                     | 2026-01-12
                    2026/01/12                                    | 2026-01-12
                    Dana Whitlock · Jan 13, 2026 · 4 min read     | 2026-01-13
                    Jan 13, 2026 6 min read                       | 2026-01-13
                    Updated: Jan 14, 2026 Published: Jan 13, 2026 | 2026-01-13
                    03/12/2025 - Update: 15/12/2025               | 2025-12-03
                    03/12/2025 - Update: 12/15/2025               | 2025-03-12
                    03/12/2025                                    |
                    Tue, 30 February 2026                         |
                    99/99/2025                                    |
                    Updated: Jan 13, 2026                         |
                    Actualizado el 13 de enero de 2026            |
                    On January 12, 2026 the two presidents spoke  |
                    El 12 de enero de 2026 hablaron               |
                    A vote is due by 13/01/2026                   |
                    Article 13/01/20267                           |
                    """)
    void dateStandsOnALineOfItsOwn(String line, @Nullable String date) {
        var page = TextPage.read("Headline\nBy A\n" + line + "\nThe text runs on.\n");

        assertThat(String.valueOf(page.published())).isEqualTo(String.valueOf(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It was Wednesday, December 3, 2025, in Ojinaga.         | 2025-12-03
                    It was March 12, 2025, in Ojinaga.                      | 2025-03-12
                    The hearing of 25/11/2025 was long.                     | 2025-12-03
                    The hearing of 11/25/2025 was long.                     | 2025-03-12
                    Between 25/11/2025 and 11/26/2025 nothing moved.        |
                    It was November 28, 2025, in Ojinaga.                   |
                    Nothing says it.                                        |
                    """)
    void dateThatCouldBeTwoDaysIsDecidedByAnother(String text, @Nullable String date) {
        var page = TextPage.read("Headline\n03/12/2025\n" + text + "\n");

        assertThat(String.valueOf(page.published())).isEqualTo(String.valueOf(date));
        assertThat(page.doubtful()).isEqualTo(date == null ? "03/12/2025" : null);
    }

    @Test
    void dateBelowTheFirstFifteenLinesDoesNotCount() {
        var top = lines(12);

        assertThat(TextPage.read("Headline\n\n" + top + "\n2026-01-12\n").published())
                .isNotNull();
        assertThat(TextPage.read("Headline\n\n" + top + "one\n\n2026-01-12\n").published())
                .isNull();
    }

    @Test
    void dateUnderAnUpdateLabelIsNone() {
        assertThat(TextPage.read("Headline\nLast updated:\nJan 13, 2026\nText").published())
                .isNull();
    }

    @Test
    void doubtIsNoted(@TempDir Path folder) {
        Collected.file(folder, "a.txt", "Headline\n03/12/2025\nText");

        var read = Collected.from(folder);

        assertThat(read.documents).singleElement().matches(document -> document.published() == null);
        assertThat(read.notes).singleElement().asString().startsWith("the date 03/12/2025 could be two days");
    }
}
