package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.GazetteerException;
import org.puente.Language;
import org.puente.MatchPolicy;

/** Tables, and what is common to all sources. */
class GazetteerImportsTest {
    @TempDir
    Path folder;

    private ImportedGazetteer read(String text) {
        return GazetteerImports.guessed().read(Collected.file(folder, "g.csv", text));
    }

    private List<String> messages(ImportedGazetteer imported) {
        return imported.rejected().stream()
                .map(bad -> bad.message().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void aTableAsPeopleWriteIt() {
        var imported = read("""
                Id,Type,Name,Name (es),Aliases,Needs,Not,Notes
                cjng,organization/cartel,Jalisco Cartel,Cártel Jalisco, CJNG | Jalisco Nueva Generación ,,,see there
                pan,organization,National Action Party,,,,,
                cjng,,,,Jalisco,full name,pueblo | estado,
                """);

        assertThat(imported.rejected()).isEmpty();
        assertThat(imported.records()).isEqualTo(3);
        assertThat(imported.entities())
                .containsExactly(
                        Entity.of("cjng", "organization/cartel", "Jalisco Cartel", "CJNG", "Jalisco Nueva Generación")
                                .named(Language.SPANISH, "Cártel Jalisco")
                                .with(new Alias(
                                        "Jalisco",
                                        null,
                                        Alias.Need.FULL_NAME,
                                        List.of(),
                                        List.of("pueblo", "estado"),
                                        null)),
                        Entity.of("pan", "organization", "National Action Party"));
        assertThat(imported.notes()).singleElement().asString().startsWith("columns not used: Notes: ");
    }

    @Test
    void aTableOfOursMayNameItemsOfWikidata() {
        assertThat(read("id,name,type,seeLabel\nhttp://www.wikidata.org/entity/Q1,Ana,person,x\n")
                        .entities())
                .containsExactly(Entity.of("http://www.wikidata.org/entity/Q1", "person", "Ana"));
    }

    @Test
    void aTableWithoutIdsAndTypesHasThemMade() {
        var file = Collected.file(folder, "g.csv", "name\nCartel de Ñuñoa, S.A.\n".replace(", S", " S"));
        var imported = GazetteerImports.guessed().type("organization").read(file);

        assertThat(imported.entities())
                .containsExactly(Entity.of("cartel-de-nunoa-s-a", "organization", "Cartel de Ñuñoa S.A."));
    }

    @Test
    void aRowWithoutAliasesSaysHowItsNameIsFound() {
        assertThat(read("id,type,name,match,language\nmorena,organization,MORENA,acronym,es\n")
                        .entities())
                .containsExactly(Entity.of("morena", "organization", "MORENA")
                        .with(new Alias(
                                "MORENA",
                                MatchPolicy.ACRONYM,
                                Alias.Need.NOTHING,
                                List.of(),
                                List.of(),
                                Language.SPANISH)));
    }

    @Test
    void spreadsheetsInSpanishWriteSemicolonsAndOlderEncodings() {
        var windows = Charset.forName("windows-1252");
        var file = Collected.file(folder, "g.csv", "id;type;name\r\na;place;España, la\r\n".getBytes(windows));

        assertThat(GazetteerImports.guessed().encoding(windows).read(file).entities())
                .containsExactly(Entity.of("a", "place", "España, la"));
        assertThat(messages(GazetteerImports.guessed().read(file)))
                .containsExactly("not UTF-8, the rest of the file is not read: g.csv:2; "
                        + "name its encoding, such as --encoding windows-1252");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '$', quoteCharacter = '`', textBlock = """
                    ,person,Ana,,,             $ no id: g.csv:3; fill the column id, or leave the whole column away
                    a,person,,,,               $ entity a has no name: g.csv:3; fill the column name in one of its rows
                    a,,Ana,,,                  $ entity a has no type: g.csv:3; fill the column type, or give all one with --type
                    ok,place,,X,,              $ the id ok has the type "person" since g.csv:2, here it is "place": g.csv:3; leave the cell empty in further rows, or give another entity its own id
                    ok,,Otra,X,,               $ the id ok has the name "Okey" since g.csv:2, here it is "Otra": g.csv:3; leave the cell empty in further rows, or give another entity its own id
                    a,person,Ana,A,luck,       $ unknown need "luck": g.csv:3; use full-name or context
                    a,person,Ana,A,,loose      $ unknown match policy: loose: g.csv:3; use exact, name, acronym or phrase
                    a,person,Ana,A,context,    $ entity a, alias "A" needs context but names no context words: g.csv:3; add them
                    a,person,Ana,--,,          $ entity a has an alias without a letter or digit: "--": g.csv:3; remove it
                    a,url,Ana,,,               $ entity a has the type "url", which is the name of something else or has a control character: g.csv:3; choose another
                    ok,,,,,name                $ a row says how an alias is found, but names none: g.csv:3; fill the column aliases
                    a,person                   $ 2 cells under 6 columns: g.csv:3; quote cells that hold commas
                    """)
    void aBadRowIsOneLineAndTheRestGoesOn(String row, String message) {
        var imported = read("id,type,name,aliases,needs,match\nok,person,Okey,,,\n" + row + "\nb,person,Bea,,,\n");

        assertThat(messages(imported)).containsExactly(message);
        assertThat(imported.entities()).extracting(Entity::id).containsExactly("ok", "b");
        assertThat(imported.records()).isBetween(2L, 3L);
    }

    @Test
    void filesThatAreNoTable() {
        assertThat(messages(read("type,aliases\na,b\n")))
                .containsExactly("no column name: g.csv; name the columns in the first line: "
                        + "id,type,name,name_en,name_es,name_other,aliases,match,needs,context,not,language");
        assertThat(messages(read("name,names.es,name_es\na,b,c\n")))
                .containsExactly("two columns are named name_es: g.csv; give each its own name in the first line");
        assertThat(messages(read(" \n"))).containsExactly("an empty file: g.csv; remove it or fill it");
        var json = Collected.file(folder, "g.csv", "{\"id\":1}");
        assertThat(messages(GazetteerImports.guessed().from(GazetteerSource.CSV).read(json)))
                .containsExactly(
                        "JSON, not a table: g.csv; leave --from away, or name what it is: puente, wikidata or ftm");
        assertThat(messages(GazetteerImports.guessed().read(folder)))
                .singleElement()
                .asString()
                .contains("a folder");
        assertThatThrownBy(() -> GazetteerImports.guessed().read(folder.resolve("none")))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("no such gazetteer file");
    }

    @Test
    void gazetteersOfOursAreJoined() {
        var first = Collected.file(
                folder,
                "1.jsonl",
                "{\"id\":\"Q96\",\"type\":\"place\",\"name\":\"Mexico\",\"aliases\":[\"MX\"]}\n{\"id\":7}\n");
        var second = Collected.file(folder, "2.jsonl.gz", Collected.gzip("""
                {"id":"Q96","type":"place","name":"México","names":{"en":"Mexico"},"aliases":["MX","Estados Unidos Mexicanos"]}
                {"id":"Q96","type":"person","name":"Mexico"}
                {"id":"Q96","type":"place","name":"Peru"}
                """));
        var imported = GazetteerImports.guessed().read(first, second);

        assertThat(imported.entities())
                .containsExactly(Entity.of("Q96", "place", "Mexico", "MX", "México", "Estados Unidos Mexicanos")
                        .named(Language.ENGLISH, "Mexico"));
        assertThat(messages(imported))
                .containsExactly(
                        "id is not a text: 1.jsonl:2; write it in quotes",
                        "another entity with the id Q96 is at 1.jsonl:1 and has another type, or no name in common: "
                                + "2.jsonl.gz:2; give each its own id; the first was kept",
                        "another entity with the id Q96 is at 1.jsonl:1 and has another type, or no name in common: "
                                + "2.jsonl.gz:3; give each its own id; the first was kept");
    }

    @Test
    void followTheMoney() {
        var file = Collected.file(folder, "t.json", """
                {"id":"NK-1","caption":"Ana Ruiz","schema":"Person","properties":{"name":["RUIZ, Ana","Ana Ruiz"],"alias":["Ana la Alta"],"weakAlias":["La Alta","Ana Ruiz"],"birthDate":["1970"]},"datasets":["x"]}
                {"id":"s-1","caption":"Sanction","schema":"Sanction","properties":{"entity":["NK-1"]}}
                {"id":"NK-2","caption":"ACME","schema":"Company","properties":{"name":["Acme Trading"],"abbreviation":["ATC"],"previousName":["Old Acme"],"alias":["***"]}}
                {"id":"NK-3","schema":"Vessel","caption":"x","properties":{}}
                {"id":"NK-1","schema":"Person","properties":{"name":["Anna Ruiz"]}}
                {"id":"NK-4","properties":{"name":["?"]}}
                {"id":
                """);
        var imported = GazetteerImports.guessed().read(file);

        assertThat(imported.entities())
                .containsExactly(
                        Entity.of("NK-1", "person", "Ana Ruiz", "RUIZ, Ana", "Ana la Alta")
                                .with(new Alias("La Alta", null, Alias.Need.FULL_NAME, List.of(), List.of(), null))
                                .with(Alias.of("Anna Ruiz")),
                        Entity.of("NK-2", "organization/company", "Acme Trading", "Old Acme", "ATC"));
        assertThat(messages(imported))
                .containsExactly(
                        "entity NK-3 has no name: t.json:4; give it one in properties.name",
                        "no schema: t.json:6; give lines of FollowTheMoney: {\"id\":…,\"schema\":…,\"properties\":{…}}",
                        "broken JSON at column 7: t.json:7; write one whole object a line");
        assertThat(imported.notes())
                .containsExactly(
                        "schemas passed over, since texts do not name their records: Sanction 1",
                        "aliases without a letter or digit left out: 1, such as \"***\" of NK-2");
        assertThat(imported.records()).isEqualTo(7);
    }

    @Test
    void aLineThatIsNotUtf8HarmsNoOther() {
        var bytes = "{\"id\":\"a\",\"type\":\"t\",\"name\":\"\u00e9\"}\n{\"id\":\"b\",\"type\":\"t\",\"name\":\"B\"}\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        var imported = GazetteerImports.guessed().read(Collected.file(folder, "g.jsonl", bytes));

        assertThat(imported.entities()).extracting(Entity::id).containsExactly("b");
        assertThat(messages(imported)).containsExactly("not UTF-8: g.jsonl:1; save it as UTF-8");
    }
}
