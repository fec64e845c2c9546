package org.puente.text;

/**
 * The laws of letters: what English and Spanish write differently for one sound or one Greek or Latin letter is written
 * alike. Greek spellings (ph, th, rh, y), the sounds of c, qu and z, silent h, doubled letters, ñ and gn, and the e before
 * an initial s and a consonant. In the result c stands for ch, k for hard c and qu, s for soft c and z, q for ñ and gn:
 * seventeen consonants and five vowels, all of ASCII.
 */
final class CognateLetters {
    private final String word;
    private final String next;
    private final StringBuilder letters = new StringBuilder();
    private int at;

    private CognateLetters(String word, String next) {
        this.word = word;
        this.next = next;
    }

    /** The letters of a folded word or of its beginning, before what comes next in it. */
    static String of(String word, String next) {
        var laws = new CognateLetters(word, next);
        while (laws.at < word.length()) {
            laws.read();
        }
        return laws.letters.toString();
    }

    /** Spanish has an e before an initial s and a consonant: {@code estado}, state. */
    static String withoutInitial(String word) {
        boolean added = word.length() > 2 && word.startsWith("es") && !isVowel(word.charAt(2));
        return added ? word.substring(1) : word;
    }

    static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    private void read() {
        char following = letter(at + 1);
        char then = letter(at + 2);
        switch (word.charAt(at)) {
            case 'p' -> write(following == 'h' ? 'f' : 'p', following == 'h' ? 2 : 1);
            case 't' -> {
                boolean soft = at > 0 && following == 'i' && isVowel(then);
                write(soft ? 's' : 't', following == 'h' ? 2 : 1);
            }
            case 'r' -> write('r', following == 'h' ? 2 : 1);
            case 'k' -> write('k', following == 'h' ? 2 : 1);
            case 'q' -> write('k', following == 'u' ? 2 : 1);
            case 's' -> write('s', following == 'h' || (following == 'c' && isFront(then)) ? 2 : 1);
            case 'z' -> write('s', 1);
            case 'c' -> c(following, then);
            case 'g' -> g(following, then);
            case 'x' -> write(at == 0 ? 's' : 'x', following == 'c' && isFront(then) ? 2 : 1);
            case 'n' -> n(following);
            // The diphthongs of stressed vowels: puerto, port; tiempo, tempo.
            case 'u' -> write(isInStem('e') ? 'o' : 'u', isInStem('e') ? 2 : 1);
            case 'i' -> write(isInStem('e') ? 'e' : 'i', isInStem('e') ? 2 : 1);
            case 'ñ' -> write('q', 1);
            case 'y' -> write('i', 1);
            case 'w' -> write('u', 1);
            case 'h' -> at++;
            default -> write(word.charAt(at), 1);
        }
    }

    private void c(char following, char then) {
        if (following == 'h') {
            write(isVowel(then) ? 'c' : 'k', 2);
        } else if (following == 'k') {
            write('k', 2);
        } else {
            write(isFront(following) || following == 'y' ? 's' : 'k', 1);
        }
    }

    private void g(char following, char then) {
        if (following == 'n' && at > 0) {
            write('q', 2);
        } else {
            write('g', following == 'h' || (following == 'u' && isFront(then)) ? 2 : 1);
        }
    }

    /** {@code immigrant, inmigrante}: an n before m is silent, before b and p it is an m. */
    private void n(char following) {
        if (following == 'm') {
            at++;
        } else {
            write(following == 'b' || following == 'p' ? 'm' : 'n', 1);
        }
    }

    private void write(char letter, int read) {
        if (letters.isEmpty() || letters.charAt(letters.length() - 1) != letter) {
            letters.append(letter);
        }
        at += read;
    }

    private char letter(int index) {
        int after = index - word.length();
        return after < 0 ? word.charAt(index) : after < next.length() ? next.charAt(after) : ' ';
    }

    private boolean isInStem(char following) {
        return at + 1 < word.length() && word.charAt(at + 1) == following;
    }

    private static boolean isFront(char c) {
        return c == 'e' || c == 'i';
    }
}
