package org.puente.text;

import java.util.Map;
import java.util.Set;

/**
 * The number form of Spanish words, accents folded and {@code ñ} kept: {@code luces} → {@code luz}, {@code naciones} →
 * {@code nacion}, {@code jueves} stays. The plural rules of Spanish grammar, with lists of the exceptions; as in Lucene's
 * SpanishPluralStemFilter gender stays, so {@code casas} never meets {@code casos}.
 */
final class SpanishNumber {
    private static final Map<String, Set<String>> LISTS = Lists.read("spanish.txt");
    private static final Set<String> SAME = Lists.of(LISTS, "same");
    private static final Set<String> ONLY = Lists.of(LISTS, "only");
    private static final Set<String> VOWEL = Lists.of(LISTS, "vowel");
    private static final Set<String> E = Lists.of(LISTS, "e");
    private static final Set<String> ES = Lists.of(LISTS, "es");

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
            case 'e' -> length > 4 && !E.contains(word) ? withoutEs(word, length) : withoutS(word);
            default -> withoutS(word);
        };
    }

    private static String withoutEs(String word, int length) {
        String base = word.substring(0, length - 2);
        char last = base.charAt(length - 3);
        boolean afterVowel = isVowel(base.charAt(length - 4));
        return switch (last) {
            case 'c' -> afterVowel ? word.substring(0, length - 3) + "z" : withoutS(word);
            case 'j' -> base.endsWith("oj") ? base : withoutS(word);
            case 'n', 'd', 'l', 'r', 's', 'y', 'z' -> afterVowel ? base : withoutS(word);
            case 'i', 'x' -> base;
            case 'u' -> base.endsWith("qu") || base.endsWith("gu") ? withoutS(word) : base;
            default -> ES.contains(word) ? base : withoutS(word);
        };
    }

    private static String withoutS(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
