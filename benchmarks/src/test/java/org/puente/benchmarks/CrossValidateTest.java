package org.puente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.Ranking;

/** The command on tiny sets, in which a higher weight of titles is better. */
class CrossValidateTest {
    @TempDir
    Path folder;

    private String err = "";

    /** A word once in a title, or so often in a text that only a higher weight of titles outweighs it. */
    private void set(String name, String word) throws IOException {
        int times = (int) (Ranking.standard().title() * 1.6);
        var often = (word + " and then ").repeat(times);
        write(name + "/docs_en.jsonl", """
                {"id":"1","language":"en","title":"%s","body":"%s"}
                {"id":"2","language":"en","title":"harbour","body":"%s"}
                {"id":"3","language":"en","title":"mountains","body":"Nobody spoke of anything at the meeting."}
                """.formatted(word, often.replace(word, "harbour"), often));
        write(name + "/queries.tsv", "a\t" + word + "\n");
        write(name + "/qrels.tsv", "a\t0\t1\t1\n");
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
    void prints_a_row_for_each_direction_and_the_mean() throws IOException {
        set("grain", "wheat");
        set("metal", "copper");
        write("metal/queries_es_mx.tsv", "a\tcopper\n");
        var out = run(0, "crossvalidate", folder.toString());

        assertThat(out)
                .startsWith("`benchmarks/run crossvalidate " + folder.getFileName() + "`\n")
                .containsPattern("\\| grain +\\| +0.6309 \\| +1.0000 \\| title [^|]+ \\| +\\+0.3691 \\|")
                .containsPattern("\\| metal en→en +\\| +0.6309 \\| +1.0000 \\| title [^|]+ \\| +\\+0.3691 \\|")
                .containsPattern("\\| mean +\\| +0.6309 \\| +1.0000 \\| +\\| +\\+0.3691 \\|\n\nRegional editions,")
                .containsPattern("\\| metal es_mx→en +\\| +0.6309 \\| +1.0000 \\| title [^|]+ \\| +\\+0.3691 \\|")
                .doesNotContain(String.valueOf(folder.getParent()));
        assertThat(run(0, "crossvalidate", folder.toString())).isEqualTo(out);
    }

    @Test
    void one_set_alone_cannot_be_left_out() throws IOException {
        set("grain-one", "wheat");
        set("grain-two", "copper");
        run(2, "crossvalidate", folder.toString());
        assertThat(err)
                .isEqualTo("benchmarks: crossvalidate has no other set to choose on when grain-one is left out;"
                        + " add a set whose name differs before its last hyphen\n");
        run(2, "crossvalidate");
        assertThat(err).isEqualTo("benchmarks: crossvalidate takes one folder of sets; see --help\n");
    }
}
