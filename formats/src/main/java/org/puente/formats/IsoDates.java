package org.puente.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as records write them: {@code 2026-01-12}, or with a time, whose day counts as it is written. */
final class IsoDates {
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})"
                    + "(?:[Tt ]\\d{2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?\\s?(?:[Zz]|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[^]]*])?)?");

    private IsoDates() {}

    /** The text as it is, if it is a day or empty. */
    static String check(String text) throws BadInput {
        if (!text.isEmpty() && parse(text) == null) {
            throw new BadInput("bad date \"" + text + "\"", "write the day of published like 2026-01-31");
        }
        return text;
    }

    /** The day that a checked text names. */
    static @Nullable LocalDate day(@Nullable String checked) {
        return checked == null || checked.isEmpty() ? null : parse(checked);
    }

    /** The day that the text names, or {@code null} if it names none. */
    static @Nullable LocalDate parse(String text) {
        var match = DAY.matcher(text);
        try {
            return match.matches() ? LocalDate.parse(match.group(1)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
