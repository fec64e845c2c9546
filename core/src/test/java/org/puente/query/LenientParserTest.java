package org.puente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.QuerySyntaxException;
import org.puente.SearchRequest.Match;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Clause;
import org.puente.query.QueryNode.EntityIs;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.Near;
import org.puente.query.QueryNode.Nothing;
import org.puente.query.QueryNode.Phrase;
import org.puente.query.QueryNode.Term;

/** What holds of every lenient query: limits, offsets, notes, and that nothing is thrown. */
class LenientParserTest {
    private static final QueryLimits SMALL = new QueryLimits(200, 3, 4);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t "})
    void aBlankQueryIsEverything(String query) {
        assertThat(QueryTables.lenient(query, Match.ALL)).isEqualTo(new ParsedQuery(new Everything(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "()", "\"\"", "🚨", "-", "+ -", "~"})
    void aQueryWithoutWordsIsNothingAndSaysSo(String query) {
        var parsed = QueryTables.lenient(query, Match.ALL);
        assertThat(parsed.root()).isEqualTo(new Nothing());
        assertThat(parsed.notes()).singleElement().asString().contains("there is no word");
    }

    @Property(tries = 300)
    void nothingIsThrownOnAnyText(@ForAll @StringLength(max = 5_000) String query, @ForAll Match match) {
        assertSound(query, QueryTables.lenient(query, match));
    }

    @Property(tries = 1_500)
    void nothingIsThrownOnSyntaxInAnyOrder(
            @ForAll
                    @StringLength(max = 80)
                    @Chars({'"', '(', ')', '-', '+', '*', '~', ':', '[', ']', ' ', 'a', 'A', 'T', 'O', 'R', '1', '.'})
                    String query,
            @ForAll Match match) {
        assertSound(query, QueryTables.lenient(query, match));
        String fielded = "title:" + query + " AND person:(" + query;
        assertSound(fielded, QueryTables.lenient(fielded, match));
    }

    @Property(tries = 1_000)
    void theCanonicalTextIsReadAsTheSameTree(
            @ForAll
                    @StringLength(max = 60)
                    @CharRange(from = 'a', to = 'd')
                    @Chars({' ', '-', '"', '(', ')', '*', 'ñ', '~'})
                    String query,
            @ForAll Match match) {
        String canonical = QueryTables.lenient(query, match).root().toString();
        // Two doubled letters side by side are an acronym ("ee uu"), which hyphens between them would not make.
        Assume.that(!canonical.matches(".*\\b(\\w)\\1 (\\w)\\2\\b.*"));
        assertThat(QueryTables.lenient(canonical, Match.ANY).root()).hasToString(canonical);
    }

    @Test
    void manyParenthesesAreFlattened() {
        int many = 49_000;
        var parsed = QueryTables.lenient("(".repeat(many) + "a OR b" + ")".repeat(many) + " c", Match.ALL);
        assertThat(parsed.root()).hasToString("+(a b) +c");
        assertThat(parsed.notes()).singleElement().asString().contains("deeper than 50");
        assertThat(QueryTables.lenient("(".repeat(100_000), Match.ALL).root()).isEqualTo(new Nothing());
        assertThat(QueryTables.lenient("-(".repeat(3) + "a", Match.ALL).root()).hasToString("+*:* -(+*:* -(+*:* -a))");
        assertThat(QueryTables.lenient("(a (b (c (d OR e))))", Match.ANY, SMALL).notes())
                .anyMatch(note -> note.contains("deeper than 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "“ ", "« \" ", "title:", "title: ", "person:", "id:(a ", "NOT ", "a OR ", "-(", "a~9", "a/", "--",
                "a-"
            })
    void longRepetitionsAreRead(String piece) {
        String query = piece.repeat(100_000 / piece.length());
        assertSound(query, QueryTables.lenient(query, Match.ALL));
    }

    @Test
    void pastedTextKeepsItsFirstDifferentWords() {
        String pasted =
                IntStream.range(0, 10_000).mapToObj(i -> "w" + i % 2_000).collect(Collectors.joining(" "));
        var parsed = QueryTables.lenient(pasted, Match.ANY);
        assertThat(((Bool) parsed.root()).clauses())
                .hasSize(1_024)
                .extracting(clause -> clause.node().toString())
                .startsWith("w0", "w1")
                .endsWith("w1023")
                .doesNotHaveDuplicates();
        assertThat(parsed.notes()).containsExactly("query: it has 10000 words; the first 1024 different ones are used");
    }

    @Test
    void repeatedWordsStayWhileAllFit() {
        assertThat(QueryTables.lenient("a a a b", Match.ANY, SMALL).root()).hasToString("a a a b");
        assertThat(QueryTables.lenient("a a a b c d e", Match.ANY, SMALL).root())
                .hasToString("a b c d");
        assertThat(QueryTables.lenient("\"a b c d e f\" g", Match.ANY, SMALL).root())
                .hasToString("\"a b c d\"");
        assertThat(QueryTables.lenient("id:a id:b id:c id:d id:e", Match.ANY, SMALL)
                        .root())
                .hasToString("id:a id:b id:c id:d");
        assertThat(QueryTables.lenient("title: ".repeat(6) + "a", Match.ANY, SMALL)
                        .notes())
                .isNotEmpty();
    }

    @Test
    void aLongerQueryIsRefused() {
        assertThatExceptionOfType(QuerySyntaxException.class)
                .isThrownBy(() -> QueryTables.lenient("a".repeat(100_001), Match.ALL))
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(100_000))
                .withMessage("query: it has 100001 characters; use at most 100000");
    }

    @Test
    void offsetsAreThoseOfTheWords() {
        String query = "¿title:\"el Muro\"? -(person:\"Claudia S\" EE. UU.) well-kno*";
        assertThat(places(query, QueryTables.lenient(query, Match.ALL).root()))
                .containsExactly("el Muro", "Claudia S", "EE. UU.", "well", "kno");
    }

    @Test
    void aWrongValueIsReadAsWordsAndSaysSo() {
        assertThat(QueryTables.lenient("published:soon title:a", Match.ALL).notes())
                .singleElement()
                .asString()
                .startsWith("query: published:soon was read as words; write 2026-01-12");
        assertThat(QueryTables.lenient("language:xx ".repeat(100), Match.ALL).notes())
                .hasSize(20);
    }

    @Test
    void aQueryInCapitalsSaysThatItsOperatorsAreWords() {
        assertThat(QueryTables.lenient("CJNG OR CDS", Match.ALL).notes())
                .singleElement()
                .asString()
                .contains("all in capitals");
        assertThat(QueryTables.lenient("CJNG CDS", Match.ALL).notes()).isEmpty();
    }

    /** Offsets inside the query, one positive clause in every Bool, and no more words than allowed. */
    private static void assertSound(String query, ParsedQuery parsed) {
        assertThat(places(query, parsed.root())).hasSizeLessThanOrEqualTo(QueryLimits.DEFAULT.clauses());
        assertThat(parsed.root().toString()).isNotEmpty();
    }

    private static List<String> places(String query, QueryNode root) {
        var places = new ArrayList<String>();
        collect(query, root, places);
        return places;
    }

    private static void collect(String query, QueryNode node, List<String> places) {
        switch (node) {
            case Bool bool -> {
                assertThat(bool.clauses()).anyMatch(clause -> clause.occur() != QueryNode.Occur.MUST_NOT);
                assertThat(bool.clauses()).hasSizeGreaterThan(1);
                for (Clause clause : bool.clauses()) {
                    collect(query, clause.node(), places);
                }
            }
            case InField in -> collect(query, in.node(), places);
            case Term term -> places.add(query.substring(term.start(), term.end()));
            case Phrase phrase -> places.add(query.substring(phrase.start(), phrase.end()));
            case Near near -> places.add(query.substring(near.start(), near.end()));
            case QueryNode.Prefix prefix -> places.add(query.substring(prefix.start(), prefix.end()));
            case EntityIs is -> places.add(query.substring(is.start(), is.end()));
            default -> {}
        }
    }
}
