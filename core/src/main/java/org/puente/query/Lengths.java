package org.puente.query;

import org.puente.QuerySyntaxException;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Boosted;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.Near;
import org.puente.query.QueryNode.Phrase;

/** Refuses what is beyond a limit. */
final class Lengths {
    private Lengths() {}

    static void check(String query, QueryLimits limits) {
        if (query.length() > limits.length()) {
            throw new QuerySyntaxException(
                    "query: it has " + query.length() + " characters; use at most " + limits.length(), limits.length());
        }
    }

    /** Refuses deep parentheses before a parser that recurses without a limit sees them. */
    static void checkDepth(String query, QueryLimits limits) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < query.length(); i++) {
            switch (query.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '(' -> depth += quoted ? 0 : 1;
                case ')' -> depth -= quoted || depth == 0 ? 0 : 1;
                default -> {}
            }
            if (depth > limits.depth()) {
                throw new QuerySyntaxException(
                        "query: parentheses are more than " + limits.depth() + " deep: at character " + i
                                + "; write fewer inside each other",
                        i);
            }
        }
    }

    static void checkClauses(QueryNode root, QueryLimits limits) {
        int words = words(root);
        if (words > limits.clauses()) {
            throw new QuerySyntaxException(
                    "query: it has " + words + " words; use at most " + limits.clauses()
                            + ", or the lenient syntax, which leaves some out",
                    0);
        }
    }

    private static int words(QueryNode node) {
        return switch (node) {
            case Phrase phrase -> phrase.words().size();
            case Near near -> near.words().size();
            case InField in -> words(in.node());
            case Boosted boosted -> words(boosted.node());
            case Bool bool ->
                bool.clauses().stream().mapToInt(clause -> words(clause.node())).sum();
            default -> 1;
        };
    }
}
