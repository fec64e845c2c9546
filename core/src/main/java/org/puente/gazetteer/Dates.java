package org.puente.gazetteer;

import java.util.Set;

/** Months that belong to a date: {@code May 6}, {@code 6 de mayo}. */
final class Dates {
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private Dates() {}

    /** Whether a folded word is a month. */
    static boolean isMonth(String folded) {
        return MONTHS.contains(folded);
    }

    /** Whether a token, a month, has a number beside it. */
    static boolean isOfDate(Field field, int token) {
        if (isNumber(field, token + 1) && field.after(token) == Gap.SPACE) {
            return true;
        }
        int before = token - 1;
        if (before > 0 && field.word(before).folded().equals("de")) {
            before--;
        }
        return before >= 0 && field.after(before) == Gap.SPACE && isNumber(field, before);
    }

    private static boolean isNumber(Field field, int token) {
        return token < field.text.size() && WordMarks.has(field.word(token), WordMarks.NUMBER);
    }
}
