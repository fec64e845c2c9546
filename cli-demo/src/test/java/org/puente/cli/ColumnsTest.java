package org.puente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain | 5
            Mérida | 6
            Me\u0301rida | 6
            Ñandú | 5
            日本 | 4
            東京 T-MEC | 10
            서울 | 4
            ｆｕｌｌ | 8
            ﾊﾝ | 2
            😀 | 2
            👩‍👩‍👧 | 2
            👍🏽 | 2
            🇲🇽 | 2
            █▂▆·… | 5
            – | 1
            「a」 | 5
            `` | 0
            """)
    void lettersAreOneAndIdeographsAndEmojiTwo(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
        assertThat(Columns.of("\u001B[1;33m" + text + "\u001B[0m")).isEqualTo(columns);
        assertThat(Columns.of(Columns.pad(text, 12))).isEqualTo(12);
        assertThat(Columns.of(Columns.cut(text, 4))).isLessThanOrEqualTo(4);
        assertThat(Columns.cut(text, 12)).isEqualTo(text);
    }
}
