package org.puente.text;

import java.util.List;

/**
 * Cognate keys: English and Spanish words of one Latin or Greek origin differ by spelling laws, and a key undoes them:
 * {@code migration, migración} share one, {@code security, seguridad} too. First the ending is put into a common form, by
 * the laws of its language, then the letters, by laws for both. Laws of our own; no dictionary.
 */
final class Cognates {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_KEY = 3;
    private static final int SHORTEST_STEM = 2;

    /**
     * A law of endings.
     *
     * @param from the ending
     * @param to what stands for it; capitals are marks that no letter law touches
     * @param stem the fewest letters before it
     */
    private record Ending(String from, String to, int stem) {}

    private static final List<Ending> ENGLISH = List.of(
            new Ending("isation", "izaN", 3),
            new Ending("ssion", "S", 2),
            new Ending("nction", "nN", 2),
            new Ending("tion", "N", 1),
            new Ending("sion", "S", 2),
            new Ending("ically", "icL", 2),
            new Ending("ally", "alL", 3),
            new Ending("ely", "L", 4),
            new Ending("ily", "L", 4),
            new Ending("tly", "tL", 4),
            new Ending("rly", "rL", 4),
            new Ending("dly", "dL", 3),
            new Ending("cly", "cL", 4),
            new Ending("ity", "T", 2),
            new Ending("ty", "T", 2),
            new Ending("ment", "M", 3),
            new Ending("ous", "O", 3),
            new Ending("ence", "E", 2),
            new Ending("ency", "E", 2),
            new Ending("ance", "A", 3),
            new Ending("ancy", "A", 3),
            new Ending("itary", "it", 3),
            new Ending("ical", "ic", 2),
            new Ending("ics", "ic", 2),
            new Ending("ify", "ific", 2),
            new Ending("ated", "at", 4),
            new Ending("ed", "", 4),
            new Ending("ate", "at", 3),
            new Ending("ible", "abl", 3),
            new Ending("age", "aj", 3),
            new Ending("ar", "a", 3));

    private static final List<Ending> SPANISH = List.of(
            new Ending("ccion", "cN", 1),
            new Ending("xion", "cN", 2),
            new Ending("cion", "N", 1),
            new Ending("tion", "N", 1),
            new Ending("sion", "S", 1),
            new Ending("icamente", "icL", 2),
            new Ending("amente", "L", 3),
            new Ending("emente", "L", 3),
            new Ending("mente", "L", 3),
            new Ending("idad", "T", 2),
            new Ending("edad", "eT", 2),
            new Ending("dad", "T", 2),
            new Ending("tad", "T", 3),
            new Ending("miento", "M", 3),
            new Ending("mento", "M", 3),
            new Ending("oso", "O", 3),
            new Ending("osa", "O", 3),
            new Ending("encia", "E", 2),
            new Ending("ancia", "A", 3),
            new Ending("anza", "A", 3),
            new Ending("ical", "ic", 2),
            new Ending("ificar", "ific", 2),
            new Ending("ador", "ator", 2),
            new Ending("ado", "at", 3),
            new Ending("ada", "at", 3),
            new Ending("ato", "at", 3),
            new Ending("ido", "it", 2),
            new Ending("ida", "it", 2),
            new Ending("ible", "abl", 3),
            new Ending("aje", "aj", 3),
            new Ending("ar", "a", 3),
            new Ending("er", "e", 4),
            new Ending("ir", "i", 4));

    private Cognates() {}

    /** The key of an English singular, folded; empty if the word is too short for one. */
    static String english(String singular) {
        if (singular.length() < SHORTEST_WORD) {
            return "";
        }
        var letters = new StringBuilder(meant(singular));
        String mark = ending(letters, ENGLISH);
        if (mark.isEmpty()) {
            CognateLetters.finalEr(letters);
        }
        CognateLetters.english(letters);
        return key(letters, mark);
    }

    /** The key of a Spanish singular, folded; empty if the word is too short for one. */
    static String spanish(String singular) {
        if (singular.length() < SHORTEST_WORD) {
            return "";
        }
        var letters = new StringBuilder(meant(singular));
        String mark = ending(letters, SPANISH);
        CognateLetters.spanish(letters);
        return key(letters, mark);
    }

    /** {@code policy} is {@code política}, never {@code policía}. */
    private static String meant(String singular) {
        return singular.equals("policy") ? "politica" : singular;
    }

    /** Puts the ending into its common form and returns its mark, cut off, or an empty string. */
    private static String ending(StringBuilder letters, List<Ending> laws) {
        for (var law : laws) {
            int at = letters.length() - law.from.length();
            if (at >= law.stem && letters.indexOf(law.from, at) == at) {
                letters.setLength(at);
                letters.append(law.to);
                int last = letters.length() - 1;
                if (Character.isUpperCase(letters.charAt(last))) {
                    String mark = letters.substring(last);
                    letters.setLength(last);
                    return mark;
                }
                return "";
            }
        }
        return "";
    }

    private static String key(StringBuilder letters, String mark) {
        stripVowels(letters);
        if (mark.isEmpty()) {
            if (letters.length() > 5 && (endsWith(letters, "at") || endsWith(letters, "it"))) {
                letters.setLength(letters.length() - 2);
                stripVowels(letters);
            }
        }
        letters.append(mark);
        return letters.length() < SHORTEST_KEY ? "" : letters.toString();
    }

    private static void stripVowels(StringBuilder letters) {
        while (letters.length() > SHORTEST_STEM && "aeiou".indexOf(letters.charAt(letters.length() - 1)) >= 0) {
            letters.setLength(letters.length() - 1);
        }
    }

    private static boolean endsWith(StringBuilder letters, String end) {
        return letters.indexOf(end, letters.length() - end.length()) >= 0;
    }
}
