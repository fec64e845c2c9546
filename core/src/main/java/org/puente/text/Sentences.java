package org.puente.text;

/**
 * Where sentences end: after {@code . ! ? …} and the quotes and brackets that close there, before white space, unless the
 * text goes on in small letters or the full stop belongs to an abbreviation. A paragraph's end is a sentence's end.
 */
final class Sentences {
    private static final String CLOSING = "\"'\u2019\u201d\u00bb)]}*\u203a";

    private Sentences() {}

    /** The ends, ascending, each just after the last character of its sentence. */
    static int[] ends(String text, int[] paragraphEnds) {
        return ends(text, text.toCharArray(), paragraphEnds);
    }

    /** The same, of a text and its characters. */
    static int[] ends(String text, char[] chars, int[] paragraphEnds) {
        var ends = new Offsets();
        int from = 0;
        for (int end : paragraphEnds) {
            inParagraph(text, chars, from, end, ends);
            ends.add(end);
            from = end;
        }
        return ends.toArray();
    }

    private static void inParagraph(String text, char[] chars, int from, int to, Offsets ends) {
        for (int i = from; i < to; i++) {
            while (i < to && ((chars[i] > '?' && chars[i] < '\u2026') || chars[i] == ' ')) {
                i++;
            }
            char c = i < to ? chars[i] : ' ';
            if (isTerminator(c)) {
                int first = i;
                while (i < to && isTerminator(text.charAt(i))) {
                    i++;
                }
                boolean single = i == first + 1 && c == '.';
                while (i < to && CLOSING.indexOf(text.charAt(i)) >= 0) {
                    i++;
                }
                int next = next(text, i, to);
                if (next > i
                        && next < to
                        && starts(text, next, to)
                        && !(single && !Abbreviations.endsSentence(text, first, next))) {
                    ends.add(i);
                }
                i--;
            }
        }
    }

    private static int next(String text, int from, int to) {
        int i = from;
        while (i < to && Letters.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a sentence may start here: a capital, a digit, a quote before one, a sign, but no small letter. */
    private static boolean starts(String text, int from, int to) {
        int i = from;
        while (i < to && !Letters.isWordPart(text.charAt(i)) && !Letters.isBlank(text.charAt(i))) {
            i++;
        }
        return i >= to || !Character.isLowerCase(text.charAt(i));
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
    }
}
