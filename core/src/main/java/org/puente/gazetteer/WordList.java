package org.puente.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
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

    private final byte[] file;

    WordList() {
        file = read(name().toLowerCase(Locale.ROOT) + ".txt");
    }

    /** The words of all lists; read when one is asked for, since opening a compiled gazetteer asks for none. */
    private static final class Words {
        private static final Map<String, Integer> LISTS_OF = new HashMap<>();

        static {
            for (WordList list : LISTS) {
                new String(list.file, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> LISTS_OF.merge(word, 1 << list.ordinal(), (one, other) -> one | other));
            }
        }

        private Words() {}
    }

    /** Whether this word, case and accents aside, is in the list. */
    boolean has(Word word) {
        return (WordMarks.of(word) & 1 << ordinal()) != 0;
    }

    /** Changes with any list, since compiled names hold what the lists say of them. */
    static int fingerprint() {
        var sum = new CRC32();
        for (WordList list : LISTS) {
            sum.update(list.file);
        }
        return (int) sum.getValue();
    }

    /** The lists a folded word is in, a bit for each. */
    static int all(String folded) {
        return Words.LISTS_OF.getOrDefault(folded, 0);
    }

    private static byte[] read(String file) {
        try (var in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + file + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
