package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.puente.QuerySyntaxException;
import org.puente.SearchRequest.Match;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.Nothing;
import org.puente.text.Forms;
import org.puente.text.Word;

/**
 * Reads a query as people type them: whatever is not syntax is words and punctuation, and no syntax is wrong. The
 * language is that of {@code docs/QUERIES.md}. AND binds tighter than OR, OR tighter than words side by side, as in
 * Lucene's own parser. The time is linear in the length. Safe for many threads.
 */
public final class LenientParser {
    static final String NO_WORD =
            "query: there is no word in it, so nothing is found; type a word, or nothing to find everything";

    private final QueryNames names;
    private final QueryLimits limits;
    private final Combine combine;

    /** A parser for an index with these names. */
    public LenientParser(QueryNames names, QueryLimits limits) {
        this(names, limits, Forms::isStopWord);
    }

    LenientParser(QueryNames names, QueryLimits limits, Predicate<Word> stopWord) {
        this.combine = new Combine(stopWord);
        this.names = Objects.requireNonNull(names, "names");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a query. A blank one is {@link Everything}, one without any word or condition is {@link Nothing}.
     *
     * @param match how words side by side combine
     * @throws QuerySyntaxException only for a query longer than the limit
     */
    public ParsedQuery parse(String query, Match match) {
        Lengths.check(query, limits);
        if (query.isBlank()) {
            return new ParsedQuery(new Everything(), List.of());
        }
        var text = new QueryText(query);
        var lexer = new QueryLexer(text, names, limits.depth());
        var items = lexer.items();
        var notes = new ArrayList<String>();
        if (lexer.tooDeep()) {
            notes.add("query: parentheses deeper than " + limits.depth() + " are left out; write fewer");
        }
        if (lexer.shoutedOperator()) {
            notes.add(
                    "query: it is all in capitals, so AND, OR and NOT are words; write the other words in small letters"
                            + " to use them as operators");
        }
        if (lexer.betweenStars()) {
            notes.add("query: a word between two stars is read as it stands; write word* for words that begin so");
        }
        int weight = 0;
        for (var item : items) {
            weight += item.weight();
        }
        if (weight > limits.clauses()) {
            notes.add("query: it has " + weight + " words; the first " + limits.clauses() + " different ones are used");
        }
        var leaves = new Leaves(text, new Budget(weight, limits.clauses()), combine, match);
        var root = new LenientGrammar(text, items, leaves, combine, match, notes).parse();
        if (root == null) {
            notes.add(NO_WORD);
        }
        return new ParsedQuery(root == null ? new Nothing() : root, notes);
    }
}
