package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Entity;
import org.puente.Language;

/** Results of Wikidata queries in the shapes its service gives them; the items are invented. */
class WikidataImportTest {
    private static final Entity LAKE = Entity.of("Q900001", "place", "Lake Luz", "Luz Lake", "Lago de la Luz")
            .named(Language.SPANISH, "Lago Luz");
    private static final Entity TOWN = Entity.of("Q900002", "place", "Puerto Claro");

    @TempDir
    Path folder;

    private ImportedGazetteer read(String name, String text) {
        return GazetteerImports.guessed().type("place").read(Collected.file(folder, name, text));
    }

    private static void assertBoth(ImportedGazetteer imported) {
        assertThat(imported.rejected()).isEmpty();
        assertThat(imported.entities()).containsExactly(LAKE, TOWN);
    }

    @Test
    void resultsOfTheSparqlProtocolWithARowForEachLabelAndAlias() {
        assertBoth(read("query.json", """
                {
                  "head" : { "vars" : [ "item", "label", "alias", "coord" ] },
                  "results" : { "bindings" : [ {
                      "item" : { "type" : "uri", "value" : "http://www.wikidata.org/entity/Q900001" },
                      "label" : { "xml:lang" : "en", "type" : "literal", "value" : "Lake Luz" },
                      "alias" : { "xml:lang" : "en", "type" : "literal", "value" : "Luz Lake" }
                    }, {
                      "item" : { "type" : "uri", "value" : "http://www.wikidata.org/entity/Q900001" },
                      "label" : { "xml:lang" : "es", "type" : "literal", "value" : "Lago Luz" },
                      "alias" : { "xml:lang" : "en", "type" : "literal", "value" : "Luz Lake" }
                    }, {
                      "item" : { "type" : "uri", "value" : "http://www.wikidata.org/entity/Q900002" },
                      "label" : { "xml:lang" : "mul", "type" : "literal", "value" : "Puerto Claro" }
                    }, {
                      "item" : { "type" : "uri", "value" : "http://www.wikidata.org/entity/Q900001" },
                      "label" : { "xml:lang" : "es", "type" : "literal", "value" : "Lago Luz" },
                      "alias" : { "xml:lang" : "es", "type" : "literal", "value" : "Lago de la Luz" }
                    } ] }
                }
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                [{"lake":"http://www.wikidata.org/entity/Q900001","lakeLabel":"Lake Luz"},
                 {"lake":"http://www.wikidata.org/entity/Q900001","lakeLabel":"Lake Luz","lakeLabel_es":"Lago Luz","aliases":"Luz Lake|Lago de la Luz| "},
                 {"lake":"http://www.wikidata.org/entity/Q900002","lakeLabel":"Puerto Claro","lakeLabel_es":"Puerto Claro"}]
                """, """
                [{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q900001"},"itemLabel":{"xml:lang":"en","type":"literal","value":"Lake Luz"},"label_es":{"xml:lang":"es","type":"literal","value":"Lago Luz"},"itemAltLabel":{"xml:lang":"en","type":"literal","value":"Luz Lake, Lago de la Luz"}},
                 {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q900002"},"itemLabel":{"xml:lang":"en","type":"literal","value":"Q900002"},"label_es":{"xml:lang":"es","type":"literal","value":"Puerto Claro"}}]
                """, """
                item,itemLabel,item_label_es,itemAltLabel
                http://www.wikidata.org/entity/Q900001,Lake Luz,Lago Luz,"Luz Lake, Lago de la Luz"
                http://www.wikidata.org/entity/Q900002,Puerto Claro,,
                """, """
                item,enLabel,esLabel,alias
                Q900001,Lake Luz,Lago Luz,Luz Lake
                Q900001,Lake Luz,Lago Luz,Lago de la Luz
                wd:Q900002,Puerto Claro,Puerto Claro,
                """})
    void listsAndTables(String text) {
        assertBoth(GazetteerImports.guessed()
                .from(GazetteerSource.WIKIDATA)
                .type("place")
                .read(Collected.file(folder, "query", text)));
    }

    @Test
    void aliasesInRowsOfTheirOwnMayHaveCommas() {
        var imported = read("query.csv", """
                item,itemLabel,itemAltLabel
                http://www.wikidata.org/entity/Q900003,Claro,"Claro, Ltd."
                http://www.wikidata.org/entity/Q900003,Claro,Grupo Claro
                """);
        assertThat(imported.entities())
                .containsExactly(Entity.of("Q900003", "place", "Claro", "Claro, Ltd.", "Grupo Claro"));
    }

    @Test
    void typesComeFromTheirColumnAndAreWords() {
        var imported = read("query.csv", """
                item,itemLabel,type,typeLabel,population
                http://www.wikidata.org/entity/Q900001,Lake Luz,http://www.wikidata.org/entity/Q23397,Salt  Lake,
                http://www.wikidata.org/entity/Q900001,Lake Luz,http://www.wikidata.org/entity/Q23398,sight,
                http://www.wikidata.org/entity/Q900002,Puerto Claro,,,12
                """);
        assertThat(imported.entities()).extracting(Entity::type).containsExactly("salt-lake", "place");
        assertThat(imported.notes())
                .containsExactly(
                        "columns not used: population: " + folder.resolve("query.csv")
                                + "; name labels and aliases such as itemLabel, label_es, aliases_en",
                        "items with several types: 1; each has its first");
    }

    @Test
    void badResultsAreNamedAndTheRestGoesOn() {
        var imported = GazetteerImports.guessed().read(Collected.file(folder, "query.json", """
                [{"itemLabel":"nothing"},
                 {"item":"http://example.org/thing","itemLabel":"thing"},
                 {"item":"http://www.wikidata.org/entity/Q900004","itemLabel":"Q900004","type":"place"},
                 {"item":"http://www.wikidata.org/entity/Q900005","itemLabel":"Sin Tipo"},
                 {"item":"http://www.wikidata.org/entity/Q900006","itemLabel":"Bien","type":"place","alias":"\uD83C\uDDF2\uD83C\uDDFD"},
                 {"item":"http://www.wiki
                """));
        assertThat(imported.entities()).containsExactly(Entity.of("Q900006", "place", "Bien"));
        assertThat(imported.notes())
                .containsExactly(
                        "aliases without a letter or digit left out: 1, such as \"\uD83C\uDDF2\uD83C\uDDFD\" of Q900006");
        assertThat(imported.rejected())
                .extracting(bad -> bad.message().replace(folder + "/", ""))
                .containsExactly(
                        "result 1: no item in the column item: query.json:1; select the item as ?item",
                        "result 2: \"http://example.org/thing\" is no item of Wikidata: query.json:2; select the item as ?item",
                        "broken JSON, the rest of the file is not read: query.json:6; download the results again",
                        "item Q900004 has no label in English or Spanish: query.json:3; ask for others too, such as SERVICE"
                                + " wikibase:label { bd:serviceParam wikibase:language \"en,es,mul\" }",
                        "item Q900005 has no type: query.json:4; give all one with --type, or select ?type, a text");
    }

    @Test
    void whatIsNoResultIsSaid() {
        assertThat(GazetteerImports.guessed()
                        .from(GazetteerSource.WIKIDATA)
                        .read(Collected.file(folder, "q.json", "{\"id\":\"a\"}"))
                        .rejected())
                .extracting(BadRecord::problem)
                .containsExactly("no results of a query");
        assertThat(GazetteerImports.guessed()
                        .read(Collected.file(folder, "q.csv", "item,coordLabel\nhttp://www.wikidata.org/entity/Q1,x\n"))
                        .rejected())
                .extracting(BadRecord::problem)
                .containsExactly("no column of labels beside item");
    }
}
