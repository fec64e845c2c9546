package org.puente;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words that mean the same in English and Spanish, for questions that cross languages where spelling does not show it:
 * <i>drought</i> and <i>sequía</i>. Used when a question is asked, never when a document is indexed. A validated,
 * immutable value; read one from files with the {@code formats} module, or make it here.
 *
 * @param pairs in the order given, each once; a word may stand in several
 */
public record Lexicon(List<Pair> pairs) {
    private static final Lexicon EMPTY = new Lexicon(List.of());

    /** Keeps the first of equal pairs. */
    public Lexicon {
        pairs = List.copyOf(new LinkedHashSet<>(pairs));
    }

    /** The lexicon without pairs. */
    public static Lexicon empty() {
        return EMPTY;
    }

    /** A lexicon of these pairs. */
    public static Lexicon of(Pair... pairs) {
        return new Lexicon(Arrays.asList(pairs));
    }

    /** A lexicon of these pairs, in this order. */
    public static Lexicon of(Collection<Pair> pairs) {
        return new Lexicon(List.copyOf(pairs));
    }

    /** Whether there is no pair. */
    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    /**
     * A word or a short phrase in both languages. Case and accents are as written; how they match is the engine's.
     *
     * @param english one word or a few, with single spaces between
     * @param spanish one word or a few, with single spaces between
     */
    public record Pair(String english, String spanish) {
        /** The most words of a phrase. */
        public static final int MAX_WORDS = 5;

        private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

        /**
         * Checks both sides and makes every run of white space one space.
         *
         * @throws RequestException if a side has no letter or digit, more than {@value #MAX_WORDS} words, or a control
         *     character
         */
        public Pair {
            english = checked(english, "English");
            spanish = checked(spanish, "Spanish");
        }

        private static String checked(String text, String side) {
            Objects.requireNonNull(text, side);
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new RequestException(
                        "no " + side + " word in \"" + text.strip() + "\"; give one, or remove the pair");
            }
            if (text.codePoints().anyMatch(Character::isISOControl)) {
                throw new RequestException("a control character in the " + side + " of a pair; remove it");
            }
            var words = SPACE.split(text.strip());
            if (words.length > MAX_WORDS) {
                throw new RequestException(words.length + " words in the " + side + " \"" + text.strip() + "\"; use "
                        + MAX_WORDS + " at most");
            }
            return String.join(" ", words);
        }
    }
}
