package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.Filter.anyOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;
import org.puente.formats.GazetteerFiles;

/** The Java example of the README: it compiles, prints what the README says, and stands there word for word. */
class ReadmeExampleTest {
    private static final Path SOURCE = Path.of("src/test/java/org/puente/corpus/ReadmeExampleTest.java");
    private static final Path README = Path.of("..", "README.md");

    @TempDir
    Path home;

    private final PrintStream standard = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void catchOutput() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveBackOutput() {
        System.setOut(standard);
    }

    @Test
    void theExamplePrintsItsHitAndItsCounts() {
        try (var corpus = BundledCorpus.open()) {
            example(home.resolve("news.index"), corpus.folder().resolve("gazetteer.jsonl"));
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "aa-1  El tratado de México",
                        "  <span class=\"entity\" data-entity=\"claudia-sheinbaum\" data-type=\"person\">Sheinbaum</span>"
                                + " quiere prorrogar el <span class=\"entity\" data-entity=\"usmca\""
                                + " data-type=\"agreement\"><mark>T-MEC</mark></span>.",
                        "United States-Mexico-Canada Agreement: 1");
    }

    private static void example(Path folder, Path entities) {
        // tag::readme
        try (SearchIndex index = EmbeddedIndex.open(folder, GazetteerFiles.read(entities))) {
            var article = SourceDocument.of("aa-1", "El tratado de México", "Sheinbaum quiere prorrogar el T-MEC.")
                    .published(LocalDate.of(2026, 1, 12))
                    .with("source", "agency");
            index.update(changes -> changes.put(article));

            var results = index.search(SearchRequest.matching("USMCA Mexico")
                    .where(anyOf("person", "Sheinbaum"))
                    .facet("agreement", 10)
                    .highlight(2));

            for (var hit : results.hits()) {
                System.out.println(hit.id() + "  " + hit.title());
                hit.fragments().forEach(fragment -> System.out.println("  " + fragment.toHtml()));
            }
            results.facet("agreement").counts().forEach(c -> System.out.println(c.label() + ": " + c.documents()));
        }
        // end::readme
    }

    @Test
    void theReadmeShowsTheExample() throws IOException {
        var source = Files.readString(SOURCE);
        int start = source.indexOf("// tag::readme\n") + "// tag::readme\n".length();
        var example = source.substring(start, source.indexOf("        // end::readme", start))
                .stripTrailing()
                .stripIndent()
                .strip();

        assertThat(Files.readString(README)).contains("```java\n" + example + "\n```");
    }
}
