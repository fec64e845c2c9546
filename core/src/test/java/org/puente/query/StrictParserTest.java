package org.puente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.QuerySyntaxException;
import org.puente.SearchRequest.Match;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.Nothing;
import org.puente.query.QueryNode.Term;
import org.puente.query.QueryTables.Example;

/** Lucene's syntax: what only it can say, and what it refuses. */
class StrictParserTest {
    private static final int WORDS = QueryLimits.DEFAULT.clauses();

    static List<Example> examples() {
        return QueryTables.read("strict.txt");
    }

    static List<Example> refused() {
        return QueryTables.read("refused.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadSo(Example example) {
        assertThat(QueryTables.strict(example.query(), example.match()).root()).hasToString(example.tree());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithPositionAndRemedy(Example example) {
        String[] expected = example.tree().split(" ", 2);
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryTables.strict(example.query(), Match.ALL))
                .satisfies(wrong -> {
                    assertThat(wrong.position()).hasToString(expected[0]);
                    assertThat(wrong)
                            .hasMessageStartingWith("query: ")
                            .hasMessageContaining(expected[1])
                            .hasMessageContaining("at character " + expected[0] + "; ");
                    assertThat(wrong.getMessage()).doesNotContain("\n");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "*:*"})
    void findsEverything(String query) {
        assertThat(QueryTables.strict(query, Match.ALL).root()).isEqualTo(new Everything());
    }

    @Test
    void findsNothingWithoutAWordAndSaysSo() {
        var parsed = QueryTables.strict("\"…\"", Match.ALL);
        assertThat(parsed.root()).isEqualTo(new Nothing());
        assertThat(parsed.notes()).hasSize(1);
    }

    @Test
    void offsetsAreThoseOfTheEscapedQuery() {
        var term = (Term) QueryTables.strict("\\(\\(T\\-MEC\\)", Match.ALL).root();
        assertThat(term.start()).isEqualTo(4);
        assertThat(term.end()).isEqualTo(10);
    }

    @Test
    void deepParenthesesAreRefusedBeforeLuceneSeesThem() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryTables.strict("(".repeat(100_000), Match.ALL))
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(50))
                .withMessageContaining("more than 50 deep");
        assertThat(QueryTables.strict("(".repeat(50) + "a" + ")".repeat(50), Match.ALL)
                        .root())
                .hasToString("a");
        assertThat(QueryTables.strict("\"" + "(".repeat(60) + " a\" " + "\\(".repeat(60), Match.ALL)
                        .root())
                .hasToString("a");
    }

    @Test
    void lengthAndWordsHaveLimits() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryTables.strict("a".repeat(100_001), Match.ALL))
                .withMessageContaining("use at most 100000");
        assertThat(QueryTables.strict("a ".repeat(WORDS), Match.ANY).root().toString())
                .hasSize(2 * WORDS - 1);
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryTables.strict("a ".repeat(WORDS) + "\"b\"", Match.ANY))
                .withMessageContaining("1025 words; use at most 1024");
    }
}
