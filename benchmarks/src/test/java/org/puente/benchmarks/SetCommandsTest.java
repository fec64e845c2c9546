package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that run over a folder of sets, on two tiny ones. */
class SetCommandsTest {
    @TempDir
    Path folder;

    private String err = "";

    @BeforeEach
    void twoSets() throws IOException {
        write("twin/docs_en.jsonl", """
                {"id":"1","language":"en","title":"","body":"The river flooded the valley near Monterrey."}
                {"id":"2","language":"en","title":"","body":"The senate voted on tariffs."}
                """);
        write("twin/docs_es.jsonl", """
                {"id":"1","language":"es","title":"","body":"El río inundó el valle cerca de Monterrey."}
                {"id":"2","language":"es","title":"","body":"El senado votó los aranceles."}
                """);
        write("twin/docs_es_mx.jsonl", """
                {"id":"1","language":"es","title":"","body":"Se desbordó el río en el valle de Monterrey."}
                {"id":"2","language":"es","title":"","body":"El senado aprobó las tarifas."}
                """);
        write("twin/queries_en.tsv", "a\tMonterrey valley\nb\ttariffs\n");
        write("twin/queries_es.tsv", "a\tvalle de Monterrey\nb\taranceles\n");
        write("twin/qrels.tsv", "a\t0\t1\t1\nb\t0\t2\t1\n");
        write("plain/docs.jsonl", """
                {"id":"1","language":"es","title":"","body":"La lluvia en el valle de Monterrey."}
                {"id":"9","language":"es","title":"","body":"El trigo crece."}
                """);
        write("plain/queries.tsv", "x\ttrigo\ny\tnobody judged this\n");
        write("plain/qrels.tsv", "x\t0\t9\t2\n");
        write("not-a-set/notes.txt", "none");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String run(int status, String... line) {
        var out = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        int ended = Benchmarks.run(
                List.of(line),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
        err = messages.toString(StandardCharsets.UTF_8);
        assertThat(ended).as(err).isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tasks_are_all_directions_of_all_sets() throws IOException {
        var tasks = RetrievalFolder.tasks(folder, List.of());

        assertThat(tasks.stream().map(task -> task.name() + ": " + task.kind() + " " + task.language()))
                .containsExactly(
                        "plain: SAME_LANGUAGE SPANISH",
                        "twin en→en: SAME_LANGUAGE ENGLISH",
                        "twin es→en: ACROSS_LANGUAGES ENGLISH",
                        "twin en→es: ACROSS_LANGUAGES SPANISH",
                        "twin es→es: SAME_LANGUAGE SPANISH",
                        "twin en→es_mx: REGIONAL SPANISH",
                        "twin es→es_mx: REGIONAL SPANISH");
    }

    @Test
    void quality_all_prints_a_row_for_each_set_and_the_fitting_stock_ranking() {
        var out = run(0, "quality-all", folder.toString());

        assertThat(out)
                .contains("Same language:", "Across languages:", "Regional editions:", "| mean of the sets")
                .containsPattern("\\| plain +\\| +1 \\| +1.0000 \\| +1.0000 \\| +0.0000 \\| 1.0000 \\|")
                .contains("| twin en→en, Lucene EnglishAnalyzer * ", "| twin es→es, Lucene SpanishAnalyzer * ")
                .doesNotContain(String.valueOf(folder.getParent()));
        assertThat(run(0, "quality-all", folder.toString())).isEqualTo(out);
        assertThat(run(0, "quality-all", folder.toString(), "--set", "plain")).doesNotContain("twin");
    }

    /** In the mixed index each document has two translations that rank as high; they are left out before scoring. */
    @Test
    void mixed_leaves_out_other_editions_and_nothing_else() throws IOException {
        write("more.jsonl", "{\"id\":\"1\",\"title\":\"\",\"body\":\"Wheat grows in the valley.\"}\n");
        var out = run(
                0,
                "mixed",
                folder.toString(),
                "--english",
                folder.resolve("more.jsonl").toString());

        assertThat(out)
                .contains("mixed index 9, all-English index 3, all-Spanish index 6;")
                .containsPattern("\\| twin en→en +\\| +2 \\| +1.0000 \\| +1.0000 \\| +0.0000 \\|");

        var tasks = RetrievalFolder.tasks(folder, List.of());
        try (var temporary = TemporaryFolder.make();
                var index = new MixedIndex(temporary.path(), tasks, List.of(folder.resolve("more.jsonl")))) {
            assertThat(index.rank(tasks.get(1), 4, "valley valle"))
                    .containsExactlyInAnyOrder("1", "plain/es/1", "more.jsonl/1");
        }
    }

    @Test
    void ablation_prints_each_part_beside_the_full_ranking() {
        var out = run(0, "ablation", folder.toString(), "--without", "bridge", "--each");

        assertThat(out)
                .contains("Same language:", "Across languages:", "Regional editions:", "Bundled corpus:", "Each set:")
                // A tiny set has no entities, so that the bridge does nothing; in the corpus it does.
                .containsPattern(
                        "\\| plain, without bridge +\\| +1.0000 \\| 1.0000 \\| 1.0000 \\| +0.0000 \\| +1.0000 \\|")
                .containsPattern("\\| corpus, without bridge .* \\| +-0.0");
        assertThat(run(0, "ablation", folder.toString(), "--set", "plain")).doesNotContain("twin");
        run(2, "ablation", folder.toString(), "--without", "luck");
        assertThat(err).startsWith("benchmarks: no part of the ranking is named luck; use some of ");
    }

    @Test
    void errors_are_one_line_and_say_what_to_do() throws IOException {
        run(2, "quality-all", folder.resolve("none").toString());
        assertThat(err).isEqualTo("benchmarks: no such folder: " + folder.resolve("none") + "; check the path\n");
        run(2, "quality-all", folder.toString(), "--set", "none");
        assertThat(err).isEqualTo("benchmarks: no set none in " + folder + "; name a folder that holds qrels.tsv\n");
        run(2, "mixed", folder.resolve("not-a-set").toString());
        assertThat(err)
                .isEqualTo("benchmarks: no sets in " + folder.resolve("not-a-set")
                        + "; give a folder of folders that hold qrels.tsv\n");
        run(2, "mixed");
        assertThat(err).isEqualTo("benchmarks: mixed takes one folder of sets; see --help\n");
        write("plain/qrels.tsv", "z\t0\t9\t1\n");
        run(2, "quality-all", folder.toString());
        assertThat(err)
                .isEqualTo("benchmarks: plain: no question has a relevant document; do queries and qrels belong"
                        + " together?\n");
    }
}
