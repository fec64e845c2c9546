package org.puente.index;

/**
 * How long texts are, empty ones aside. The typical length is the geometric mean: a few very long texts (speeches, laws)
 * beside many short ones move the arithmetic mean so far that ranking among the short ones suffers (measured with
 * {@code benchmarks/run mixed}). Logarithms are summed in millionths, so that the order does not matter.
 *
 * @param texts how many
 * @param logarithms the sum of the natural logarithms of their tokens, in millionths
 */
record Lengths(long texts, long logarithms) {
    static final Lengths NONE = new Lengths(0, 0);

    private static final double UNIT = 1e6;

    /** With a text of so many tokens. */
    Lengths with(long tokens) {
        return tokens == 0 ? this : new Lengths(texts + 1, logarithms + Math.round(StrictMath.log(tokens) * UNIT));
    }

    /** With others. */
    Lengths and(Lengths others) {
        return new Lengths(texts + others.texts, logarithms + others.logarithms);
    }

    /** As if each text were there so many times. */
    Lengths times(int times) {
        return new Lengths(texts * times, logarithms * times);
    }

    /** The length of a typical text in tokens, at least 1. */
    float typical() {
        return texts == 0 ? 1 : (float) StrictMath.exp(logarithms / UNIT / texts);
    }
}
