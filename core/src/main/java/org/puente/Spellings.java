package org.puente;

import java.util.List;
import java.util.Objects;

/**
 * How are these phrases written in the texts, in small letters or with capitals? A phrase is found as names are: case,
 * accents, hyphens and the dots of acronyms aside, over spaces and one line end. It counts wherever it stands, in titles and
 * bodies, also within longer names and at the start of a sentence. Answered in the order of the phrases, exactly, by reading
 * all stored texts once, whatever the number of phrases; one without a word is never found.
 *
 * @param phrases to be counted
 */
public record Spellings(List<String> phrases) implements Question<List<Spellings.Count>> {
    /** Copies the list. */
    public Spellings {
        phrases = List.copyOf(phrases);
    }

    /**
     * How a phrase is written.
     *
     * @param phrase as it was asked for
     * @param small where no word of it begins with a capital
     * @param capital where one does, all-capitals included
     */
    public record Count(String phrase, Tally small, Tally capital) {
        /** Checks that nothing is {@code null}. */
        public Count {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(small, "small");
            Objects.requireNonNull(capital, "capital");
        }
    }

    /**
     * Occurrences in an index.
     *
     * @param documents that have any
     * @param occurrences in all of them
     */
    public record Tally(int documents, long occurrences) {}
}
