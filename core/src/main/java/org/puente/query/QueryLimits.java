package org.puente.query;

import org.puente.RequestException;

/**
 * How large a query may be. A longer one is refused by both parsers; deeper parentheses are flattened and surplus words
 * left out, with a note, by the lenient parser, and refused by the strict one.
 *
 * @param length UTF-16 code units
 * @param depth of parentheses inside each other
 * @param clauses words, those of phrases included, and values in all
 */
public record QueryLimits(int length, int depth, int clauses) {
    /** 100,000 characters, 50 levels, 1,024 words. */
    public static final QueryLimits DEFAULT = new QueryLimits(100_000, 50, 1_024);

    /** The deepest that either parser can go on a small stack. */
    private static final int DEEPEST = 200;

    /** Checks the numbers. */
    public QueryLimits {
        if (length < 1 || depth < 1 || depth > DEEPEST || clauses < 1) {
            throw new RequestException("query limits: length " + length + ", depth " + depth + ", clauses " + clauses
                    + "; use 1 or more, and a depth of at most " + DEEPEST);
        }
    }
}
