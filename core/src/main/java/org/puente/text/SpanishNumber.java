package org.puente.text;

import java.util.Map;
import java.util.Set;

/**
 * The number form of Spanish words, accents folded and {@code ñ} kept: {@code luces} → {@code luz}, {@code naciones} →
 * {@code nacion}, {@code jueves} stays. The plural rules of Spanish grammar, with lists of the exceptions; as in Lucene's
 * SpanishPluralStemFilter gender stays, so {@code casas} never meets {@code casos}.
 *
 * <p>A word of one syllable that ends in a consonant is a rare thing in Spanish, so all of them are listed: {@code planes}
 * → {@code plan}, but {@code cines} → {@code cine}, {@code puedes} → {@code puede}. English words, most of which have that
 * shape when they are asked for ({@code wines, rules}), then keep their {@code e} under the Spanish rules too.
 */
final class SpanishNumber {
    private static final Map<String, Set<String>> LISTS = Lists.read("spanish.txt");
    private static final Set<String> SAME = Lists.of(LISTS, "same");
    private static final Set<String> ONLY = Lists.of(LISTS, "only");
    private static final Set<String> SYLLABLES = Lists.of(LISTS, "syllable");
    private static final Set<String> VOWEL = Lists.of(LISTS, "vowel");
    private static final Set<String> E = Lists.of(LISTS, "e");
    private static final Set<String> E_ENDINGS = Lists.of(LISTS, "e-ending");
    private static final Set<String> ES = Lists.of(LISTS, "es");
    private static final int LONGEST_ENDING = 6;

    private SpanishNumber() {}

    /** Whether a folded word is known to be no plural, and no word of the other language. */
    static boolean hasOnlyThis(String word) {
        return ONLY.contains(word);
    }

    /** The singular of a folded word, or the word itself. */
    static String of(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || SAME.contains(word) || ONLY.contains(word)) {
            return word;
        }
        return switch (word.charAt(length - 2)) {
            case 's', '\'' -> word;
            case 'i', 'u' -> VOWEL.contains(word) ? withoutS(word) : word;
            case 'e' -> length > 4 && !keepsE(word) ? withoutEs(word, length) : withoutS(word);
            default -> withoutS(word);
        };
    }

    private static boolean keepsE(String word) {
        if (ES.contains(word)) {
            return false;
        }
        if (E.contains(word)) {
            return true;
        }
        for (int length = Math.min(LONGEST_ENDING, word.length()); length > 3; length--) {
            if (E_ENDINGS.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutEs(String word, int length) {
        String base = word.substring(0, length - 2);
        char last = base.charAt(length - 3);
        boolean afterVowel = isVowel(base.charAt(length - 4));
        return switch (last) {
            case 'c' -> afterVowel ? singular(word, word.substring(0, length - 3) + "z") : withoutS(word);
            case 'j' -> base.endsWith("oj") ? base : withoutS(word);
            case 'n', 'd', 'l', 'r', 's', 'y', 'z' -> afterVowel ? singular(word, base) : withoutS(word);
            case 'i' -> length > 5 ? base : withoutS(word);
            case 'x' -> base;
            case 'u' -> base.endsWith("qu") || base.endsWith("gu") ? withoutS(word) : base;
            default -> ES.contains(word) ? base : withoutS(word);
        };
    }

    /** The word without -es, unless that would be a single syllable that no word has. */
    private static String singular(String word, String base) {
        return syllables(base) > 1 || SYLLABLES.contains(base) ? base : withoutS(word);
    }

    /** Strong vowels, and weak ones that stand beside none; an accent that parts two is folded away ({@code pais}). */
    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); ) {
            int from = i;
            int strong = 0;
            for (; i < word.length() && isVowel(word.charAt(i)); i++) {
                strong += "aeo".indexOf(word.charAt(i)) < 0 ? 0 : 1;
            }
            count += i > from ? Math.max(strong, 1) : 0;
            i += i > from ? 0 : 1;
        }
        return count;
    }

    private static String withoutS(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
