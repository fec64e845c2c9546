package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Lexicon;
import org.puente.Lexicon.Pair;
import org.puente.RequestException;

class LexiconFilesTest {
    @TempDir
    Path folder;

    @Test
    void readsPairsOfSeveralFiles() {
        var weather = Collected.file(
                folder, "weather.tsv", "\uFEFF# weather\r\ndrought\tsequía\r\n\r\nheat wave\tola de calor\r\n");
        var walls = Collected.file(folder, "walls.tsv.gz", Collected.gzip("wall\tmuro\ndrought\tsequía"));

        assertThat(LexiconFiles.read(weather, walls))
                .isEqualTo(Lexicon.of(
                        new Pair("drought", "sequía"),
                        new Pair("heat wave", "ola de calor"),
                        new Pair("wall", "muro")));
    }

    @Test
    void aFileWithoutPairsIsAnEmptyLexicon() {
        assertThat(LexiconFiles.read(Collected.file(folder, "none.tsv", "# nothing yet\n")))
                .isEqualTo(Lexicon.empty());
        assertThat(LexiconFiles.read(List.of())).isEqualTo(Lexicon.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            drought sequía      | no tab in a line: l.tsv:2; write the English word, a tab, the Spanish word
            a\\tb\\tc           | 2 tabs in a line: l.tsv:2; write the English word, a tab, the Spanish word
            drought\\t          | no Spanish word in "": l.tsv:2; give one, or remove the pair
            a b c d e f\\tmuro  | 6 words in the English "a b c d e f": l.tsv:2; use 5 at most
            """)
    void aWrongLineIsNamed(String line, String message) {
        var file = Collected.file(folder, "l.tsv", "wall\tmuro\n" + line.replace("\\t", "\t") + "\n");

        assertThatThrownBy(() -> LexiconFiles.read(file))
                .isInstanceOf(RequestException.class)
                .hasMessage(message.replace("l.tsv", file.toString()));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        var latin = Collected.file(folder, "latin.tsv", "drought\tsequía\n".getBytes(StandardCharsets.ISO_8859_1));
        var broken = Collected.file(folder, "broken.tsv.gz", "no gzip");

        assertThatThrownBy(() -> LexiconFiles.read(latin)).hasMessage("not UTF-8: " + latin + ":1; save it as UTF-8");
        assertThatThrownBy(() -> LexiconFiles.read(broken)).hasMessage("broken .gz: " + broken + "; compress it again");
        assertThatThrownBy(() -> LexiconFiles.read(folder))
                .hasMessageContaining("cannot be read (a folder): " + folder);
        assertThatThrownBy(() -> LexiconFiles.read(folder.resolve("no.tsv")))
                .hasMessage("no such lexicon file: " + folder.resolve("no.tsv") + "; check the path");
    }
}
