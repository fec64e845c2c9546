package org.puente.text;

import java.util.Map;
import java.util.Set;

/**
 * The number form of English words: plural nouns and verbs in -s lose it, all else stays. Rules of our own with lists of
 * exceptions; a word that is no plural ({@code news, crisis, physics}) is left alone. Where an ending is a noun's plural and
 * a verb's ({@code leaves}) the noun has it: the verb keeps its weak form.
 */
final class EnglishNumber {
    private static final Map<String, Set<String>> LISTS = Lists.read("english.txt");
    private static final Map<String, String> IRREGULAR = Lists.pairs(LISTS, "irregular");
    private static final Set<String> SAME = Lists.of(LISTS, "same");
    private static final Set<String> ONLY = Lists.of(LISTS, "only");
    private static final Set<String> SHORT = Lists.of(LISTS, "short");
    private static final Set<String> VOWEL = Lists.of(LISTS, "vowel");
    private static final Set<String> F = Lists.of(LISTS, "f");
    private static final Set<String> FE = Lists.of(LISTS, "fe");
    private static final Set<String> S = Lists.of(LISTS, "s");
    private static final Set<String> USE = Lists.of(LISTS, "use");
    private static final Set<String> SIS = Lists.of(LISTS, "sis");
    private static final Set<String> IE = Lists.of(LISTS, "ie");
    private static final Set<String> E = Lists.of(LISTS, "e");
    private static final Set<String> ICS = Lists.of(LISTS, "ics");
    private static final Set<String> NOT_ICS = Lists.of(LISTS, "not-ics");
    private static final int LONGEST_ICS = 8;

    private EnglishNumber() {}

    /** Whether a folded word is known to be no plural, and no word of the other language: no Spanish word ends so. */
    static boolean hasOnlyThis(String word) {
        return ONLY.contains(word) || (isNotSpanish(word) && of(word).equals(word));
    }

    /** A word in -s with a consonant before it, or with a {@code w}. */
    private static boolean isNotSpanish(String word) {
        int length = word.length();
        return length > 3
                && word.charAt(length - 1) == 's'
                && ("aeiou".indexOf(word.charAt(length - 2)) < 0 || word.indexOf('w') >= 0);
    }

    /** The singular of a folded word, or the word itself. */
    static String of(String word) {
        int length = word.length();
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (length > 5 && word.endsWith("men")) {
            return isWordInMen(word) ? word : word.substring(0, length - 3) + "man";
        }
        if (length > 5 && word.endsWith("eaux")) {
            return withoutS(word);
        }
        boolean mayBePlural = length > 3 || SHORT.contains(word);
        if (!mayBePlural || word.charAt(length - 1) != 's' || SAME.contains(word) || ONLY.contains(word)) {
            return word;
        }
        return switch (word.charAt(length - 2)) {
            case 's', '\'' -> word;
            case 'u', 'i' -> VOWEL.contains(word) || word.endsWith("eaus") ? withoutS(word) : word;
            case 'e' -> withoutEs(word, length);
            case 'c' -> isScience(word) ? word : withoutS(word);
            default -> withoutS(word);
        };
    }

    /** {@code specimen, exam, volume} in English and Spanish; {@code women, congressmen} are no such words. */
    private static boolean isWordInMen(String word) {
        return SAME.contains(word) || word.endsWith("amen") || word.endsWith("imen") || word.endsWith("umen");
    }

    /** {@code physics, economics, linguistics}: sciences and pursuits are no plurals, {@code critics, antibiotics} are. */
    private static boolean isScience(String word) {
        if (!word.endsWith("ics") || NOT_ICS.contains(word)) {
            return false;
        }
        for (int length = Math.min(LONGEST_ICS, word.length()); length > 3; length--) {
            if (ICS.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutEs(String word, int length) {
        String base = word.substring(0, length - 2);
        if (E.contains(word) || IE.contains(word)) {
            return withoutS(word);
        }
        if (S.contains(word) || isPluralOfUs(word, length)) {
            return base;
        }
        if (F.contains(word)) {
            return word.substring(0, length - 3) + "f";
        }
        if (FE.contains(word)) {
            return word.substring(0, length - 3) + "fe";
        }
        if (SIS.contains(word) || word.endsWith("theses") || word.endsWith("yses")) {
            return base + "is";
        }
        if (base.endsWith("i") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissing = base.endsWith("x")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("ss")
                || base.endsWith("zz")
                || (base.endsWith("o") && length > 5);
        return hissing ? base : withoutS(word);
    }

    /** {@code viruses, campuses}; {@code houses, causes, refuses, excuses} end in -use. */
    private static boolean isPluralOfUs(String word, int length) {
        return length > 6 && word.endsWith("uses") && "aof".indexOf(word.charAt(length - 5)) < 0 && !USE.contains(word);
    }

    private static String withoutS(String word) {
        return word.substring(0, word.length() - 1);
    }
}
