package org.puente.query;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a lenient query. {@code start} and {@code end} are offsets of its text, without quotes; {@code first} to
 * {@code last} its tokens, none if {@code last < first}.
 *
 * @param number the edits of FUZZY or the slop of QUOTED, -1 if none is given
 * @param field of FIELD, which a leaf or OPEN follows
 */
record QueryItem(
        Kind kind,
        int start,
        int end,
        int first,
        int last,
        float number,
        @Nullable QueryField field) {
    enum Kind {
        WORDS,
        PREFIX,
        FUZZY,
        QUOTED,
        QUOTED_PREFIX,
        VALUE,
        VALUE_PREFIX,
        RANGE,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        MINUS,
        PLUS,
        EVERYTHING
    }

    /** Whether it is something to look for. */
    boolean isLeaf() {
        return switch (kind) {
            case WORDS, PREFIX, FUZZY, QUOTED, QUOTED_PREFIX, VALUE, VALUE_PREFIX, RANGE, EVERYTHING -> true;
            case FIELD, OPEN, CLOSE, AND, OR, NOT, MINUS, PLUS -> false;
        };
    }

    QueryItem as(Kind other) {
        return new QueryItem(other, start, end, first, last, -1, null);
    }

    /** How many words or values it counts for. */
    int weight() {
        return isLeaf() ? Math.max(1, last - first + 1) : 0;
    }
}
