package org.puente.text;

import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.text.CognateEndings.Law;

/**
 * What is left of a word when spelling laws have undone what English and Spanish do differently: {@code migration} and
 * {@code migración} have one key. Cognates whose keys differ still have keys alike, see {@link CognateLikeness}. Laws of
 * our own; no dictionary.
 *
 * <p>In the index a key is a term in the namespace of its passage's language. It begins with the kinds of its first two
 * consonants, which cognates nearly always share: keys alike lie side by side.
 *
 * @param stem the word without its ending, in common letters
 * @param mark of the ending, {@link CognateEndings#NO_MARK} if it says nothing
 */
public record CognateKey(String stem, char mark) {
    /** Shorter words are alike by chance. */
    private static final int SHORTEST_WORD = 4;

    private static final int KINDS = 2;
    /** How many letters of a key in the index come before its stem: its language and the kinds of its consonants. */
    public static final int BEFORE_STEM = 1 + KINDS;

    /** What the commonest false friend of the news means; it is never {@code policía}. */
    private static final String POLICY = "politica";

    /** The key of the number form of a folded word, {@code null} if it has none: short, or not of letters alone. */
    public static @Nullable CognateKey of(String singular) {
        if (singular.length() < SHORTEST_WORD || !singular.chars().allMatch(CognateKey::isLetter)) {
            return null;
        }
        String word = CognateLetters.withoutInitial(singular.equals("policy") ? POLICY : singular);
        int ending = CognateEndings.length(word);
        String stem = word.substring(0, word.length() - ending);
        String cut = word.substring(stem.length());
        Law law = CognateEndings.of(cut);
        if (law == null) {
            return new CognateKey(CognateLetters.of(word, ""), CognateEndings.NO_MARK);
        }
        String next = law.left().isEmpty() ? cut : "";
        return new CognateKey(CognateLetters.of(stem + law.left(), next), law.mark());
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || c == 'ñ';
    }

    /** The term of this key in passages of a language. */
    public String term(Language language) {
        return kindsPrefix(language) + stem + mark;
    }

    /** What the terms of keys begin with whose first consonants are of the same kinds. */
    public String kindsPrefix(Language language) {
        return Form.COGNATE.term(language == Language.ENGLISH ? "e" : "s") + kinds();
    }

    /** Whether the ending says something. */
    public boolean hasMark() {
        return mark != CognateEndings.NO_MARK;
    }

    /** How much evidence the letters of the stem are: a consonant 1, a vowel less, as vowels change easily. */
    public double weight() {
        double weight = 0;
        for (int i = 0; i < stem.length(); i++) {
            weight += CognateLikeness.weight(stem.charAt(i));
        }
        return weight;
    }

    private String kinds() {
        var kinds = new StringBuilder(KINDS);
        for (int i = 0; i < stem.length() && kinds.length() < KINDS; i++) {
            char kind = kind(stem.charAt(i));
            if (kind != ' ' && (kinds.isEmpty() || kinds.charAt(kinds.length() - 1) != kind)) {
                kinds.append(kind);
            }
        }
        while (kinds.length() < KINDS) {
            kinds.append('-');
        }
        return kinds.toString();
    }

    /** Consonants that turn into each other between the languages are of one kind. */
    private static char kind(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u' -> ' ';
            case 'b', 'p', 'v' -> 'p';
            case 't', 'd' -> 't';
            case 'k', 'g', 'j', 'x', 'c' -> 'k';
            case 'm', 'n', 'q' -> 'n';
            default -> letter;
        };
    }
}
