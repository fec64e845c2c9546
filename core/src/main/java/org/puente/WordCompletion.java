package org.puente;

import java.util.List;
import java.util.Objects;

/**
 * Which words of the texts does the last word of a question begin? Case and accents do not matter: {@code mex} and
 * {@code méx} begin {@code méxico}; stop words are left out. Answered most documents first, then by letters; nothing
 * where the question does not end in a word.
 *
 * @param query what was typed so far
 * @param limit how many at most, 0 to 100
 */
public record WordCompletion(String query, int limit) implements Question<List<WordCompletion.WordCount>> {
    /** The most words of one answer. */
    public static final int MAX_LIMIT = 100;

    /** Checks the limit. */
    public WordCompletion {
        Objects.requireNonNull(query, "query");
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new RequestException("limit is " + limit + "; use 0 to " + MAX_LIMIT);
        }
    }

    /**
     * A word of the texts.
     *
     * @param word in small letters, as it is written most often; spellings that differ in accents alone count as one
     * @param documents that have it in this spelling in their text, or in their title if those are more; deleted ones
     *     count until they are merged away
     */
    public record WordCount(String word, int documents) {}
}
