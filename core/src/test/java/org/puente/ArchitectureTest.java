package org.puente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules of the house hold, and each of them bites. */
class ArchitectureTest {
    /** A rule, the planted house that breaks it, and what the rule says then. */
    static final List<Arguments> PLANTED = List.of(
            Arguments.of(ArchitectureRules.IMPORTS_RUN_ONE_WAY, "upward", "UsesGazetteer"),
            Arguments.of(ArchitectureRules.IMPORTS_RUN_ONE_WAY, "sideways", "UsesQuery"),
            Arguments.of(ArchitectureRules.IMPORTS_RUN_ONE_WAY, "api", "UsesEngine"),
            Arguments.of(ArchitectureRules.NO_CYCLES, "cycle", "Cycle detected"),
            Arguments.of(ArchitectureRules.LUCENE_STAYS_INSIDE, "lucene", "NamesLucene"),
            Arguments.of(
                    ArchitectureRules.SIGNATURES_ARE_OURS, "shown", "queries() shows org.apache.lucene.search.Query"),
            Arguments.of(ArchitectureRules.SIGNATURES_ARE_OURS, "shown", "shows org.puente.index.Commit"),
            Arguments.of(ArchitectureRules.NULLS_ARE_MARKED, "unmarked", "Unmarked is in an unmarked package"),
            Arguments.of(ArchitectureRules.NOTHING_IS_PRINTED, "printing", "Prints.print()"));

    static final List<ArchRule> RULES = List.of(
            ArchitectureRules.IMPORTS_RUN_ONE_WAY,
            ArchitectureRules.NO_CYCLES,
            ArchitectureRules.LUCENE_STAYS_INSIDE,
            ArchitectureRules.SIGNATURES_ARE_OURS,
            ArchitectureRules.NULLS_ARE_MARKED,
            ArchitectureRules.NOTHING_IS_PRINTED);

    private static final JavaClasses HOUSE = new ClassFileImporter().importPath(classesOf(SearchIndex.class));

    /** The folder of compiled classes that holds a type, main or test. */
    private static Path classesOf(Class<?> type) {
        try {
            URI file = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"))
                    .toURI();
            return Path.of(file)
                    .resolve("../".repeat(type.getName().split("\\.").length))
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    /** A rule over no classes holds too. */
    @Test
    void nothingIsLeftOut() {
        Map<String, Long> rooms =
                HOUSE.stream().collect(Collectors.groupingBy(ArchitectureRules::room, Collectors.counting()));
        assertThat(rooms.keySet())
                .containsExactlyInAnyOrder("api", "text", "gazetteer", "query", "index", "search", "embedded");
        assertThat(HOUSE).hasSizeGreaterThan(200);
        rooms.forEach((room, classes) ->
                assertThat(classes).as(room).isGreaterThanOrEqualTo(room.equals("embedded") ? 4 : 20));
        assertThat(HOUSE).extracting(JavaClass::getPackageName).noneMatch(name -> name.contains("planted"));
    }

    @ParameterizedTest
    @FieldSource("PLANTED")
    void bites(ArchRule rule, String planted, String says) {
        Path houses = classesOf(ArchitectureTest.class).resolve("org/puente/planted");
        JavaClasses house = new ClassFileImporter().importPath(houses.resolve(planted));
        assertThat(house).isNotEmpty();
        var result = rule.evaluate(house);
        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(says);
    }

    /** What is planted breaks the one rule it is planted for, and those that follow from it, so that no rule cries wolf. */
    @Test
    void bitesNothingElse() {
        Path houses = classesOf(ArchitectureTest.class).resolve("org/puente/planted");
        JavaClasses prints = new ClassFileImporter().importPath(houses.resolve("printing"));
        assertThat(RULES)
                .filteredOn(rule -> rule.evaluate(prints).hasViolation())
                .containsExactly(ArchitectureRules.NULLS_ARE_MARKED, ArchitectureRules.NOTHING_IS_PRINTED);
    }
}
