package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.SourceDocument;

/** A batch that was cut and resumed ends in the file of an uncut run, or is refused with one line. */
class BatchResumeTest {
    private static final String ROWS = "id,query,limit\nq1,x,\nq2,refused,\nq3,partial,1\nq4,none,0\nq1,again,\n"
            + "q5,y,many\nq6,\"árbol, casa\",2\nq7,z,0\n";

    @TempDir
    Path home;

    private Path folder;
    private Path queries;
    private Path out;
    private Path record;
    private Fixture fixture;

    @BeforeEach
    void anIndexOfTwo() throws IOException {
        folder = Files.createDirectory(home.resolve("index"));
        Files.createFile(folder.resolve("segments"));
        queries = home.resolve("q.csv");
        out = home.resolve("out.csv");
        record = home.resolve("out.csv.run");
        Files.writeString(queries, ROWS);
        fixture = new Fixture(home);
        put("a");
        put("ñ,\"b\"");
    }

    private void put(String id) {
        fixture.index(folder).documents.put(id, SourceDocument.of(id, "Tariffs", "Tariffs worry the OMC."));
    }

    private Fixture.Outcome batch(String option, String... more) {
        var all = new ArrayList<>(List.of(
                "batch", queries.toString(), "--index", folder.toString(), option, out.toString(), "--match", "any"));
        all.addAll(List.of(more));
        return fixture.run(all.toArray(String[]::new));
    }

    private String message(String text) {
        return "puente: " + text.replace("OUT", out.toString()) + "\n";
    }

    @Test
    void whereverTheOutputIsCutItEndsTheSame() throws IOException {
        var uncut = batch("--output");
        byte[] whole = Files.readAllBytes(out);
        byte[] recorded = Files.readAllBytes(record);
        assertThat(uncut.out()).isEmpty();
        assertThat(uncut.status()).isEqualTo(1);
        assertThat(new String(whole, StandardCharsets.UTF_8))
                .isEqualTo(fixture.run("batch", queries.toString(), "--index", folder.toString(), "--match", "any")
                        .out());

        for (int cut = 0; cut <= whole.length; cut++) {
            Files.write(out, Arrays.copyOf(whole, cut));
            Files.write(record, recorded);
            resumedAlike(whole, recorded, "output cut at " + cut);
        }
        // A disk may also have lost what was in the file and kept its length.
        Files.write(out, Arrays.copyOf(Arrays.copyOf(whole, whole.length / 2), whole.length));
        resumedAlike(whole, recorded, "zeros");
    }

    @Test
    void whereverTheRecordIsCutToo() throws IOException {
        batch("--output");
        byte[] whole = Files.readAllBytes(out);
        byte[] recorded = Files.readAllBytes(record);
        int origin = new String(recorded, StandardCharsets.ISO_8859_1).indexOf("\n1 ") + 1;

        for (int cut = 0; cut <= recorded.length; cut++) {
            Files.write(record, Arrays.copyOf(recorded, cut));
            // Nothing is printed before the origin is written.
            Files.write(out, cut < origin ? new byte[0] : whole);
            resumedAlike(whole, recorded, "record cut at " + cut);
        }
    }

    private void resumedAlike(byte[] whole, byte[] recorded, String where) throws IOException {
        var resumed = batch("--resume");
        assertThat(resumed.status()).as(where).isEqualTo(1);
        assertThat(Files.readAllBytes(out)).as(where).isEqualTo(whole);
        assertThat(Files.readAllBytes(record)).as(where).isEqualTo(recorded);
        assertThat(resumed.err())
                .as(where)
                .endsWith("partial: 1 of 5 queries had no document with all words; their"
                        + " ranks are of documents with some\n");
    }

    @Test
    void onlyWhatIsMissingIsAsked() {
        batch("--output");
        fixture.index(folder).requests.clear();

        var resumed = batch("--resume");

        assertThat(resumed.err()).startsWith("resumed after 8 rows, of which 3 were bad and reported before\n");
        // The one that checks the options.
        assertThat(fixture.index(folder).requests).hasSize(1);
    }

    @Test
    void rowsAddedAtTheEndAreAnsweredToo() throws IOException {
        batch("--output");
        Files.writeString(queries, ROWS + "q8,x,1\n");

        assertThat(batch("--resume").err()).startsWith("resumed after 8 rows");
        assertThat(Files.readString(out)).endsWith("q8,1,a,1.5\r\n");
    }

    @Test
    void whatIsNotThereIsBegun() throws IOException {
        assertThat(batch("--resume").status()).isEqualTo(1);
        assertThat(Files.readString(out)).startsWith("query,rank,document,score\r\nq1,1,a,1.5\r\n");
    }

    @Test
    void anotherIndexOtherOptionsAndOtherQueriesAreRefusedAndNothingIsTouched() throws IOException {
        batch("--output");
        Files.writeString(out, "cut\r\n", java.nio.file.StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(out);

        assertThat(batch("--resume", "--limit", "3").err())
                .isEqualTo(message("cannot go on with OUT: the options were others; remove it, or begin elsewhere with"
                        + " --output"));
        Files.writeString(queries, ROWS.replace("q3,partial", "q3,other"));
        String others = message("OUT holds answers to other queries; give those it was begun with, or write elsewhere"
                + " with --output");
        assertThat(batch("--resume").err()).isEqualTo(others);
        Files.writeString(queries, "id,query,limit\nq1,x,\n");
        assertThat(batch("--resume").err()).isEqualTo(others);
        Files.writeString(queries, ROWS);
        put("c");
        var changed = batch("--resume");
        assertThat(changed.err())
                .isEqualTo(message("cannot go on with OUT: the index has changed since; remove it, or begin elsewhere"
                        + " with --output"));
        assertThat(changed.status()).isEqualTo(1);
        Files.delete(record);
        assertThat(batch("--resume").err())
                .isEqualTo(message("cannot go on with OUT: no record of a run beside it (out.csv.run); remove it, or"
                        + " begin elsewhere with --output"));
        assertThat(batch("--output").err())
                .isEqualTo(message(
                        "a file is there already: OUT; go on with it by --resume, remove it, or write" + " elsewhere"));
        assertThat(Files.readAllBytes(out)).isEqualTo(before);
    }

    @Test
    void otherFormatsAreResumedToo() throws IOException {
        batch("--output", "--format", "jsonl");
        byte[] whole = Files.readAllBytes(out);
        Files.write(out, Arrays.copyOf(whole, whole.length - 9));

        batch("--resume", "--format", "jsonl");

        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
    }
}
