package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in docs/GAZETTEERS.md becomes what stands below it. */
class GazetteersDocTest {
    private static String block(String page, String kind) {
        var start = page.indexOf("```" + kind + "\n") + kind.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }

    @Test
    void theTableBecomesWhatStandsBelowIt() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "GAZETTEERS.md"));
        var table = block(page, "csv").getBytes(StandardCharsets.UTF_8);
        var imported = GazetteerImports.guessed().read(new ByteArrayInputStream(table), "table");

        assertThat(imported.rejected()).isEmpty();
        assertThat(imported.notes()).isEmpty();
        assertThat(imported.entities().stream().map(JsonOutput::entity).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(block(page, "jsonl"));
    }

    @Test
    void everyColumnIsInThePage() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "GAZETTEERS.md"));
        assertThat(GazetteerRows.HEADER).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
    }
}
