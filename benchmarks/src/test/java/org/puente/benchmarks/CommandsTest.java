package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    /** What a command printed, and its status. */
    private record Ran(int status, String out, String err) {}

    private static Ran run(String... line) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Benchmarks.run(
                List.of(line),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void quality_of_the_bundled_corpus_beats_chance_and_comes_out_alike_twice() {
        var ran = run("quality", "corpus", "--no-bridge");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Questions w…", "Questions x…", "All:", "| Puente, no bridge", "| Lucene sum of both");
        assertThat(run("quality", "corpus", "--no-bridge").out()).isEqualTo(ran.out());
    }

    @Test
    void quality_of_a_folder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("docs.jsonl"), """
                {"id":"1","title":"","body":"The river flooded the valley."}
                {"id":"2","title":"","body":"The senate voted on tariffs."}
                """);
        Files.writeString(folder.resolve("queries.tsv"), "a\tflooded valley\nb\ttariffs\nc\tnobody judged this\n");
        Files.writeString(folder.resolve("qrels.tsv"), "a\t0\t1\t1\nb\t0\t2\t2\n");
        var ran = run("quality", folder.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("2 documents, 2 judged questions of 3");
        assertThat(ran.out()).containsPattern("Puente +\\| +2 \\| +1.0000 \\| 1.0000 \\| 1.0000");
        assertThat(ran.out())
                .doesNotContain(folder.toString().substring(0, folder.toString().lastIndexOf('/')));
    }

    @Test
    void counts_over_hits(@TempDir Path folder) throws Exception {
        Path documents = folder.resolve("docs.jsonl");
        Path gazetteer = folder.resolve("entities.jsonl");
        Files.writeString(documents, """
                {"id":"1","body":"Ana Ruiz met Bea Soto. Ana Ruiz left.","published":"2026-01-12"}
                {"id":"2","body":"Bea Soto and Ana Ruiz spoke.","published":"2026-03-12"}
                {"id":"3","body":"Nobody spoke."}
                """);
        Files.writeString(gazetteer, """
                {"id":"a","type":"person","name":"Ana Ruiz"}
                {"id":"b","type":"person","name":"Bea Soto"}
                """);
        var ran = run(
                "counts", documents.toString(), "--gazetteer", gazetteer.toString(), "--hits", "3", "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("3 hits of 3 documents", "3 of them, 1 pairs", "4 of them, 1 pairs", "3 months")
                .contains("network by sentence, processor ms");
    }

    @Test
    void facets_beside_a_loop(@TempDir Path folder) throws Exception {
        Path documents = folder.resolve("docs.jsonl");
        Path gazetteer = folder.resolve("entities.jsonl");
        Files.writeString(documents, """
                {"id":"1","body":"Ana Ruiz met Bea Soto. Ana Ruiz left.","published":"2026-01-12"}
                {"id":"2","body":"Bea Soto and nobody else spoke."}
                """);
        Files.writeString(gazetteer, """
                {"id":"a","type":"person","name":"Ana Ruiz"}
                {"id":"b","type":"person","name":"Bea Soto"}
                """);
        var ran = run(
                "facets", documents.toString(), "--gazetteer", gazetteer.toString(), "--made-up", "0", "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("2 entities in them, 3 times one in a document", "person by significance")
                .contains("facets of every type, processor time of the loop");
    }

    @Test
    void yardstick_of_the_bundled_corpus_prints_every_budget() {
        var ran = run("yardstick", "corpus", "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "indexing speed / a field per form",
                        "indexing speed / one stemmed field",
                        "index size / text",
                        "tagging, % of indexing",
                        "search, filter, facets, fragments, median / Lucene",
                        "exact total and three facets",
                        "fragments of 4 KB");
    }

    @Test
    void limits_prints_what_becomes_of_every_hostile_question() {
        var ran = run("limits", "--documents", "100", "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("| a* b* c* … z*", "| strict: /.*a.{30}/", "refused", "notes");
    }

    @Test
    void completion_prints_a_row_for_each_number_of_letters(@TempDir Path folder) throws Exception {
        var file = folder.resolve("entities.jsonl");
        Files.writeString(file, """
                {"id":"a","type":"place","name":"Guadalajara"}
                {"id":"b","type":"place","name":"Monterrey","aliases":["Sultana del Norte"]}
                """);
        var ran = run("completion", "--gazetteer", file.toString(), "--documents", "50", "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("2 entities, 3 aliases; 50 documents").containsPattern("\\| 6 +\\|");
        assertThat(run("completion").err()).isEqualTo("benchmarks: completion needs --gazetteer FILE; see --help\n");
    }

    @Test
    void opening_times_virtual_machines_of_their_own(@TempDir Path folder) throws Exception {
        var file = folder.resolve("entities.jsonl");
        Files.writeString(file, """
                {"id":"a","type":"place","name":"Guadalajara"}
                {"id":"b","type":"place","name":"Monterrey"}
                """);
        var ran = run("opening", "--gazetteer", file.toString(), "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "2 entities, compiled in a file of",
                        "| opening an index with them compiled",
                        "its first question")
                .containsPattern("Compiling them for tagging, with a first text tagged: \\d+ ms");
        assertThat(run("opening").err()).isEqualTo("benchmarks: opening needs --gazetteer FILE; see --help\n");
    }

    @Test
    void retag_touches_only_what_holds_the_entity(@TempDir Path folder) throws Exception {
        var entities = Files.writeString(folder.resolve("entities.jsonl"), """
                {"id":"a","type":"place","name":"Guadalajara"}
                {"id":"b","type":"place","name":"Monterrey"}
                """).toString();
        var texts = Files.writeString(folder.resolve("texts.jsonl"), """
                {"id":"1","body":"They went to Guadalajara."}
                {"id":"2","body":"They went to Monterrey."}
                {"id":"3","body":"They stayed."}
                """).toString();
        var ran = run("retag", texts, "--gazetteer", entities, "--entity", "b", "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .startsWith("3 documents, 2 entities")
                .containsPattern("one entity more: b +[|] +1 [|] +1 [|]")
                .containsPattern("all entities +[|] +2 [|] +2 [|]")
                .containsPattern("the same again +[|] +0 [|] +0 [|]")
                .endsWith("Of 0 mentions that documents leave open the corpus decides 0.\n");
        assertThat(run("retag", texts).err())
                .isEqualTo("benchmarks: retag needs FILE and --gazetteer FILE; see --help\n");
    }

    @Test
    void languages_of_a_file(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("labelled.tsv"), """
                en\tnews\tA\tThe senators said that they would vote on the new tariffs this week.
                es\tnews\tA\tLos senadores dijeron que votarán los nuevos aranceles esta semana.
                es\tnews-noaccents\tB\tLos senadores dijeron que la votacin ser esta semana en la sesin.
                fr\tnews\tA\tLes sénateurs ont dit que le vote aurait lieu cette semaine.
                fr\tnews\tA\tThe whole sentence is in English, whatever its label says about it.
                """);
        var ran = run("languages", file.toString(), "--rounds", "1");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .containsPattern("en +\\| +≥ 40 \\| +1 \\| +100.00")
                .containsPattern("es, accents lost +\\| +≥ 40 \\| +1 \\| +100.00")
                .containsPattern("fr +\\| +2 \\| +1 \\| +0 \\| +50.00 \\| +1 \\| +0 \\| +50.00")
                .contains("Puente: the language alone", "Lingua, low accuracy");
        assertThat(run("languages", file.toString(), "--half", "4").err())
                .isEqualTo("benchmarks: option --half is 4; use 1 or 2, or leave it out for both\n");
        assertThat(run("languages", folder.resolve("none").toString()).err()).endsWith("; check the path\n");
        Files.writeString(file, "en\tno text\n");
        assertThat(run("languages", file.toString()).err())
                .isEqualTo("benchmarks: labelled.tsv line 1 has not four columns; use language, source, part, text with"
                        + " tabs between\n");
    }

    @Test
    void errors_are_one_line_and_say_what_to_do(@TempDir Path folder) {
        assertThat(run()).extracting(Ran::status).isEqualTo(2);
        assertThat(run("race").err()).isEqualTo("benchmarks: unknown command race; see --help\n");
        assertThat(run("quality", folder.resolve("none").toString()).err()).endsWith("; check the path\n");
        assertThat(run("quality", folder.toString()).status()).isEqualTo(1);
        assertThat(run("yardstick", "corpus", "--only", "dreams").err())
                .isEqualTo("benchmarks: option --only is dreams; use some of indexing,tagging,search,fragments\n");
        assertThat(run("--help").out()).contains("benchmarks/run quality");
    }
}
