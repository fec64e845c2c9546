package org.puente.query;

/** The operators that are written as words. */
final class Operators {
    private Operators() {}

    static boolean isOne(String word) {
        return word.equals("AND") || word.equals("OR") || word.equals("NOT");
    }

    /** Whether a text has letters and none of them is small: then AND, OR and NOT are words like the others. */
    static boolean areWordsIn(String query) {
        boolean letters = false;
        for (int i = 0; i < query.length(); ) {
            int c = query.codePointAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters |= Character.isLetter(c);
            i += Character.charCount(c);
        }
        return letters;
    }
}
