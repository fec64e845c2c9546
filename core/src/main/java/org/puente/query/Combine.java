package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.puente.SearchRequest.Match;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Boosted;
import org.puente.query.QueryNode.Clause;
import org.puente.query.QueryNode.Everything;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.Occur;
import org.puente.query.QueryNode.Term;
import org.puente.text.Word;

/** Puts parts of a query together; both parsers do it here, so that they agree. An absent part is {@code null}. */
final class Combine {
    private static final Clause ALL = new Clause(Occur.MUST, new Everything());

    private final Predicate<Word> stopWord;

    /** Puts together with these words as optional. */
    Combine(Predicate<Word> stopWord) {
        this.stopWord = stopWord;
    }

    /** What stands before a part. */
    enum Sign {
        NONE,
        REQUIRED,
        EXCLUDED
    }

    record Part(@Nullable QueryNode node, Sign sign) {}

    /** Parts side by side, without an operator. */
    @Nullable
    QueryNode sideBySide(List<Part> parts, Match match) {
        return match == Match.ALL ? all(parts) : any(parts);
    }

    /** Parts joined by AND. A part of stop words alone is optional unless nothing else is here, or a + demands it. */
    @Nullable
    QueryNode all(List<Part> parts) {
        boolean more = false;
        for (var part : parts) {
            more |= part.sign() == Sign.REQUIRED
                    || (part.sign() == Sign.NONE && part.node() != null && !isOptional(part.node()));
        }
        var clauses = new ArrayList<Clause>(parts.size());
        for (var part : parts) {
            boolean optional = more && part.node() != null && isOptional(part.node());
            add(clauses, part, optional ? Occur.SHOULD : Occur.MUST);
        }
        return built(clauses);
    }

    /** Parts joined by OR. {@code a OR NOT b} is all with a, and all without b. */
    @Nullable
    QueryNode or(List<Part> parts) {
        var clauses = new ArrayList<Part>(parts.size());
        for (var part : parts) {
            clauses.add(part.sign() == Sign.EXCLUDED ? new Part(all(List.of(part)), Sign.NONE) : part);
        }
        return any(clauses);
    }

    private @Nullable QueryNode any(List<Part> parts) {
        var clauses = new ArrayList<Clause>(parts.size());
        for (var part : parts) {
            add(clauses, part, Occur.SHOULD);
        }
        return built(clauses);
    }

    private static void add(List<Clause> clauses, Part part, Occur plain) {
        var node = part.node();
        if (node == null) {
            return;
        }
        var occur =
                switch (part.sign()) {
                    case NONE -> plain;
                    case REQUIRED -> Occur.MUST;
                    case EXCLUDED -> Occur.MUST_NOT;
                };
        clauses.add(new Clause(occur, node));
    }

    private static @Nullable QueryNode built(List<Clause> given) {
        var clauses = flat(given);
        if (clauses.isEmpty()) {
            return null;
        }
        if (clauses.stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT)) {
            clauses.add(0, ALL);
        }
        return clauses.size() == 1 ? clauses.get(0).node() : hoisted(clauses);
    }

    /** Takes the clauses of inner nodes up where that changes nothing: (a AND b) AND c, (a OR b) OR c. */
    private static List<Clause> flat(List<Clause> given) {
        var clauses = new ArrayList<Clause>(given.size());
        for (var clause : given) {
            if (clause.node() instanceof Bool inner && opensInto(inner, clause.occur())) {
                clauses.addAll(inner.clauses());
            } else {
                clauses.add(clause);
            }
        }
        if (clauses.removeIf(ALL::equals) && clauses.stream().noneMatch(clause -> clause.occur() == Occur.MUST)) {
            clauses.add(0, ALL);
        }
        return clauses;
    }

    private static boolean opensInto(Bool inner, Occur occur) {
        return switch (occur) {
            case MUST -> has(inner, Occur.MUST);
            case SHOULD -> !has(inner, Occur.MUST) && !has(inner, Occur.MUST_NOT);
            case MUST_NOT -> false;
        };
    }

    /** {@code title:a title:b} is {@code title:(a b)}: words of one field stay neighbours, in which names are seen. */
    private static QueryNode hoisted(List<Clause> clauses) {
        if (!(clauses.get(0).node() instanceof InField first)) {
            return new Bool(clauses);
        }
        var bare = new ArrayList<Clause>(clauses.size());
        for (var clause : clauses) {
            if (!(clause.node() instanceof InField in) || in.field() != first.field()) {
                return new Bool(clauses);
            }
            bare.add(new Clause(clause.occur(), in.node()));
        }
        return new InField(first.field(), new Bool(flat(bare)));
    }

    private static boolean has(Bool bool, Occur occur) {
        return bool.clauses().stream().anyMatch(clause -> clause.occur() == occur);
    }

    private boolean isOptional(QueryNode node) {
        return switch (node) {
            case Term term -> stopWord.test(term.word());
            case InField in -> isOptional(in.node());
            case Boosted boosted -> isOptional(boosted.node());
            case Bool bool ->
                bool.clauses().stream()
                        .allMatch(clause -> clause.occur() != Occur.MUST_NOT && isOptional(clause.node()));
            default -> false;
        };
    }
}
