package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerException;
import org.puente.Language;
import org.puente.MatchPolicy;

class GazetteerFilesTest {
    private static final Entity FULL = Entity.of("cjng", "organization/cartel", "Jalisco \"New\" Cartel", "CJNG")
            .named(Language.SPANISH, "Cártel Jalisco")
            .named(Language.ENGLISH, "The Cartel")
            .with(new Alias("Jalisco Cartel", null, Alias.Need.FULL_NAME, List.of(), List.of(), null))
            .with(new Alias(
                    "Jota",
                    MatchPolicy.EXACT,
                    Alias.Need.CONTEXT,
                    List.of("cártel", "capo"),
                    List.of("aragonesa"),
                    Language.SPANISH));
    private static final String LINE =
            "{\"id\":\"cjng\",\"type\":\"organization/cartel\",\"name\":\"Jalisco \\\"New\\\" Cartel\","
                    + "\"names\":{\"en\":\"The Cartel\",\"es\":\"Cártel Jalisco\"},\"aliases\":[\"CJNG\","
                    + "{\"text\":\"Jalisco Cartel\",\"needs\":\"full-name\"},"
                    + "{\"text\":\"Jota\",\"match\":\"exact\",\"needs\":\"context\",\"context\":[\"cártel\",\"capo\"],"
                    + "\"not\":[\"aragonesa\"],\"language\":\"es\"}]}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"g.jsonl", "g.jsonl.gz"})
    void whatIsWrittenIsReadAgain(String name) {
        var gazetteer = Gazetteer.of(FULL, Entity.of("a", "person", "Ana"));

        GazetteerFiles.write(gazetteer, folder.resolve(name));
        var read = GazetteerFiles.read(folder.resolve(name));

        assertThat(read.entities()).containsExactlyElementsOf(gazetteer.entities());
        assertThat(read).isEqualTo(gazetteer);
    }

    @Test
    void fileIsAsTheDesignSays() throws Exception {
        GazetteerFiles.write(Gazetteer.of(FULL), folder.resolve("g.jsonl"));

        assertThat(Files.readString(folder.resolve("g.jsonl"), StandardCharsets.UTF_8))
                .isEqualTo(LINE + "\n");
    }

    @Test
    void filesMakeOneGazetteerInOrder() {
        var first = Collected.file(folder, "1.jsonl", "\uFEFF{\"id\":\"b\",\"type\":\"t\",\"name\":\"B\"}\n\n");
        var second =
                Collected.file(folder, "2.jsonl.gz", Collected.gzip("{\"id\":\"a\",\"type\":\"t\",\"name\":\"A\"}"));

        assertThat(GazetteerFiles.read(first, second).entities())
                .extracting(Entity::id)
                .containsExactly("b", "a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"id":"x"                                                | broken JSON
                    []                                                       | not a JSON object: g.jsonl:2; write one entity a line
                    {"id":"x","type":"t","name":"X"} {}                      | broken JSON
                    {"id":"x","id":"y","type":"t","name":"X"}                | a field stands twice: g.jsonl:2; keep one of them
                    {"type":"t","name":"X"}                                  | no id: g.jsonl:2; write "id":"…"
                    {"id":"x","name":"X"}                                    | no type: g.jsonl:2;
                    {"id":"x","type":"t"}                                    | no name: g.jsonl:2;
                    {"id":"x","type":"t","name":" "}                         | entity x has an empty name: g.jsonl:2; give it one
                    {"id":7,"type":"t","name":"X"}                           | id is not a text: g.jsonl:2; write it in quotes
                    {"id":"x","type":"t","name":"X","alias":["Y"]}           | unknown key "alias": g.jsonl:2; use aliases, id, name, names, type
                    {"id":"x","type":"t","name":"X","names":{"fr":"Y"}}      | unknown language: fr: g.jsonl:2; use en, es or other
                    {"id":"x","type":"t","name":"X","names":["Y"]}           | names is not an object: g.jsonl:2;
                    {"id":"x","type":"t","name":"X","aliases":"Y"}           | aliases is not a list: g.jsonl:2;
                    {"id":"x","type":"t","name":"X","aliases":[7]}           | an alias is not a text: g.jsonl:2;
                    {"id":"x","type":"t","name":"X","aliases":[""]}          | entity x has an alias without a letter or digit: "": g.jsonl:2; remove it
                    {"id":"x","type":"t","name":"X","aliases":[{"needs":"context"}]}           | no text: g.jsonl:2;
                    {"id":"x","type":"t","name":"X","aliases":[{"text":"Y","need":"context"}]} | unknown key "need": g.jsonl:2; use context,
                    {"id":"x","type":"t","name":"X","aliases":[{"text":"Y","needs":"luck"}]}   | unknown need "luck": g.jsonl:2; use full-name or context
                    {"id":"x","type":"t","name":"X","aliases":[{"text":"Y","needs":"context"}]} | entity x, alias "Y" needs context but names no context words: g.jsonl:2; add them
                    {"id":"x","type":"t","name":"X","aliases":[{"text":"Y","match":"loose"}]}  | unknown match policy: loose: g.jsonl:2; use exact, name, acronym or phrase
                    {"id":"a","type":"t","name":"X"}                         | two entities have the id a, the other is at g.jsonl:1: g.jsonl:2; give each its own id
                    """)
    void everyErrorNamesFileLineAndRemedy(String line, String message) {
        var file = Collected.file(folder, "g.jsonl", "{\"id\":\"a\",\"type\":\"t\",\"name\":\"A\"}\n" + line + "\n");

        assertThatThrownBy(() -> GazetteerFiles.read(file))
                .isInstanceOfSatisfying(GazetteerException.class, e -> assertThat(
                                String.valueOf(e.getMessage()).replace(folder + "/", ""))
                        .startsWith(message)
                        .contains("g.jsonl:2; ")
                        .doesNotContain("\n"));
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertThatThrownBy(() -> GazetteerFiles.read(folder.resolve("none.jsonl")))
                .isInstanceOf(GazetteerException.class)
                .hasMessage("no such gazetteer file: " + folder.resolve("none.jsonl") + "; check the path");
        assertThatThrownBy(() -> GazetteerFiles.read(folder))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("a folder");
        var broken = Collected.file(folder, "g.jsonl.gz", "no gzip");
        assertThatThrownBy(() -> GazetteerFiles.read(broken))
                .isInstanceOf(GazetteerException.class)
                .hasMessageStartingWith("broken .gz");
        var latin = Collected.file(folder, "l.jsonl", "\n{\"id\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> GazetteerFiles.read(latin))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("l.jsonl:2");
    }
}
