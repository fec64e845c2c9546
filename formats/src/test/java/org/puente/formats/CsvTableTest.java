package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

class CsvTableTest {
    @TempDir
    Path folder;

    @Test
    void readsColumnsAsFields() {
        Collected.file(
                folder,
                "a.csv",
                "\uFEFF\"id\",title,body,language,published,source\r\n"
                        + "a, T ,\"one, \"\"two\"\"\r\nthree\",en,2026-01-12,agency\r\n"
                        + "b,,,,,\r\n");

        var read = Collected.from(folder);

        assertThat(read.bad).isEmpty();
        assertThat(read.documents)
                .containsExactly(
                        new SourceDocument(
                                "a",
                                " T ",
                                "one, \"two\"\r\nthree",
                                Language.ENGLISH,
                                LocalDate.of(2026, 1, 12),
                                null,
                                Map.of("source", List.of("agency"))),
                        SourceDocument.of("b", "", ""));
        assertThat(read.places.getLast()).endsWith("a.csv:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    id,title\\na,b\\n           | no column body: a.csv; name the columns in the first line, with commas: id,title,body,…
                    id;body\\na;b\\n            | no column id: a.csv; name the columns in the first line, with commas: id,title,body,…
                    id,body,body\\n            | two columns are named body: a.csv; give each its own name in the first line
                    id,,body\\n                | a column has no name: a.csv; name every column in the first line
                    id,body\\na,b,c\\n          | 3 cells under 2 columns: a.csv:2; quote cells that hold commas
                    id,body\\n,b\\n             | an empty id: a.csv:2; give the document an id
                    id,body\\na,"b"c\\n         | broken quotes, the rest of the file is not read: a.csv:2; double every quote inside a quoted cell
                    id,body\\na,"b\\n           | broken quotes, the rest of the file is not read: a.csv:2; double every quote inside a quoted cell
                    """)
    void badTablesAndRowsAreNamed(String text, String message) {
        Collected.file(folder, "a.csv", text.replace("\\n", "\n"));

        var read = Collected.from(folder);

        assertThat(read.documents).isEmpty();
        assertThat(read.messages(folder)).containsExactly(message);
    }

    @Test
    void badRowIsPassedOver() {
        Collected.file(folder, "a.csv", "id,body,published\na,x,\nb,x,soon\nc,x,\n");

        var read = Collected.from(folder);

        assertThat(read.ids()).containsExactly("a", "c");
        assertThat(read.messages(folder))
                .containsExactly("bad date \"soon\": a.csv:3; write the day of published like 2026-01-31");
    }

    @Test
    void rowsBeforeOneThatIsNotUtf8AreRead() {
        Collected.file(folder, "a.csv", "id,body\na,x\nb,x\nc,M\u00e9xico\n".getBytes(StandardCharsets.ISO_8859_1));

        var read = Collected.from(folder);

        assertThat(read.ids()).contains("a", "b");
        assertThat(read.messages(folder))
                .containsExactly("not UTF-8, the rest of the file is not read: a.csv:4; name its encoding, such as"
                        + " --encoding windows-1252");
    }

    @Test
    void otherEncodingsAreReadWhenNamed() {
        Collected.file(folder, "a.csv", "id,body\na,M\u00e9xico\n".getBytes(StandardCharsets.UTF_16));

        var read = Collected.from(DocumentFiles.of(List.of(folder)).encoding(StandardCharsets.UTF_16));

        assertThat(read.documents).extracting(SourceDocument::body).containsExactly("México");
    }
}
