package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Filter;
import org.puente.RequestException;
import org.puente.SearchRequest.Match;

class QueryFilesTest {
    /** Keeps everything. */
    private static final class Kept implements QuerySink {
        private final List<QueryRow> rows = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private final List<String> bad = new ArrayList<>();

        @Override
        public void query(QueryRow row, String place) {
            rows.add(row);
            places.add(place);
        }

        @Override
        public void bad(BadRecord record) {
            bad.add(record.message());
        }
    }

    @TempDir
    Path folder;

    private static Kept read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static Kept read(String text, Charset encoding) {
        var kept = new Kept();
        QueryFiles.read(new ByteArrayInputStream(text.getBytes(encoding)), "q.csv", encoding, kept);
        return kept;
    }

    @Test
    void readsRowsWithWhatTheySayThemselves() {
        var kept = read("\uFEFF\"id\",query,match,limit,note\r\n"
                + "q1,\"¿Qué dijo \"\"Ella\"\", ayer?\",any,5,x\r\n"
                + "q2,\"two\nlines\",, ,\r\n"
                + "\r\n"
                + "q3,,ALL,0,\r\n");

        assertThat(kept.bad).isEmpty();
        assertThat(kept.rows)
                .containsExactly(
                        new QueryRow("q1", "¿Qué dijo \"Ella\", ayer?", Match.ANY, 5, List.of()),
                        new QueryRow("q2", "two\nlines", null, null, List.of()),
                        new QueryRow("q3", "", Match.ALL, 0, List.of()));
        assertThat(kept.places).containsExactly("q.csv:2", "q.csv:3", "q.csv:6");
    }

    @Test
    void rowsMayHaveFiltersOfTheirOwn() {
        var kept = read("id,query,any,all,none,from,to\n"
                + "q1,x,\"person:a, b|source:agency\",place:p,\"place:q,r\",2026-01-01,\n"
                + "q2,x,,,,,2026-02-01\n");

        assertThat(kept.bad).isEmpty();
        assertThat(kept.rows)
                .extracting(QueryRow::filters)
                .containsExactly(
                        List.of(
                                Filter.anyOf("person", "a", "b"),
                                Filter.anyOf("source", "agency"),
                                Filter.allOf("place", "p"),
                                Filter.noneOf("place", "q", "r"),
                                Filter.between(LocalDate.of(2026, 1, 1), null)),
                        List.of(Filter.between(null, LocalDate.of(2026, 2, 1))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            agency,, ; `any is "agency": q.csv:2; use TYPE:X,Y, several with | between, or leave it empty`
            ` "person:, ",,` ; `any is "person:,": q.csv:2; use TYPE:X,Y, several with | between, or leave it empty`
            ,01/02/2026, ; `from is "01/02/2026": q.csv:2; use YYYY-MM-DD, or leave it empty`
            ,2026-02-01,2026-01-01 ; `dates end before they start: 2026-02-01 to 2026-01-01: q.csv:2; swap them`
            """)
    void aBadFilterIsNamed(String cells, String message) {
        assertThat(read("id,query,any,from,to\na,x," + cells.strip() + "\n").bad)
                .containsExactly(message);
    }

    @Test
    void columnsComeInAnyOrderAndEncoding() {
        assertThat(read("query,id\nMéxico,q1", StandardCharsets.ISO_8859_1).rows)
                .containsExactly(new QueryRow("q1", "México", null, null, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            b,x,some,1     | match is "some": q.csv:3; use all or any, or leave it empty
            b,x,any,many   | limit is "many": q.csv:3; use a whole number, or leave it empty
            b,x,any        | 3 cells under 4 columns: q.csv:3; quote cells that hold commas
            ` ,x,any,1`    | an empty id: q.csv:3; give the query an id
            """)
    void aBadRowIsNamedAndTheRestGoesOn(String row, String message) {
        var kept = read("id,query,match,limit\na,x,any,1\n" + row + "\nc,x,any,1\n");

        assertThat(kept.bad).containsExactly(message);
        assertThat(kept.rows).extracting(QueryRow::id).containsExactly("a", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                   | an empty file: q.csv; remove it or fill it
            id,text\\na,x        | no column query: q.csv; name the columns in the first line, with commas: id,query
            q1\\twhat            | no column id: q.csv; name the columns in the first line, with commas: id,query
            id,query,id\\n       | two columns are named id: q.csv; give each its own name in the first line
            id,query\\na,"x"y\\n | broken quotes, the rest of the file is not read: q.csv:2; double every quote inside a quoted cell
            """)
    void aFileThatIsNoTableOfQueriesIsNamed(String text, String message) {
        var kept = read(text.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(kept.rows).isEmpty();
        assertThat(kept.bad).containsExactly(message);
    }

    @Test
    void filesMayBeCompressedAndMustExist() {
        var kept = new Kept();
        QueryFiles.read(
                Collected.file(folder, "q.csv.gz", Collected.gzip("id,query\na,x\n")), StandardCharsets.UTF_8, kept);

        assertThat(kept.rows).containsExactly(new QueryRow("a", "x", null, null, List.of()));
        assertThatThrownBy(() -> QueryFiles.read(folder.resolve("no.csv"), StandardCharsets.UTF_8, kept))
                .isInstanceOf(RequestException.class)
                .hasMessage("no such file: " + folder.resolve("no.csv") + "; check the path");
    }

    /** What {@link CsvOutput} writes is read again, whatever is in the cells. */
    @RepeatedTest(20)
    void everyTextComesThrough() {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var csv = CsvOutput.raw();
        var written = new StringBuilder(csv.row("id", "query"));
        var rows = new ArrayList<QueryRow>();
        for (int i = 0; i < 20; i++) {
            var row = new QueryRow("q" + i + cell(random), cell(random), null, null, List.of());
            rows.add(row);
            written.append(csv.row(row.id(), row.query()));
        }

        var kept = read(written.toString());

        assertThat(kept.bad).as("seed " + seed).isEmpty();
        assertThat(kept.rows).as("seed " + seed).isEqualTo(rows);
    }

    private static String cell(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(List.of("a", "ñ", ",", "\"", "\n", "\r\n", " ", "'", "=", "\t", "😀")
                    .get(random.nextInt(11)));
        }
        return text.toString();
    }
}
