package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.puente.Alias;
import org.puente.Alias.Need;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerFinding;
import org.puente.GazetteerFinding.Kind;
import org.puente.Language;
import org.puente.MatchPolicy;
import org.puente.SearchIndex;
import org.puente.SourceDocument;

class GazetteerCheckTest {
    private static List<String> found(Entity... entities) {
        return GazetteerCheck.of(Gazetteer.of(entities)).stream()
                .map(GazetteerCheckTest::line)
                .toList();
    }

    private static String line(GazetteerFinding finding) {
        return finding.kind().code() + " " + String.join("=", finding.aliases()) + " "
                + String.join(",", finding.entities());
    }

    private static Alias alias(String text, @Nullable MatchPolicy match, Need needs, @Nullable Language language) {
        return new Alias(text, match, needs, List.of(), List.of(), language);
    }

    @Test
    void duplicatesAreWhatFindsTheSameNotWhatLooksAlike() {
        assertThat(found(Entity.of(
                        "a", "organization", "Border Patrol", "BORDER PATROL", "border patrol", "Border-Patrol")))
                .containsExactly("duplicate Border Patrol=BORDER PATROL=Border-Patrol a");
        assertThat(found(Entity.of("t", "agreement", "T-MEC", "TMEC", "T.M.E.C.", "Tmec")))
                .containsExactly("duplicate T-MEC=TMEC=T.M.E.C. t");
        assertThat(found(Entity.of("x", "person", "Ana Ruiz", "Ana Ruiz", "Ruiz Sol", "Ruiz Sol")))
                .containsExactly("duplicate Ana Ruiz x", "duplicate Ruiz Sol x");
    }

    @Test
    void namesByLanguageAndAliasesWithOtherConditionsAreNoDuplicates() {
        assertThat(found(Entity.of("m", "place", "Mérida Initiative")
                        .named(Language.SPANISH, "Merida Initiative")
                        .with(alias("Mérida", null, Need.FULL_NAME, null))
                        .with(alias("Merida", null, Need.FULL_NAME, Language.ENGLISH))
                        .with(alias("Plan", MatchPolicy.EXACT, Need.NOTHING, null))
                        .with(alias("PLAN", MatchPolicy.EXACT, Need.NOTHING, null))))
                .isEmpty();
    }

    @Test
    void aliasesClashAcrossEntitiesUnlessNoTextIsBoth() {
        assertThat(found(
                        Entity.of("pan", "organization", "National Action Party", "PAN"),
                        Entity.of("bread", "crop", "White Bread", "Pan"),
                        Entity.of("other", "organization", "Pan-American Bank", "P.A.N.")))
                .containsExactly("clash PAN=Pan=P.A.N. pan,bread,other");
        assertThat(found(
                        Entity.of("en", "organization", "European Union")
                                .with(alias("EU", MatchPolicy.ACRONYM, Need.NOTHING, Language.ENGLISH)),
                        Entity.of("es", "place", "United States")
                                .with(alias("EU", MatchPolicy.ACRONYM, Need.NOTHING, Language.SPANISH)),
                        Entity.of("one", "place", "Polo Alto")
                                .with(alias("Polo", MatchPolicy.EXACT, Need.NOTHING, null)),
                        Entity.of("two", "person", "Ana Polo")
                                .with(alias("POLO", MatchPolicy.EXACT, Need.NOTHING, null))))
                .isEmpty();
    }

    @Test
    void shortAndWordlessAliasesAreMeantIfTheySayHowTheyAreFound() {
        assertThat(found(Entity.of("a", "place", "Isla Larga", "Li", "A1", "E.U.", "1984", "De la", "Para", "COMO")
                        .with(alias("Lo", MatchPolicy.NAME, Need.NOTHING, null))
                        .with(alias("2020", null, Need.FULL_NAME, null))))
                .containsExactly(
                        "short Li a",
                        "short A1 a",
                        "short E.U. a",
                        "wordless 1984 a",
                        "wordless De la a",
                        "wordless Para a");
    }

    @Test
    void everydayNounsThatWillNotBeFoundAreSaid() {
        var people = new Entity[] {
            Entity.of("a", "person", "Ana Ruiz", "fish"),
            Entity.of("b", "person", "Bo Sol", "doctor").with(alias("teacher", MatchPolicy.PHRASE, Need.NOTHING, null))
        };
        assertThat(found(people)).containsExactly("noun fish a", "noun doctor b");
        assertThat(Tagger.of(Gazetteer.of(people)).tag("She saw a fish and a doctor and a teacher there."))
                .extracting(mention -> mention.alias())
                .containsExactly("teacher");
        assertThat(found(Entity.of("maize", "crop", "fish"), Entity.of("rice", "crop", "rice")))
                .isEmpty();
    }

    @Test
    void anAliasThatNeedsALongerNameThanThereIsIsNeverFound() {
        assertThat(found(Entity.of("a", "person", "Ana")
                        .with(alias("Ana Ruiz", null, Need.FULL_NAME, null))
                        .with(alias("An", null, Need.FULL_NAME, null))))
                .containsExactly("unreachable Ana Ruiz a");
    }

    @Test
    void riskyAliasesAreThoseThatTextsWriteSmallAsOftenAsNot() {
        var gazetteer = Gazetteer.of(
                Entity.of("rosa", "person", "Rosa Vela", "Rosa"),
                Entity.of("como", "place", "Lake Como", "Como", "Cómo"),
                Entity.of("vela", "person", "Ana Vela").with(alias("Vela", null, Need.FULL_NAME, null)),
                Entity.of("paz", "place", "La Paz"),
                Entity.of("maize", "crop", "maize"));
        try (SearchIndex index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(SourceDocument.of(
                    "a",
                    "Como siempre",
                    "Una rosa y Rosa; como una vela, cómo no. La paz, La Paz, en La Paz. Maize.")));
            try (var snapshot = index.snapshot()) {
                var risky = GazetteerCheck.of(gazetteer, snapshot).stream()
                        .filter(finding -> finding.kind() == Kind.RISKY)
                        .toList();
                assertThat(risky)
                        .extracting(GazetteerCheckTest::line)
                        .containsExactly("risky Como=Cómo como", "risky Rosa rosa");
                assertThat(risky.getFirst().spellings()).isNotNull().satisfies(count -> {
                    assertThat(count.small().occurrences()).isEqualTo(2);
                    assertThat(count.capital().occurrences()).isEqualTo(1);
                });
            }
        }
    }
}
