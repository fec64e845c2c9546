package org.puente.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.puente.text.Word;

/** Our own lists of words, English and Spanish together, folded; each says in its file what it is for. */
enum WordList {
    /** Words that are also names: where a capital tells nothing, such a name needs other evidence. */
    ORDINARY,
    /** Everyday nouns: a name that is one of them in small letters says nothing by itself. */
    NOUNS,
    /** Titles and roles: they stand beside a name and do not lengthen it. */
    ROLES,
    /** Adjectives of origin, days, months: likewise. */
    PEOPLES,
    /** Nouns before a name that make a longer name of it: {@code Universidad de Sinaloa}. */
    HEADS,
    /** Those that do so in small letters too: {@code calle Juárez}. */
    STREETS,
    /** Nouns after a place that make a longer name of it: {@code Texas Tech}. */
    TAILS,
    /** Nouns after a person that make a longer name of it: {@code Trump Tower}. */
    ESTATES,
    /** Given names: before a surname they say whose it is. */
    GIVEN,
    /** Articles, prepositions, conjunctions, openers of sentences: no content. */
    SMALL,
    /** Verbs of saying and doing that follow names of people and organizations. */
    SPEECH;

    private static final WordList[] LISTS = values();

    private final Set<String> words;

    WordList() {
        words = read(name().toLowerCase(java.util.Locale.ROOT) + ".txt");
    }

    /** Whether this word, case and accents aside, is in the list. */
    boolean has(Word word) {
        return (WordMarks.of(word) & 1 << ordinal()) != 0;
    }

    /** Changes with any word of any list, since compiled names hold what the lists say of them. */
    static int fingerprint() {
        int fingerprint = 0;
        for (WordList list : LISTS) {
            fingerprint = 31 * fingerprint + list.words.hashCode();
        }
        return fingerprint;
    }

    /** The lists a folded word is in, a bit for each. */
    static int all(String folded) {
        int lists = 0;
        for (WordList list : LISTS) {
            lists |= list.words.contains(folded) ? 1 << list.ordinal() : 0;
        }
        return lists;
    }

    private static Set<String> read(String file) {
        var in = WordList.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the word list " + file + " is missing from the jar");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var words = new HashSet<String>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    words.addAll(java.util.Arrays.asList(line.split(" ", -1)));
                }
            }
            words.remove("");
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
