package org.puente;

import java.util.List;

/**
 * Which capitalized names do the texts use often that no entity covers? A name has its capitals by choice: not where a
 * sentence starts, nor in headings and lines of capitals. What stands in a mention of an entity is covered, and so is what
 * belongs to one ({@code Embassy of} before a country). Spellings that differ in case, accents or a hyphen are one name; a
 * surname goes with a full name where the documents that have it show that it is of nobody else.
 *
 * <p>All texts are read three times, one by one; what is kept in memory does not grow beyond some hundred megabytes. Names
 * come most documents first, then most occurrences, then by their letters. The same commit answers the same.
 *
 * @param limit how many names at most, 0 to 10,000
 * @param minDocuments how many documents must have a name by choice, 1 or more
 */
public record Discovery(int limit, int minDocuments) implements Question<List<Discovery.Name>> {
    /** Checks the numbers. */
    public Discovery {
        if (limit < 0 || limit > SearchRequest.MAX_LIMIT) {
            throw new RequestException("limit is " + limit + "; use 0 to " + SearchRequest.MAX_LIMIT);
        }
        if (minDocuments < 1) {
            throw new RequestException("the least number of documents is " + minDocuments + "; use 1 or more");
        }
    }

    /**
     * A name that no entity covers.
     *
     * @param entity made of it, to be edited: an id that is free, a type guessed ({@code person}, {@code organization}, else
     *     {@code unknown}), the most frequent spelling as its name, other spellings as aliases
     * @param documents that have the name
     * @param occurrences in all of them
     * @param document the id of the one the example is from
     * @param example a sentence with the name, on one line
     */
    public record Name(Entity entity, int documents, long occurrences, String document, String example) {}
}
