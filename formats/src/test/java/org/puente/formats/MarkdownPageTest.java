package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Language;
import org.puente.SourceDocument;

class MarkdownPageTest {
    @TempDir
    Path folder;

    @Test
    void frontMatterSaysWhatItCan() {
        Collected.file(folder, "a.md", """
                ---
                # a remark
                id: other
                title: "Rubio: a visit"
                date: 2026-01-12
                language: es
                url: https://x.example/a
                tags: [one, "two, three"]
                places:
                  - Sonora
                  - 'Ciudad Juárez'
                source: agency
                empty:
                ---

                  # Heading
                Text
                """);

        var read = Collected.from(folder);

        assertThat(read.bad).isEmpty();
        assertThat(read.documents)
                .containsExactly(new SourceDocument(
                        "a.md",
                        "Rubio: a visit",
                        "  # Heading\nText\n",
                        Language.SPANISH,
                        LocalDate.of(2026, 1, 12),
                        "https://x.example/a",
                        Map.of(
                                "tags", List.of("one", "two, three"),
                                "places", List.of("Sonora", "Ciudad Juárez"),
                                "source", List.of("agency"),
                                "empty", List.of())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # A title #/Text                      | A title | Text
                    Lead//# A title//Text                 | A title | Lead///Text
                    ```/# remark/```/# A title/Text       | A title | ```/# remark/```/Text
                    No heading/## Second level            | ''      | No heading/## Second level
                    ---/source: x/---//# A title/Text     | A title | Text
                    ---/Text after a rule                 | ''      | ---/Text after a rule
                    """)
    void firstHeadingIsTheTitle(String lines, String title, String body) {
        Collected.file(folder, "a.md", lines.replace('/', '\n'));

        var document = Collected.from(folder).documents.getFirst();

        assertThat(document.title()).isEqualTo(title);
        assertThat(document.body()).isEqualTo(body.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    published: soon   | bad date "soon": a.md; write the day of published like 2026-01-31
                    language: fr      | unknown language "fr": a.md; use en, es, other or auto
                    body: x           | front matter names a body: a.md; put the body after the front matter
                    geo: {lat: 1}     | front matter field geo is not understood: a.md; give it a text or [a, b]
                    what is this      | front matter line "what is this" is not understood: a.md; write key: value
                    title: [a]        | title is a list: a.md; give title one text
                    """)
    void badFrontMatterIsNamed(String line, String message) {
        Collected.file(folder, "a.md", "---\n" + line + "\n---\nText\n");

        assertThat(Collected.from(folder).messages(folder)).containsExactly(message);
    }
}
