package org.puente.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.text.Word;

/**
 * A query as a tree, the same for both parsers; values, immutable. {@code toString()} of a node is its canonical text,
 * see {@link QueryPrinter}. {@code start} and {@code end} are UTF-16 code units into the query string, end exclusive:
 * of words their first and last letter, of values the value, without quotes or field name.
 */
public sealed interface QueryNode {

    /** Every document. */
    record Everything() implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** No document: a query in which there is nothing to look for. */
    record Nothing() implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** A word, in any of its forms. */
    record Term(Word word, int start, int end) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** Two words or more, one directly after the other. */
    record Phrase(List<Word> words, int start, int end) implements QueryNode {
        /** Copies the words. */
        public Phrase {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Two words or more near each other, in any order.
     *
     * @param slop how many other words may lie between them in all, from 1 to {@value #FARTHEST}
     */
    record Near(List<Word> words, int slop, int start, int end) implements QueryNode {
        /** The largest slop; larger ones are read as this. */
        public static final int FARTHEST = 1_000;

        /** Copies the words. */
        public Near {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** Words that begin so; the letters are folded, see {@link Word#folded()}. */
    record Prefix(String folded, int start, int end) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * A pattern over whole words, from the strict parser only: {@code ?} stands for one letter, {@code *} for any
     * number. The first is a letter; the letters are folded.
     */
    record Wildcard(String pattern, int start, int end) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Words spelled like this one.
     *
     * @param edits how many letters may differ, 1 or 2
     */
    record Fuzzy(Word word, int edits, int start, int end) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** Words in one field only. The node holds words alone: no condition on the document, no other {@code InField}. */
    record InField(TextField field, QueryNode node) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Documents that mention an entity.
     *
     * @param type of the entity, a kind of it included
     * @param value its id or an alias, as typed
     * @param prefix whether the value is only the beginning of one
     */
    record EntityIs(String type, String value, boolean prefix, int start, int end) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** Documents with exactly this value in a keyword field. */
    record KeywordIs(String field, String value, int start, int end) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** Documents in this language. */
    record LanguageIs(Language language) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** The document with this id. */
    record IdIs(String id) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Documents published on one of these days, both inclusive.
     *
     * @param from the first day, {@code null} for no first
     * @param to the last day, {@code null} for no last; not before the first
     */
    record Published(@Nullable LocalDate from, @Nullable LocalDate to, int start, int end) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** A node that weighs more or less in the score, from the strict parser only; the factor is above 0. */
    record Boosted(QueryNode node, float factor) implements QueryNode {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /**
     * Several conditions. Every {@code MUST} holds and no {@code MUST_NOT}; a {@code SHOULD} beside a {@code MUST} only
     * ranks, without one at least one {@code SHOULD} holds. There is always a clause that is not {@code MUST_NOT}:
     * "all but" begins with {@link Everything}.
     */
    record Bool(List<Clause> clauses) implements QueryNode {
        /** Copies the clauses. */
        public Bool {
            clauses = List.copyOf(clauses);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /** One condition of several. */
    record Clause(Occur occur, QueryNode node) {
        /** Checks that there is one. */
        public Clause {
            Objects.requireNonNull(occur, "occur");
            Objects.requireNonNull(node, "node");
        }
    }

    /** How a condition counts, see {@link Bool}. */
    enum Occur {
        /** It holds. */
        MUST,
        /** It may hold. */
        SHOULD,
        /** It does not hold. */
        MUST_NOT
    }
}
