package org.puente.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Boosted;
import org.puente.query.QueryNode.Clause;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.Occur;

/** Leaves out of a query what would cost more than a question may: of each costly kind the first stay. */
public final class SurplusParts {
    /** What costs more than a word, and how many of it a question may have. */
    private enum Kind {
        PART("parts of words (a*)", 32),
        ALIKE("unsure spellings (a~)", 8),
        PHRASE("phrases", 32),
        NAME("beginnings of names (person:a*)", 16);

        private final String shown;
        private final int most;

        Kind(String shown, int most) {
            this.shown = shown;
            this.most = most;
        }
    }

    private final Map<Kind, Integer> count = new EnumMap<>(Kind.class);

    private SurplusParts() {}

    /**
     * A query without its surplus.
     *
     * @param parsed what is left of it, with a note for each kind that was left out
     * @param spelled how many parts of words and unsure spellings it has left
     */
    public record Bounded(ParsedQuery parsed, int spelled) {}

    /** Bounds a query. */
    public static Bounded cut(ParsedQuery query) {
        var surplus = new SurplusParts();
        QueryNode root = surplus.left(query.root());
        var notes = new ArrayList<>(query.notes());
        surplus.count.forEach((kind, all) -> {
            if (all > kind.most) {
                notes.add("query: it has " + all + " " + kind.shown + "; the first " + kind.most + " are used");
            }
        });
        return new Bounded(new ParsedQuery(root == null ? query.root() : root, notes), surplus.spelled());
    }

    private int spelled() {
        return left(Kind.PART) + left(Kind.ALIKE);
    }

    private int left(Kind kind) {
        return Math.min(kind.most, count.getOrDefault(kind, 0));
    }

    private @Nullable QueryNode left(QueryNode node) {
        return switch (node) {
            case QueryNode.Prefix prefix -> take(Kind.PART, node);
            case QueryNode.Wildcard wildcard -> take(Kind.PART, node);
            case QueryNode.Fuzzy fuzzy -> take(Kind.ALIKE, node);
            case QueryNode.Phrase phrase -> take(Kind.PHRASE, node);
            case QueryNode.Near near -> take(Kind.PHRASE, node);
            case QueryNode.EntityIs is -> is.prefix() ? take(Kind.NAME, node) : node;
            case InField in -> {
                QueryNode inside = left(in.node());
                yield inside == null ? null : new InField(in.field(), inside);
            }
            case Boosted boosted -> {
                QueryNode inside = left(boosted.node());
                yield inside == null ? null : new Boosted(inside, boosted.factor());
            }
            case Bool bool -> left(bool);
            default -> node;
        };
    }

    private @Nullable QueryNode take(Kind kind, QueryNode node) {
        return count.merge(kind, 1, Integer::sum) > kind.most ? null : node;
    }

    private @Nullable QueryNode left(Bool bool) {
        List<Clause> clauses = new ArrayList<>();
        boolean positive = false;
        for (Clause clause : bool.clauses()) {
            QueryNode inside = left(clause.node());
            if (inside != null) {
                clauses.add(new Clause(clause.occur(), inside));
                positive |= clause.occur() != Occur.MUST_NOT;
            }
        }
        return !positive ? null : clauses.size() == 1 ? clauses.getFirst().node() : new Bool(clauses);
    }
}
