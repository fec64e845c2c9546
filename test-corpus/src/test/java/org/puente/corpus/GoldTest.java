package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTest {
    private static final String DISPATCH = "pages/manzanillo-port-dispatch.txt.marked";

    @TempDir
    Path folder;

    @Test
    void exportedAndImportedGoldIsTheSameByteForByte() throws IOException {
        assertThat(gold("export", folder.toString())).isEqualTo("0");
        assertThat(gold("import", folder.toString())).isEqualTo("0");

        try (var corpus = BundledCorpus.open()) {
            assertThat(folder.resolve("gold.jsonl"))
                    .hasSameBinaryContentAs(corpus.folder().resolve("gold.jsonl"));
        }
    }

    @Test
    void aMarkAddedByAPersonIsALineMore() throws IOException {
        gold("export", folder.toString());
        change("en/2025-11-13-steel-call.md.marked", " the ", " ⟦the|mexico⟧ ");
        gold("import", folder.toString());

        try (var corpus = BundledCorpus.open()) {
            var before = corpus.gold();
            var after = GoldFile.read(folder.resolve("gold.jsonl"));
            assertThat(after).hasSize(before.size() + 1).containsAll(before);
            var added = new ArrayList<>(after);
            added.removeAll(before);
            assertThat(added).singleElement().satisfies(mention -> {
                assertThat(mention.document()).isEqualTo("en/2025-11-13-steel-call.md");
                assertThat(mention.text()).isEqualTo("the");
                assertThat(mention.type()).isEqualTo("place");
            });
        }
    }

    @Test
    void aChangedTextAnUnknownEntityAndABrokenMarkAreNamed() throws IOException {
        gold("export", folder.toString());
        change(DISPATCH, "|manzanillo⟧", "|nowhere⟧");
        assertThat(gold("import", folder.toString()))
                .isEqualTo("gold: pages/manzanillo-port-dispatch.txt: no entity nowhere; add it to gazetteer.jsonl\n1");

        gold("export", folder.toString());
        change(DISPATCH, "|manzanillo⟧", "|manzanillo");
        assertThat(gold("import", folder.toString()))
                .contains("a mark that is not whole")
                .endsWith("\n1");

        gold("export", folder.toString());
        change(DISPATCH, " the ", " teh ");
        assertThat(gold("import", folder.toString()))
                .isEqualTo("gold: pages/manzanillo-port-dispatch.txt: body is not the text of the corpus;"
                        + " change only marks, or export it again\n1");
    }

    @Test
    void wrongWordsAndMissingTextsAreSaid() {
        assertThat(gold()).isEqualTo("usage: Gold export|import DIR [CORPUS]\n2");
        assertThat(gold("exprot", "x")).endsWith("\n2");
        assertThat(gold("import", folder.toString())).contains("no such file").endsWith("\n1");
    }

    private void change(String file, String from, String to) throws IOException {
        var marked = Files.readString(folder.resolve(file));
        assertThat(marked).contains(from);
        int at = marked.indexOf(from, marked.indexOf("\n\n"));
        Files.writeString(folder.resolve(file), marked.substring(0, at) + to + marked.substring(at + from.length()));
    }

    /** The messages of the command and, at their end, its status. */
    private static String gold(String... words) {
        var bytes = new ByteArrayOutputStream();
        int status = Gold.run(words, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n") + status;
    }
}
