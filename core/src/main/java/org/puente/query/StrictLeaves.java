package org.puente.query;

import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.jspecify.annotations.Nullable;
import org.puente.QuerySyntaxException;
import org.puente.SearchRequest.Match;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.Published;
import org.puente.query.QueryNode.Wildcard;
import org.puente.text.Letters;

/** Turns the words, phrases, values and ranges of Lucene's parser into ours, by their place in the query. */
final class StrictLeaves {
    private final String query;
    private final StrictField fields;
    private final QueryText text;
    private final Leaves leaves;

    StrictLeaves(String query, StrictField fields, Combine combine, Match match) {
        this.query = query;
        this.fields = fields;
        this.text = QueryText.unescaped(query);
        this.leaves = new Leaves(text, new Budget(0, 1), combine, match);
    }

    /** A word, phrase, fuzzy word, prefix, pattern or value; a slop above 0 makes a phrase words near each other. */
    @Nullable
    QueryNode leaf(FieldQueryNode leaf, int slop) {
        boolean quoted = leaf instanceof QuotedFieldQueryNode;
        boolean star = !quoted && leaf.getTextAsString().equals("*") && isWild(leaf.getText(), 0);
        if (star && (leaf.getFieldAsString().equals("*") || leaf.getField().length() == 0)) {
            return new Everything();
        }
        var field = fields.find(leaf.getField(), leaf.getBegin());
        if (field != null && !field.isText()) {
            return value(field, leaf, quoted);
        }
        var node = quoted ? quoted(leaf, slop) : bare(leaf);
        return node == null || field == null ? node : new InField(field.textField(), node);
    }

    /** A range of days. */
    QueryNode range(TermRangeQueryNode range) {
        var from = range.getLowerBound();
        var to = range.getUpperBound();
        var field = fields.find(range.getField().toString(), from.getBegin());
        if (field == null || field.kind() != QueryField.Kind.PUBLISHED) {
            throw error("only dates have ranges", from, "write published:[2026-01-01 TO 2026-01-31]");
        }
        var days = Days.range(
                from.getTextAsString(), !range.isLowerInclusive(), to.getTextAsString(), !range.isUpperInclusive());
        if (days == null || days.isBackwards()) {
            throw error("not a range of days", from, Values.remedy(field));
        }
        return new Published(days.from(), days.to(), from.getBegin(), to.getEnd());
    }

    private @Nullable QueryNode quoted(FieldQueryNode leaf, int slop) {
        return leaves.phrase(first(leaf), last(leaf), slop);
    }

    private @Nullable QueryNode bare(FieldQueryNode leaf) {
        if (leaf instanceof FuzzyQueryNode fuzzy) {
            return leaves.fuzzy(first(leaf), last(leaf), fuzzy.getSimilarity());
        }
        int wild = firstWild(leaf.getText());
        if (wild < 0) {
            return leaves.words(first(leaf), last(leaf));
        }
        if (wild > 0 && wild == leaf.getText().length() - 1 && leaf.getText().charAt(wild) == '*') {
            return leaves.prefix(first(leaf), last(leaf));
        }
        return pattern(leaf);
    }

    /** A word with wildcards inside; anything escaped beside them is refused. */
    private static QueryNode pattern(FieldQueryNode leaf) {
        String pattern = Letters.fold(Letters.lower(leaf.getTextAsString()));
        boolean escaped = hasEscaped(leaf.getText());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean wild = i > 0 && (c == '*' || c == '?');
            if (escaped || !(Character.isLetterOrDigit(c) || wild)) {
                throw error("not a pattern", leaf, "begin with a letter, then use letters, digits, * and ? only");
            }
        }
        return new Wildcard(pattern, leaf.getBegin(), leaf.getEnd());
    }

    private QueryNode value(QueryField field, FieldQueryNode leaf, boolean quoted) {
        int end = quoted ? leaf.getEnd() : wholeTokens(leaf);
        String value = leaf.getTextAsString() + query.substring(leaf.getEnd(), end);
        int wild = quoted ? -1 : firstWild(leaf.getText());
        boolean prefix = wild > 0 && wild == value.length() - 1 && value.charAt(wild) == '*';
        boolean plain = wild < 0 || prefix;
        var node = plain && !(leaf instanceof FuzzyQueryNode)
                ? Values.read(field, prefix ? value.substring(0, wild) : value, prefix, leaf.getBegin(), end)
                : null;
        if (node == null) {
            throw error("not a value of " + field.name(), leaf, Values.remedy(field));
        }
        return node;
    }

    /** The end of a bare value; Lucene's parser cuts a token with a space in it, such as {@code EE. UU.} */
    private int wholeTokens(FieldQueryNode leaf) {
        int last = last(leaf);
        return last >= first(leaf) ? Math.max(leaf.getEnd(), text.end(last)) : leaf.getEnd();
    }

    private int first(FieldQueryNode leaf) {
        return text.tokenFrom(leaf.getBegin());
    }

    private int last(FieldQueryNode leaf) {
        return text.tokenFrom(leaf.getEnd()) - 1;
    }

    private static int firstWild(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isWild(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasEscaped(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (UnescapedCharSequence.wasEscaped(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWild(CharSequence text, int i) {
        char c = text.charAt(i);
        return (c == '*' || c == '?') && !UnescapedCharSequence.wasEscaped(text, i);
    }

    private static QuerySyntaxException error(String what, FieldQueryNode leaf, String remedy) {
        return new QuerySyntaxException(
                "query: " + what + ": " + leaf.getTextAsString() + " at character " + leaf.getBegin() + "; " + remedy,
                leaf.getBegin());
    }
}
