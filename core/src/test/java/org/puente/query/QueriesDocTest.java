package org.puente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.SearchRequest.Match;

/** What docs/QUERIES.md promises, row by row. */
class QueriesDocTest {
    static List<List<String>> rows() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "QUERIES.md"), StandardCharsets.UTF_8)) {
            if (line.startsWith("| `")) {
                var cells = new ArrayList<String>();
                for (String cell : line.substring(1, line.length() - 1).split("(?<!\\\\)\\|", -1)) {
                    String code = cell.strip().replace("\\|", "|");
                    cells.add(code.substring(1, code.length() - 1));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTrue(List<String> row) {
        assertThat(QueryTables.lenient(row.get(0), Match.ALL).root()).hasToString(row.get(1));
        if (row.size() == 3) {
            assertThat(QueryTables.strict(row.get(0), Match.ALL).root()).hasToString(row.get(2));
        }
    }

    @Test
    void everyTableIsRead() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(55);
        assertThat(rows()).filteredOn(row -> row.size() == 3).hasSizeGreaterThan(10);
    }
}
