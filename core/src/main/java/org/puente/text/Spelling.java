package org.puente.text;

/** Reads the spelling of a token: what is left out, which letters it has, how it uses capitals. */
final class Spelling {
    private Spelling() {}

    static Word read(String spelling) {
        boolean joined = false;
        boolean acronym = spelling.indexOf('.') > 0 || spelling.indexOf('&') > 0;
        var kept = new StringBuilder(spelling.length());
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            boolean dropped =
                    switch (c) {
                        case '.', ',' -> !between(spelling, i, true);
                        case '&' -> true;
                        default -> Letters.isHyphen(c) || (Letters.isBlank(c) && !Letters.isInvisible(c));
                    };
            if (dropped) {
                joined = true;
            } else if (Letters.isApostrophe(c)) {
                kept.append('\'');
            } else if (!Letters.isInvisible(c)) {
                kept.append(c);
            }
        }
        String written = Letters.lower(kept.toString());
        return new Word(written, Letters.fold(written), shape(kept, acronym), joined);
    }

    private static boolean between(String text, int i, boolean digits) {
        return digits
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
    }

    private static Word.Shape shape(CharSequence letters, boolean acronym) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < letters.length(); ) {
            int c = Character.codePointAt(letters, i);
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
            i += Character.charCount(c);
        }
        int first = letters.isEmpty() ? ' ' : Character.codePointAt(letters, 0);
        if (lower == 0 && upper > 1) {
            return Word.Shape.CAPITALS;
        }
        if (lower == 0 && upper == 1 && (acronym || letters.length() > Character.charCount(first))) {
            return Word.Shape.CAPITALS;
        }
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return Word.Shape.LOWER;
        }
        return lower == 0 ? Word.Shape.INITIAL : Word.Shape.CAPITALIZED;
    }
}
