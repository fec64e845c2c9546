package org.puente.text;

/**
 * The laws of letters in cognates: Greek spellings (ph, th, ch, rh, y), the sounds of c, qu and z, doubled letters,
 * diphthongs of stressed vowels ({@code puerto}, port) and the {@code e} before an initial {@code s}.
 */
final class CognateLetters {
    private CognateLetters() {}

    /** Undoes what English spelling has of its own, then what both have. */
    static void english(StringBuilder word) {
        replace(word, "ph", "f");
        replace(word, "ou", "u");
        replace(word, "aign", "añ");
        softenTi(word);
        both(word);
    }

    /** English -er after a consonant is Spanish -ro, -re or -ra: {@code minister, ministro}. */
    static void finalEr(StringBuilder word) {
        int length = word.length();
        if (length > 4 && word.indexOf("er", length - 2) > 0 && !isVowel(word.charAt(length - 3))) {
            word.deleteCharAt(length - 2);
        }
    }

    /** Undoes what Spanish spelling has of its own, then what both have. */
    static void spanish(StringBuilder word) {
        if (word.length() > 2 && word.charAt(0) == 'e' && word.charAt(1) == 'j' && isVowel(word.charAt(2))) {
            word.setCharAt(1, 'x');
        }
        for (int i = 1; i + 1 < word.length(); i++) {
            if (word.charAt(i) == 'y' && isVowel(word.charAt(i + 1)) && isVowel(word.charAt(i - 1))) {
                word.setCharAt(i, 'j');
            }
        }
        replace(word, "cuer", "cor");
        replace(word, "segur", "secur");
        both(word);
    }

    private static void both(StringBuilder word) {
        if (word.length() > 2 && word.charAt(0) == 'e' && word.charAt(1) == 's' && !isVowel(word.charAt(2))) {
            word.deleteCharAt(0);
        }
        replace(word, "th", "t");
        replace(word, "rh", "r");
        replace(word, "y", "i");
        replace(word, "nm", "m");
        replace(word, "subst", "sust");
        sounds(word);
        replace(word, "ct", "t");
        replace(word, "kt", "t");
        replace(word, "ie", "e");
        replace(word, "ue", "o");
        for (int i = word.length() - 1; i > 0; i--) {
            if (word.charAt(i) == word.charAt(i - 1)) {
                word.deleteCharAt(i);
            }
        }
    }

    /** {@code c} and {@code z} by their sound, {@code qu} and {@code cu} before a vowel as one, {@code ch} before a consonant hard. */
    private static void sounds(StringBuilder word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            char then = i + 2 < word.length() ? word.charAt(i + 2) : ' ';
            if (c == 'z') {
                word.setCharAt(i, 's');
            } else if ((c == 'q' || c == 'c') && next == 'u' && isVowel(then)) {
                word.setCharAt(i, 'k');
                word.deleteCharAt(i + 1);
            } else if (c == 'c' && next == 'h') {
                if (!isVowel(then)) {
                    word.setCharAt(i, 'k');
                    word.deleteCharAt(i + 1);
                } else {
                    i++;
                }
            } else if (c == 'c' && (next == 'e' || next == 'i')) {
                word.setCharAt(i, 's');
            } else if (c == 'c' && next == 'k') {
                word.deleteCharAt(i);
            } else if (c == 'c' || c == 'q') {
                word.setCharAt(i, 'k');
            }
        }
    }

    /** English {@code ti} before a vowel is Spanish {@code ci}, not after {@code s}. */
    private static void softenTi(StringBuilder word) {
        for (int i = 1; i + 2 < word.length(); i++) {
            if (word.charAt(i) == 't'
                    && word.charAt(i + 1) == 'i'
                    && isVowel(word.charAt(i + 2))
                    && word.charAt(i - 1) != 's') {
                word.setCharAt(i, 'c');
            }
        }
    }

    private static void replace(StringBuilder word, String from, String to) {
        for (int i = word.indexOf(from); i >= 0; i = word.indexOf(from, i + to.length())) {
            word.replace(i, i + from.length(), to);
        }
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
