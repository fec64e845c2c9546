package org.puente.text;

import java.util.Map;
import java.util.Set;

/**
 * The number form of English words: plural nouns and verbs in -s lose it, all else stays. Rules of our own with lists of
 * exceptions; a word that is no plural ({@code news, crisis}) is left alone.
 */
final class EnglishNumber {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("feet", "foot"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("geese", "goose"),
            Map.entry("oxen", "ox"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("alumni", "alumnus"),
            Map.entry("nuclei", "nucleus"),
            Map.entry("stimuli", "stimulus"),
            Map.entry("indices", "index"),
            Map.entry("matrices", "matrix"));

    private static final Map<String, Set<String>> LISTS = Lists.read("english.txt");
    private static final Set<String> SAME = Lists.of(LISTS, "same");
    private static final Set<String> ONLY = Lists.of(LISTS, "only");
    private static final Set<String> F = Lists.of(LISTS, "f");
    private static final Set<String> FE = Lists.of(LISTS, "fe");
    private static final Set<String> US = Lists.of(LISTS, "us");
    private static final Set<String> SIS = Lists.of(LISTS, "sis");
    private static final Set<String> IE = Lists.of(LISTS, "ie");
    private static final Set<String> E = Lists.of(LISTS, "e");

    private EnglishNumber() {}

    /** Whether a folded word is known to be no plural, and no word of the other language. */
    static boolean hasOnlyThis(String word) {
        return ONLY.contains(word);
    }

    /** The singular of a folded word, or the word itself. */
    static String of(String word) {
        int length = word.length();
        if (length < 3) {
            return word;
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (length > 5 && word.endsWith("men") && !word.endsWith("amen") && !word.endsWith("imen")) {
            return word.substring(0, length - 3) + "man";
        }
        if (length < 4 || word.charAt(length - 1) != 's' || SAME.contains(word) || ONLY.contains(word)) {
            return word;
        }
        return switch (word.charAt(length - 2)) {
            case 's', 'u', 'i', '\'' -> word;
            case 'e' -> withoutEs(word, length);
            default -> word.substring(0, length - 1);
        };
    }

    private static String withoutEs(String word, int length) {
        String withoutS = word.substring(0, length - 1);
        String base = word.substring(0, length - 2);
        if (E.contains(word) || IE.contains(word)) {
            return withoutS;
        }
        if (US.contains(word)) {
            return base;
        }
        if (F.contains(word)) {
            return word.substring(0, length - 3) + "f";
        }
        if (FE.contains(word)) {
            return word.substring(0, length - 3) + "fe";
        }
        if (SIS.contains(word)) {
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
        return hissing ? base : withoutS;
    }
}
