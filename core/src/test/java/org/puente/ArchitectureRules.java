package org.puente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of the house (docs/DESIGN.md, section 3). They hold for {@code org.puente} and, so that it can be shown that
 * they bite, for houses planted under {@code org.puente.planted} whose packages have the same last names.
 */
final class ArchitectureRules {
    private static final Pattern ROOM =
            Pattern.compile("org\\.puente(?:\\.planted\\.\\w+)?(?:\\.(text|gazetteer|query|index|search|embedded))?");
    private static final String API = "api";

    /** What each package may import of ours. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            API,
            Set.of(),
            "text",
            Set.of(API),
            "gazetteer",
            Set.of(API, "text"),
            "query",
            Set.of(API, "text", "gazetteer"),
            "index",
            Set.of(API, "text", "gazetteer"),
            "search",
            Set.of(API, "text", "gazetteer", "query", "index"),
            "embedded",
            Set.of(API, "text", "gazetteer", "query", "index", "search"));

    private static final Set<String> MAY_NAME_LUCENE = Set.of("text", "query", "index", "search");

    static final ArchRule IMPORTS_RUN_ONE_WAY = classes()
            .should(each(
                    "import one way",
                    dependency -> !isOurs(dependency.getTargetClass())
                            || room(dependency.getOriginClass()).equals(room(dependency.getTargetClass()))
                            || mayImport(dependency)))
            .because("text ← gazetteer ← query, index ← search ← embedded, and all of them the API");

    static final ArchRule NO_CYCLES = slices().assignedFrom(rooms()).should().beFreeOfCycles();

    static final ArchRule LUCENE_STAYS_INSIDE = classes()
            .should(each(
                    "leave Lucene to its packages",
                    dependency -> !isLucene(dependency.getTargetClass())
                            || MAY_NAME_LUCENE.contains(room(dependency.getOriginClass()))))
            .because("only text, query, index and search may name Lucene");

    static final ArchRule SIGNATURES_ARE_OURS = classes()
            .should(exportOnlyTypesOfTheApi())
            .because("what is exported names the JDK, org.puente and org.puente.embedded alone");

    static final ArchRule NULLS_ARE_MARKED = classes().should(beInAMarkedPackage());

    static final ArchRule NOTHING_IS_PRINTED = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private ArchitectureRules() {}

    private static boolean mayImport(Dependency dependency) {
        return MAY_IMPORT
                .getOrDefault(room(dependency.getOriginClass()), Set.of())
                .contains(room(dependency.getTargetClass()));
    }

    /** The package's place in the house; a package that has none may import nothing. */
    static String room(JavaClass type) {
        Matcher room = ROOM.matcher(type.getPackageName());
        if (!room.matches()) {
            return type.getPackageName();
        }
        return room.group(1) == null ? API : room.group(1);
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith("org.puente.");
    }

    private static boolean isLucene(JavaClass type) {
        return type.getPackageName().startsWith("org.apache.lucene");
    }

    private static ArchCondition<JavaClass> each(String description, Function<Dependency, Boolean> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!holds.apply(dependency)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static SliceAssignment rooms() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(room(type));
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static ArchCondition<JavaClass> exportOnlyTypesOfTheApi() {
        return new ArchCondition<>("export only types of the API") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!isExported(type) || !type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    return;
                }
                check(type, type.getName(), supertypes(type), events);
                for (JavaMember member : type.getMembers()) {
                    if (member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED)) {
                        check(type, member.getFullName(), signature(member), events);
                    }
                }
            }

            private void check(JavaClass type, String what, Stream<JavaType> named, ConditionEvents events) {
                var raw = new HashSet<JavaClass>();
                named.forEach(each -> raw.addAll(each.getAllInvolvedRawTypes()));
                for (JavaClass each : raw) {
                    boolean allowed = isOurs(each)
                            ? isExported(each)
                            : each.getPackageName().startsWith("java.") || each.isPrimitive();
                    if (!allowed) {
                        events.add(SimpleConditionEvent.violated(type, what + " shows " + each.getName()));
                    }
                }
            }
        };
    }

    private static boolean isExported(JavaClass type) {
        return room(type).equals(API) || room(type).equals("embedded");
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    }

    private static Stream<JavaType> signature(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        var unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getExceptionTypes().stream().map(JavaType.class::cast))
                .flatMap(types -> types);
    }

    private static ArchCondition<JavaClass> beInAMarkedPackage() {
        return new ArchCondition<>("be in a package that says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an unmarked package"));
                }
            }
        };
    }
}
