package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Language;
import org.puente.SourceDocument;

class JsonLinesTest {
    @TempDir
    Path folder;

    @Test
    void readsAllFieldsAsTheyStand() {
        var file = Collected.file(folder, "a.jsonl", """
                {"id":"a","title":" T ","body":"line\\r\\n two \\u00a0","language":"es","published":"2026-01-12",\
                "url":"https://x.example/","source":"agency","tags":["b","a"],"words":1.10,"free":true,"empty":null}
                """);

        var read = Collected.from(file);

        assertThat(read.bad).isEmpty();
        assertThat(read.documents)
                .containsExactly(new SourceDocument(
                        "a",
                        " T ",
                        "line\r\n two \u00a0",
                        Language.SPANISH,
                        LocalDate.of(2026, 1, 12),
                        "https://x.example/",
                        Map.of(
                                "source", List.of("agency"),
                                "tags", List.of("b", "a"),
                                "words", List.of("1.10"),
                                "free", List.of("true"))));
        assertThat(read.places).containsExactly(file + ":1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id":"a","body":"b"                | broken JSON
                    {"id":"a","body":"b"} {}            | more than one value in a line
                    {"id":"a","id":"b","body":"b"}      | a field stands twice
                    ["a"]                               | not a JSON object
                    "a"                                 | not a JSON object
                    {"body":"b"}                        | no id
                    {"id":null,"body":"b"}              | no id
                    {"id":"","body":"b"}                | an empty id
                    {"id":"a"}                          | no body
                    {"id":"a","body":null}              | no body
                    {"id":7,"body":"b"}                 | id is not a text
                    {"id":"a","body":["b"]}             | body is a list
                    {"id":"a","body":{"x":1}}           | field body holds another object or list
                    {"id":"a","body":"b","x":{"y":1}}   | field x holds another object or list
                    {"id":"a","body":"b","x":[["y"]]}   | field x holds another object or list
                    {"id":"a","body":"b","":"x"}        | a field has no name
                    {"id":"a","body":"b","language":"fr"}         | unknown language "fr"
                    {"id":"a","body":"b","published":"12.1.2026"} | bad date "12.1.2026"
                    {"id":"a","body":"b","published":"2026-02-30"} | bad date "2026-02-30"
                    {"id":"a","body":"\\ud83d"}          | body holds half a character (\\ud83d)
                    """)
    void badLineIsNamedAndTheNextIsRead(String line, String problem) {
        Collected.file(folder, "a.jsonl", "\n" + line + "\n{\"id\":\"next\",\"body\":\"\"}\n");

        var read = Collected.from(folder);

        assertThat(read.ids()).containsExactly("next");
        assertThat(read.messages(folder))
                .singleElement()
                .asString()
                .startsWith(problem)
                .contains(": a.jsonl:2; ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-12",
                "2026-01-12T08:05:00-06:00",
                "2026-01-12T23:59:59.123Z",
                "2026-01-12 08:05",
                "2026-01-12T08:05:00[America/Mexico_City]"
            })
    void dayOfADateTimeIsTheOneWritten(String published) {
        Collected.file(folder, "a.jsonl", "{\"id\":\"a\",\"body\":\"\",\"published\":\"" + published + "\"}");

        assertThat(Collected.from(folder).documents)
                .extracting(SourceDocument::published)
                .containsExactly(LocalDate.of(2026, 1, 12));
    }

    @Test
    void languageOfTheRunIsForDocumentsThatNameNone() {
        Collected.file(folder, "a.jsonl", """
                {"id":"none","body":""}
                {"id":"own","body":"","language":"es"}
                {"id":"auto","body":"","language":"auto"}
                """);

        var read = Collected.from(DocumentFiles.of(List.of(folder)).language(Language.ENGLISH));

        assertThat(read.documents)
                .extracting(SourceDocument::language)
                .containsExactly(Language.ENGLISH, Language.SPANISH, null);
    }

    @Test
    void lineThatIsNotUtf8HarmsNoOther() {
        var latin = "{\"id\":\"b\",\"body\":\"México\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        var good = "{\"id\":\"a\",\"body\":\"México\"}\n".getBytes(StandardCharsets.UTF_8);
        var all = new byte[good.length * 2 + latin.length];
        System.arraycopy(good, 0, all, 0, good.length);
        System.arraycopy(latin, 0, all, good.length, latin.length);
        System.arraycopy(good, 0, all, good.length + latin.length, good.length);
        Collected.file(folder, "a.jsonl", all);

        var read = Collected.from(folder);

        assertThat(read.ids()).containsExactly("a", "a");
        assertThat(read.messages(folder))
                .containsExactly("not UTF-8: a.jsonl:2; name its encoding, such as --encoding windows-1252");
    }

    @Test
    void markAtTheStartAndWindowsLineEndsAreNoPartOfTheText() {
        Collected.file(folder, "a.jsonl", "\uFEFF{\"id\":\"a\",\"body\":\"x\"}\r\n \r\n{\"id\":\"b\",\"body\":\"y\"}");

        var read = Collected.from(folder);

        assertThat(read.bad).isEmpty();
        assertThat(read.ids()).containsExactly("a", "b");
        assertThat(read.places.get(1)).endsWith("a.jsonl:3");
    }

    @Test
    void lineBeyondTheLimitIsReadOver() throws Exception {
        var lines = JsonLines.utf8(
                new ByteArrayInputStream("short\nmuch too long\r\nshort\n".getBytes(StandardCharsets.UTF_8)), 8);

        assertThat(lines.next()).isEqualTo("short");
        assertThat(catchThrowable(lines::next)).hasMessage("a line has more than 64 MB; split it");
        assertThat(lines.next()).isEqualTo("short");
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).isNull();
    }

    @Test
    void linesAcrossBuffersStayWhole() {
        var body = "ñ".repeat(100_000);
        Collected.file(folder, "a.jsonl", ("{\"id\":\"a\",\"body\":\"" + body + "\"}\n").repeat(3));

        assertThat(Collected.from(folder).documents)
                .extracting(SourceDocument::body)
                .containsExactly(body, body, body);
    }
}
