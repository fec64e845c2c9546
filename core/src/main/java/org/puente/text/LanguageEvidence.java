package org.puente.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a word says about the language it stands in: points for each of a dozen languages, from lists of function words, the
 * letters that only some of them use, and endings. The languages besides English and Spanish are here so that they are not
 * taken for one of these. Lists and points of our own.
 */
final class LanguageEvidence {
    static final int ENGLISH = 0;
    static final int SPANISH = 1;
    private static final String[] LANGUAGES = {"en", "es", "pt", "gl", "ast", "ca", "fr", "it", "de", "nl", "eu", "x"};
    static final int COUNT = LANGUAGES.length;

    private static final int ALPHABET = 26;
    private static final byte[] NOTHING = new byte[COUNT];
    /** The points of a function word. */
    static final int WORD = 6;

    private static final Map<String, byte[]> WORDS = new HashMap<>();
    /** By letter; signs are Latin letters. */
    private static final byte[] @Nullable [] LETTERS = new byte[0x180][];

    private static final Map<String, byte[]> ENDINGS = new HashMap<>();
    /** By two letters from a to z. */
    private static final byte[] @Nullable [] INSIDE = new byte[ALPHABET * ALPHABET][];

    private static final Map<String, byte[]> STARTS = new HashMap<>();

    static {
        var lists = Lists.read("languages.txt");
        for (int language = 0; language < COUNT; language++) {
            for (String word : Lists.of(lists, LANGUAGES[language])) {
                add(WORDS, word, language, WORD);
            }
        }
        Lists.read("language-signs.txt").forEach((name, signs) -> {
            String[] parts = name.split(" ", -1);
            int points = Integer.parseInt(parts[1]);
            for (int i = 2; i < parts.length; i++) {
                int language = Arrays.asList(LANGUAGES).indexOf(parts[i]);
                for (String sign : signs) {
                    switch (parts[0]) {
                        case "letter" -> add(LETTERS, sign.charAt(0), language, points);
                        case "inside" -> add(INSIDE, pair(sign, 0), language, points);
                        case "start" -> add(STARTS, sign, language, points);
                        default -> add(ENDINGS, sign, language, points);
                    }
                }
            }
        });
    }

    private LanguageEvidence() {}

    private static <K> void add(Map<K, byte[]> map, K key, int language, int points) {
        map.computeIfAbsent(key, k -> new byte[COUNT])[language] += (byte) points;
    }

    private static void add(byte[] @Nullable [] table, int place, int language, int points) {
        byte[] known = table[place];
        byte[] sum = known == null ? new byte[COUNT] : known;
        sum[language] += (byte) points;
        table[place] = sum;
    }

    /** The place of the two letters at {@code i}, or -1 if they are not both plain. */
    private static int pair(String word, int i) {
        int first = word.charAt(i) - 'a';
        int second = word.charAt(i + 1) - 'a';
        return first < 0 || first >= ALPHABET || second < 0 || second >= ALPHABET ? -1 : first * ALPHABET + second;
    }

    /** The points a word gives to each language; not to be changed. */
    static byte[] of(Word word) {
        String written = word.written();
        byte[] listed = WORDS.get(written);
        if (word.joined() || (word.shape() == Word.Shape.CAPITALS && written.length() < 5)) {
            return NOTHING;
        }
        if (listed != null) {
            return listed;
        }
        if (!Character.isLetter(written.charAt(0)) || !hasVowel(word.folded())) {
            return NOTHING;
        }
        var points = new byte[COUNT];
        boolean name = word.shape() == Word.Shape.CAPITALIZED;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            sum(points, c < LETTERS.length ? LETTERS[c] : null);
        }
        if (name) {
            halve(points);
        }
        if (written.length() > 2) {
            sum(points, STARTS.get(written.substring(0, 2)));
        }
        if (!name) {
            for (int from = 0; from + 2 <= written.length(); from++) {
                int pair = pair(written, from);
                sum(points, pair < 0 ? null : INSIDE[pair]);
            }
            for (int length = Math.min(5, written.length() - 1); length > 0; length--) {
                byte[] ending = ENDINGS.get(written.substring(written.length() - length));
                if (ending != null) {
                    sum(points, ending);
                    break;
                }
            }
        }
        return Arrays.equals(points, NOTHING) ? NOTHING : points;
    }

    /** {@code www, https, dlrs} are words of no language. */
    private static boolean hasVowel(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if ("aeiouy".indexOf(folded.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** An accent in a name says where somebody comes from: {@code Peña Nieto} stands in English texts too. */
    private static void halve(byte[] points) {
        for (int i = 0; i < COUNT; i++) {
            points[i] /= 2;
        }
    }

    private static void sum(byte[] points, byte @Nullable [] more) {
        if (more == null) {
            return;
        }
        for (int i = 0; i < COUNT; i++) {
            points[i] = (byte) Math.min(100, points[i] + more[i]);
        }
    }
}
