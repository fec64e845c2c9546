package org.puente.index;

import org.puente.Language;

/**
 * How long the texts of a field are, by the language of their documents.
 *
 * @param english of documents in English
 * @param spanish of documents in Spanish
 * @param other of all others
 */
public record FieldLengths(Lengths english, Lengths spanish, Lengths other) {
    static final FieldLengths NONE = new FieldLengths(Lengths.NONE, Lengths.NONE, Lengths.NONE);

    /**
     * What a text in the question's language counts beside one in another. Laws and speeches in one language would
     * otherwise say what is short among the news in the other; they still say something, for they may be the answer
     * (measured with {@code benchmarks/run mixed}, see docs/QUALITY.md).
     */
    private static final int OWN = 4;

    /** With the text of a document in this language that has so many tokens. */
    FieldLengths with(Language language, long tokens) {
        return switch (language) {
            case ENGLISH -> new FieldLengths(english.with(tokens), spanish, other);
            case SPANISH -> new FieldLengths(english, spanish.with(tokens), other);
            case OTHER -> new FieldLengths(english, spanish, other.with(tokens));
        };
    }

    Lengths all() {
        return english.and(spanish).and(other);
    }

    /**
     * The length of a typical text in tokens, at least 1, for a question in this language: texts in the same language
     * count more.
     *
     * @param question its language, {@link Language#OTHER} where it is not clear
     */
    public float typical(Language question) {
        return switch (question) {
            case ENGLISH -> all().and(english.times(OWN - 1)).typical();
            case SPANISH -> all().and(spanish.times(OWN - 1)).typical();
            case OTHER -> all().typical();
        };
    }
}
