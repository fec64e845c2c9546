package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.query.QueryItem.Kind;

/**
 * Cuts a lenient query into items, in one pass. Parentheses come out balanced, and no deeper than the limit; what is no
 * syntax is punctuation and left out.
 */
final class QueryLexer {
    private final QueryText query;
    private final String text;
    private final QueryNames names;
    private final int deepest;
    private final Quotes quotes;
    private final boolean shouting;
    private final List<QueryItem> items = new ArrayList<>();

    private int at;
    private int token;
    private int depth;
    private boolean tooDeep;
    private boolean shoutedOperator;
    private boolean betweenStars;
    /** The field whose value is to follow. */
    private @Nullable QueryField pending;
    /** The depth of the parentheses around a list of values; 0 outside. */
    private int valuesDepth;

    QueryLexer(QueryText query, QueryNames names, int deepest) {
        this.query = query;
        this.text = query.text();
        this.names = names;
        this.deepest = deepest;
        this.quotes = new Quotes(text);
        this.shouting = Operators.areWordsIn(text);
    }

    boolean tooDeep() {
        return tooDeep;
    }

    /** Whether a word stands between two stars, which stress it. */
    boolean betweenStars() {
        return betweenStars;
    }

    boolean shoutedOperator() {
        return shoutedOperator;
    }

    List<QueryItem> items() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (QueryChars.isSpace(c)) {
                at++;
            } else if (c == '(') {
                open();
            } else if (c == ')') {
                close();
            } else if (Quotes.isMark(c)) {
                quoted();
            } else if (QueryChars.isSign(text, at)) {
                emit(c == '-' ? Kind.MINUS : Kind.PLUS, at, at + 1);
            } else if (expectsValue()) {
                value();
            } else if (QueryChars.isEverything(text, at)) {
                emit(Kind.EVERYTHING, at, QueryChars.runEnd(text, at));
            } else {
                bare();
            }
        }
        fieldToWords();
        return items;
    }

    private boolean expectsValue() {
        return pending != null ? !pending.isText() : valuesDepth > 0;
    }

    private void open() {
        depth++;
        if (valuesDepth == 0 && expectsValue()) {
            valuesDepth = depth;
        }
        if (depth > deepest) {
            tooDeep = true;
            at++;
        } else {
            emit(Kind.OPEN, at, at + 1);
        }
    }

    private void close() {
        if (depth > 0 && depth <= deepest) {
            emit(Kind.CLOSE, at, at + 1);
        } else {
            at++;
        }
        if (depth == valuesDepth) {
            valuesDepth = 0;
        }
        depth = Math.max(0, depth - 1);
    }

    private void quoted() {
        int close = quotes.close(at);
        if (close < 0) {
            at++;
            return;
        }
        int start = at + 1;
        int end = close + 1;
        if (end < text.length() && text.charAt(end) == '*' && expectsValue()) {
            emit(Kind.QUOTED_PREFIX, start, close, end + 1, -1);
            return;
        }
        int number = QueryChars.numberEnd(text, end);
        emit(Kind.QUOTED, start, close, Math.max(end, number), number > end + 1 ? number(end + 1, number) : -1);
    }

    /** A value as typed, up to a space, a quote or a parenthesis; a token with a space in it is not cut. */
    private void value() {
        if (pending != null && pending.kind() == QueryField.Kind.PUBLISHED && "[{".indexOf(text.charAt(at)) >= 0) {
            int end = QueryChars.bracketEnd(text, at);
            if (end > at) {
                emit(Kind.RANGE, at, end);
                return;
            }
        }
        int end = QueryChars.runEnd(text, at);
        moveToken(at);
        int within = query.tokenFrom(end) - 1;
        if (within >= token && query.end(within) > end) {
            end = query.end(within);
        }
        if (operator(at, end)) {
            return;
        }
        boolean prefix = end - at > 1 && text.charAt(end - 1) == '*';
        int start = QueryChars.trimmedStart(text, at, end);
        int stop = QueryChars.trimmedEnd(text, start, prefix ? end - 1 : end);
        if (stop == start) {
            at = end;
        } else {
            emit(prefix ? Kind.VALUE_PREFIX : Kind.VALUE, start, stop, end, -1);
        }
    }

    private void bare() {
        moveToken(at);
        if (token == query.size() || query.start(token) != at) {
            at = QueryChars.next(text, at);
            return;
        }
        if (field()) {
            return;
        }
        int last = token;
        while (query.joinsNext(last)) {
            last++;
        }
        int end = query.end(last);
        if (last == token && operator(at, end)) {
            return;
        }
        if (QueryChars.isPrefixMark(text, end)) {
            boolean between = at > 0 && text.charAt(at - 1) == '*';
            betweenStars |= between;
            emit(between ? Kind.WORDS : Kind.PREFIX, at, end, end + 1, -1);
            return;
        }
        int number = QueryChars.numberEnd(text, end);
        if (number > end) {
            emit(Kind.FUZZY, at, end, number, number > end + 1 ? number(end + 1, number) : -1);
        } else {
            emit(Kind.WORDS, at, end);
        }
    }

    private boolean field() {
        if (!QueryChars.isPieceStart(text, at)) {
            return false;
        }
        int colon = QueryChars.colon(text, at);
        var field = colon < 0 ? null : QueryField.find(text.substring(at, colon), names);
        if (field == null) {
            return false;
        }
        emit(new QueryItem(Kind.FIELD, at, colon, token, query.tokenFrom(colon) - 1, -1, field), colon + 1);
        pending = field;
        return true;
    }

    private boolean operator(int start, int end) {
        String word = end - start > 3 ? "" : text.substring(start, end);
        if (!Operators.isOne(word) || !QueryChars.standsAlone(text, start, end)) {
            return false;
        }
        if (shouting) {
            shoutedOperator = true;
            return false;
        }
        emit(Kind.valueOf(word), start, end);
        return true;
    }

    private float number(int from, int to) {
        return Float.parseFloat(text.substring(from, to));
    }

    private void emit(Kind kind, int start, int end) {
        emit(kind, start, end, end, -1);
    }

    private void emit(Kind kind, int start, int end, int next, float number) {
        int first = query.tokenFrom(start);
        emit(new QueryItem(kind, start, end, first, query.tokenFrom(end) - 1, number, null), next);
    }

    private void emit(QueryItem item, int next) {
        if (!item.isLeaf() && item.kind() != Kind.OPEN) {
            fieldToWords();
        }
        items.add(item);
        pending = null;
        at = next;
    }

    /** The name of a field without a value is a word. */
    private void fieldToWords() {
        int last = items.size() - 1;
        if (last >= 0 && items.get(last).kind() == Kind.FIELD) {
            items.set(last, items.get(last).as(Kind.WORDS));
        }
    }

    private void moveToken(int offset) {
        while (token < query.size() && query.start(token) < offset) {
            token++;
        }
    }
}
