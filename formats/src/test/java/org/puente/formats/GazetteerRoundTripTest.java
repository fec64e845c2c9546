package org.puente.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;

/** What is exported and imported is the same, whatever stands in it: random gazetteers with hostile texts. */
class GazetteerRoundTripTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Ñ",
            "é",
            "e\u0301",
            "東",
            "\uD83D\uDE00",
            "|",
            "\\",
            "\\-",
            "\\ ",
            " ",
            "  ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            ",",
            ";",
            "\"",
            "\"\"",
            "'",
            "'=",
            "=",
            "+",
            "-",
            "@",
            "#",
            "\u00a0",
            "\u2028",
            "\uFEFF",
            "\0",
            "\u001f",
            "{",
            ":",
            "7");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void exportImportExportIsTheSameBytes(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var gazetteer = gazetteer(random);
            assertStays(gazetteer, GazetteerSource.CSV, GazetteerRoundTripTest::table);
            assertStays(gazetteer, GazetteerSource.PUENTE, GazetteerRoundTripTest::lines);
        }
    }

    /** What an index keeps is what it was given: the way through its files is part of the way round. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    void anIndexGivesBackTheSameBytes(long seed, @TempDir Path folder) {
        var random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            var gazetteer = gazetteer(random);
            var path = folder.resolve("index" + i);
            try (var index = EmbeddedIndex.open(path, gazetteer)) {
                index.update(changes -> changes.put(SourceDocument.of("a", "", "x")));
            }
            try (var index = EmbeddedIndex.open(path)) {
                assertThat(table(index.gazetteer())).isEqualTo(table(gazetteer));
                assertThat(lines(index.gazetteer())).isEqualTo(lines(gazetteer));
                assertThat(index.gazetteer().fingerprint()).isEqualTo(gazetteer.fingerprint());
            }
        }
    }

    @Test
    void fewAliasesShareARowAsLongAsTheySayTheSame() {
        var entity = Entity.of("cjng", "organization", "Jalisco Cartel", "CJNG", "a|b", " c ")
                .named(Language.SPANISH, "Cártel Jalisco")
                .with(new Alias("Jota", MatchPolicy.NAME, Alias.Need.CONTEXT, List.of("capo"), List.of(), null))
                .with(Alias.of("=1+1"));

        assertThat(table(Gazetteer.of(entity))).isEqualTo("""
                id,type,name,name_en,name_es,name_other,aliases,match,needs,context,not,language\r
                cjng,organization,Jalisco Cartel,,Cártel Jalisco,,CJNG|a\\|b|\\ c\\ ,,,,,\r
                cjng,,,,,,Jota,name,context,capo,,\r
                cjng,,,,,,'=1+1,,,,,\r
                """);
    }

    private static void assertStays(Gazetteer gazetteer, GazetteerSource source, Function<Gazetteer, String> export) {
        var exported = export.apply(gazetteer);
        var imported = GazetteerImports.guessed()
                .from(source)
                .read(new ByteArrayInputStream(exported.getBytes(StandardCharsets.UTF_8)), "g");
        assertThat(imported.rejected()).as(exported).isEmpty();
        assertThat(imported.notes()).as(exported).isEmpty();
        assertThat(imported.entities()).as(exported).containsExactlyElementsOf(gazetteer.entities());
        assertThat(imported.gazetteer().fingerprint()).isEqualTo(gazetteer.fingerprint());
        assertThat(export.apply(imported.gazetteer())).isEqualTo(exported);
    }

    private static String table(Gazetteer gazetteer) {
        var csv = CsvOutput.safe();
        var out = new StringBuilder(new GazetteerTables(csv).gazetteerHeader());
        gazetteer.entities().forEach(entity -> out.append(new GazetteerTables(csv).gazetteerRows(entity)));
        return out.toString();
    }

    private static String lines(Gazetteer gazetteer) {
        var out = new StringBuilder();
        gazetteer.entities().forEach(entity -> out.append(JsonOutput.entity(entity))
                .append('\n'));
        return out.toString();
    }

    private static Gazetteer gazetteer(Random random) {
        var entities = new ArrayList<Entity>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            // The number keeps ids apart.
            var entity = Entity.of(text(random) + i, type(random), word(random));
            for (Language language : Language.values()) {
                entity = random.nextInt(3) == 0 ? entity.named(language, word(random)) : entity;
            }
            for (int a = random.nextInt(6); a > 0; a--) {
                entity = entity.with(random.nextBoolean() ? Alias.of(word(random)) : alias(random));
            }
            // Twice the same is kept as it is: it is for the check to say so.
            entity = entity.aliases().isEmpty() || random.nextBoolean()
                    ? entity
                    : entity.with(entity.aliases().getLast());
            entities.add(entity);
        }
        return Gazetteer.of(entities);
    }

    private static Alias alias(Random random) {
        var needs = one(random, List.of(Alias.Need.values()));
        var context = texts(random);
        return new Alias(
                word(random),
                random.nextBoolean() ? null : one(random, List.of(MatchPolicy.values())),
                context.isEmpty() && needs == Alias.Need.CONTEXT ? Alias.Need.FULL_NAME : needs,
                context,
                texts(random),
                random.nextBoolean() ? null : one(random, List.of(Language.values())));
    }

    private static List<String> texts(Random random) {
        var texts = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(random.nextInt(4) == 0 ? "" : text(random));
        }
        return texts;
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(one(random, PIECES));
        }
        return text.toString();
    }

    /** With a letter somewhere, as an alias must have. */
    private static String word(Random random) {
        return text(random) + one(random, List.of("x", "Sol", "é")) + text(random);
    }

    /** Without control characters, as a type must be. */
    private static String type(Random random) {
        return one(random, List.of("person", "organization/cartel", " p ", "a|b", "=t", "Año", "\\"));
    }

    private static <T> T one(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
