package org.puente.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.puente.QuerySyntaxException;
import org.puente.SearchRequest.Match;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.Nothing;
import org.puente.text.Forms;
import org.puente.text.Word;

/**
 * Reads a query in Lucene's standard syntax, by Lucene's {@code StandardSyntaxParser}, whose tree becomes ours. What
 * Puente has no answer to is an error with its position: regular expressions, intervals, ranges other than of dates,
 * names that are no field. Safe for many threads.
 */
public final class StrictParser {
    private static final int LONGEST_QUOTED = 20;

    private final QueryNames names;
    private final QueryLimits limits;
    private final Combine combine;

    /** A parser for an index with these names. */
    public StrictParser(QueryNames names, QueryLimits limits) {
        this(names, limits, Forms::isStopWord);
    }

    StrictParser(QueryNames names, QueryLimits limits, Predicate<Word> stopWord) {
        this.combine = new Combine(stopWord);
        this.names = Objects.requireNonNull(names, "names");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a query. A blank one is {@link Everything}, one of punctuation in quotes alone is {@link Nothing}.
     *
     * @param match how words side by side combine
     * @throws QuerySyntaxException for wrong syntax, unknown names and exceeded limits
     */
    public ParsedQuery parse(String query, Match match) {
        Lengths.check(query, limits);
        Lengths.checkDepth(query, limits);
        checkNumbers(query);
        if (query.isBlank()) {
            return new ParsedQuery(new Everything(), List.of());
        }
        var parser = new StandardSyntaxParser();
        try {
            var tree = parser.parse(query, StrictField.NONE);
            var root = new StrictTree(query, names, combine, match).convert(tree);
            if (root == null) {
                return new ParsedQuery(new Nothing(), List.of(LenientParser.NO_WORD));
            }
            Lengths.checkClauses(root, limits);
            return new ParsedQuery(root, List.of());
        } catch (QueryNodeParseException wrong) {
            throw syntaxError(query, parser.token, wrong);
        }
    }

    /** Refuses {@code word~ 2026}: Lucene's parser takes a number after a space for that of the tilde, and loses a word. */
    private static void checkNumbers(String query) {
        boolean quoted = false;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '~' || c == '^')) {
                int next = i + 1;
                while (next < query.length() && QueryChars.isSpace(query.charAt(next))) {
                    next++;
                }
                if (next > i + 1 && next < query.length() && Character.isDigit(query.charAt(next))) {
                    throw new QuerySyntaxException(
                            "query: a space between " + c + " and a number: at character " + i
                                    + "; put the number first, or right behind it",
                            i);
                }
                i = next - 1;
            }
        }
    }

    /** Says where and why. The grammar fails at the last token it read, its lexer behind it. */
    private static QuerySyntaxException syntaxError(String query, Token read, QueryNodeParseException wrong) {
        Token last = read;
        while (last.next != null) {
            last = last.next;
        }
        boolean grammar = wrong instanceof ParseException;
        int at = Math.min(query.length(), grammar ? last.beginColumn : last.endColumn);
        while (!grammar && at < query.length() && QueryChars.isSpace(query.charAt(at))) {
            at++;
        }
        return new QuerySyntaxException(
                "query: " + reason(query, at) + ": at character " + at + "; " + remedy(query, at), at);
    }

    private static String reason(String query, int at) {
        if (at == query.length()) {
            return "it ends too soon";
        }
        int end = Math.max(QueryChars.next(query, at), Math.min(QueryChars.runEnd(query, at), at + LONGEST_QUOTED));
        boolean word = Character.isLetterOrDigit(query.charAt(at));
        return "unexpected " + query.substring(at, word ? end : QueryChars.next(query, at));
    }

    private static String remedy(String query, int at) {
        if (at == query.length()) {
            return "close what is open, or take the last operator away";
        }
        return switch (query.charAt(at)) {
            case '/' -> "regular expressions are refused; put \\ before each /";
            case '"' -> "close the quote, or put \\ before it";
            case 'A', 'O', 'N' -> "put a word before and after AND and OR, one NOT before a word, or use small letters";
            default -> "put \\ before a character that is meant as text";
        };
    }
}
