package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.SearchRequest.Match;
import org.puente.query.Combine.Part;
import org.puente.query.Combine.Sign;
import org.puente.query.QueryItem.Kind;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.InField;

/**
 * The grammar of lenient queries, by recursive descent; an operator with nothing to join is passed over.
 *
 * <pre>
 * list = or*                         side by side
 * or   = and (OR and)*
 * and  = part (AND part)*
 * part = ("-" | "+" | NOT)* primary
 * primary = leaf | field primary | "(" list ")"
 * </pre>
 */
final class LenientGrammar {
    private static final int MOST_NOTES = 20;
    private static final int LONGEST_QUOTED = 80;

    private final QueryText query;
    private final List<QueryItem> items;
    private final Leaves leaves;
    private final Combine combine;
    private final Match match;
    private final List<String> notes;
    private int next;

    LenientGrammar(
            QueryText query, List<QueryItem> items, Leaves leaves, Combine combine, Match match, List<String> notes) {
        this.query = query;
        this.items = items;
        this.leaves = leaves;
        this.combine = combine;
        this.match = match;
        this.notes = notes;
    }

    @Nullable
    QueryNode parse() {
        return list(null);
    }

    private @Nullable QueryNode list(@Nullable QueryField field) {
        var parts = new ArrayList<Part>();
        for (skipOperators(); !ended(); skipOperators()) {
            var part = or(field);
            if (part.node() != null) {
                parts.add(part);
            }
        }
        boolean values = field != null && !field.isText();
        return combine.sideBySide(parts, values ? Match.ANY : match);
    }

    private Part or(@Nullable QueryField field) {
        var parts = new ArrayList<>(List.of(and(field)));
        while (is(Kind.OR)) {
            skipOperators();
            if (!ended()) {
                parts.add(and(field));
            }
        }
        parts.removeIf(part -> part.node() == null);
        return parts.size() == 1 ? parts.get(0) : new Part(combine.or(parts), Sign.NONE);
    }

    private Part and(@Nullable QueryField field) {
        var parts = new ArrayList<>(List.of(part(field)));
        while (is(Kind.AND)) {
            skipOperators();
            if (!ended()) {
                parts.add(part(field));
            }
        }
        parts.removeIf(part -> part.node() == null);
        return parts.size() == 1 ? parts.get(0) : new Part(combine.all(parts), Sign.NONE);
    }

    private Part part(@Nullable QueryField field) {
        var sign = Sign.NONE;
        while (is(Kind.MINUS) || is(Kind.PLUS) || is(Kind.NOT)) {
            sign = !is(Kind.PLUS) ? Sign.EXCLUDED : sign == Sign.NONE ? Sign.REQUIRED : sign;
            next++;
        }
        return new Part(primary(field), sign);
    }

    private @Nullable QueryNode primary(@Nullable QueryField field) {
        if (next == items.size() || !(items.get(next).isLeaf() || is(Kind.OPEN) || is(Kind.FIELD))) {
            return null;
        }
        var item = items.get(next++);
        if (item.kind() == Kind.OPEN) {
            var node = list(field);
            next += is(Kind.CLOSE) ? 1 : 0;
            return node;
        }
        return item.kind() == Kind.FIELD ? primary(item.field()) : leaf(item, field);
    }

    private @Nullable QueryNode leaf(QueryItem item, @Nullable QueryField field) {
        if (item.kind() == Kind.EVERYTHING) {
            return new Everything();
        }
        if (field != null && !field.isText()) {
            return value(item, field);
        }
        var node = words(item);
        return node == null || field == null ? node : new InField(field.textField(), node);
    }

    private @Nullable QueryNode words(QueryItem item) {
        return switch (item.kind()) {
            case PREFIX -> leaves.prefix(item.first(), item.last());
            case FUZZY -> leaves.fuzzy(item.first(), item.last(), item.number());
            case QUOTED -> leaves.phrase(item.first(), item.last(), Math.max(0, (int) item.number()));
            case QUOTED_PREFIX -> leaves.phrase(item.first(), item.last(), 0);
            default -> leaves.words(item.first(), item.last());
        };
    }

    private @Nullable QueryNode value(QueryItem item, QueryField field) {
        String value = query.text().substring(item.start(), item.end());
        boolean prefix = item.kind() == Kind.VALUE_PREFIX || item.kind() == Kind.QUOTED_PREFIX;
        var node = Values.read(field, value, prefix, item.start(), item.end());
        if (node != null) {
            return leaves.takes(node) ? node : null;
        }
        if (!value.isBlank() && notes.size() < MOST_NOTES) {
            value = value.length() > LONGEST_QUOTED ? value.substring(0, LONGEST_QUOTED) + '…' : value;
            notes.add("query: " + field.name() + ":" + value + (prefix ? "*" : "") + " was read as words; "
                    + Values.remedy(field));
        }
        return words(item);
    }

    private void skipOperators() {
        while (is(Kind.AND) || is(Kind.OR)) {
            next++;
        }
    }

    private boolean ended() {
        return next == items.size() || is(Kind.CLOSE);
    }

    private boolean is(Kind kind) {
        return next < items.size() && items.get(next).kind() == kind;
    }
}
