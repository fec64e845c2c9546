package org.puente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.puente.QuerySyntaxException;
import org.puente.SearchRequest.Match;

/** The two parsers read alike what both can read; what they read otherwise is in {@code strict.txt}. */
class AgreementTest {
    /** Queries of the table that both accept and read otherwise, each with its reason. */
    private static final Set<String> OTHERWISE = Set.of(
            "T-MEC - revisión", // a minus before a space
            "fentanyl - border",
            "fentanyl -5", // a minus before a digit
            "“seguridad fronteriza”", // other quotes than "
            "«seguridad fronteriza»",
            "„seguridad fronteriza“",
            "person:“Claudia Sheinbaum”",
            "te*t", // patterns
            "tariff**",
            "¿Qué dijo Sheinbaum?",
            "fentanyl && border || wall !river", // operators as signs
            "TRUMP AND SHEINBAUM TALK", // all in capitals
            "DO NOT CROSS OR ELSE",
            "person:\"Claudia Sh\"*",
            "a^2 b");

    @Test
    void onTheTable() {
        int compared = 0;
        for (var example : QueryTables.read("lenient.txt")) {
            if (!OTHERWISE.contains(example.query())) {
                compared += agree(example.query(), example.match()) ? 1 : 0;
            }
        }
        assertThat(compared).isGreaterThan(110);
    }

    @Test
    void theExceptionsAreReal() {
        for (String query : OTHERWISE) {
            assertThat(QueryTables.strict(query, Match.ALL).root().toString())
                    .as(query)
                    .isNotEqualTo(QueryTables.lenient(query, Match.ALL).root().toString());
        }
    }

    @Property(tries = 1_000)
    void onGeneratedQueries(@ForAll("queries") String query, @ForAll Match match) {
        Assume.that(!Operators.areWordsIn(query) && !query.matches(".*~ +2026.*"));
        assertThat(agree(query, match)).as(query).isTrue();
    }

    @Provide
    Arbitrary<String> queries() {
        var leaf = Arbitraries.of(
                "fentanyl",
                "México",
                "the",
                "de",
                "T-MEC",
                "U.S.",
                "us",
                "well-known",
                "U.S.-Mexico",
                "niño",
                "2026",
                "\"border security\"",
                "\"el muro\"~3",
                "\"the\"",
                "tarif*",
                "well-kno*",
                "shienbaum~",
                "trmp~1",
                "title:muro",
                "title:\"el muro\"",
                "body:tarif*",
                "person:Sheinbaum",
                "person:\"Claudia Sheinbaum\"",
                "person:Shein*",
                "source:agency",
                "id:aa-1",
                "language:es",
                "published:2026-01",
                "published:[2026-01-01 TO *]",
                "agreement:(USMCA OR T-MEC)",
                "agreement:(USMCA NAFTA)",
                "title:(muro OR wall)",
                "title:(the wall -muro)",
                "*:*");
        var clause = Arbitraries.frequencyOf(
                Tuple.of(6, leaf),
                Tuple.of(1, leaf.filter(AgreementTest::canBeSigned).map(text -> "-" + text)),
                Tuple.of(1, leaf.filter(AgreementTest::canBeSigned).map(text -> "+" + text)),
                Tuple.of(1, leaf.map(text -> "NOT " + text)));
        return list(list(list(clause).map(text -> "(" + text + ")"), clause).map(text -> "(" + text + ")"), clause);
    }

    private static Arbitrary<String> list(Arbitrary<String> clause) {
        return list(clause, clause);
    }

    private static Arbitrary<String> list(Arbitrary<String> group, Arbitrary<String> clause) {
        var part = Arbitraries.frequencyOf(Tuple.of(1, group), Tuple.of(3, clause));
        var joint = Arbitraries.of(" ", " ", "  ", " AND ", " OR ");
        return Combinators.combine(
                        part.list().ofMinSize(1).ofMaxSize(5), joint.list().ofSize(4))
                .as((parts, joints) -> {
                    var text = new StringBuilder(parts.get(0));
                    for (int i = 1; i < parts.size(); i++) {
                        text.append(joints.get(i - 1)).append(parts.get(i));
                    }
                    return text.toString();
                });
    }

    private static boolean canBeSigned(String text) {
        return Character.isLetter(text.charAt(0)) || text.charAt(0) == '"';
    }

    /** Whether both accept a query; then they must agree. */
    private static boolean agree(String query, Match match) {
        QueryNode strict;
        try {
            strict = QueryTables.strict(query, match).root();
        } catch (QuerySyntaxException refused) {
            return false;
        }
        assertThat(QueryTables.lenient(query, match).root().toString())
                .as(query)
                .isEqualTo(strict.toString());
        return true;
    }
}
