package org.puente.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.query.QueryNode.EntityIs;
import org.puente.query.QueryNode.IdIs;
import org.puente.query.QueryNode.KeywordIs;
import org.puente.query.QueryNode.LanguageIs;
import org.puente.query.QueryNode.Published;

/** Makes nodes of the values of fields; both parsers do it here. */
final class Values {
    private Values() {}

    /** A condition on a field that is not text; {@code null} if the value is none of the field's. */
    static @Nullable QueryNode read(QueryField field, String value, boolean prefix, int start, int end) {
        if (value.isBlank()) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> throw new IllegalArgumentException(field.name());
            case ENTITY -> new EntityIs(field.name(), value, prefix, start, end);
            case KEYWORD -> prefix ? null : new KeywordIs(field.name(), value, start, end);
            case ID -> prefix ? null : new IdIs(value);
            case LANGUAGE -> prefix ? null : language(value);
            case PUBLISHED -> {
                var days = prefix ? null : Days.read(value);
                yield days == null || days.isBackwards() ? null : new Published(days.from(), days.to(), start, end);
            }
        };
    }

    private static @Nullable QueryNode language(String value) {
        for (var language : Language.values()) {
            if (language.code().equals(value.toLowerCase(Locale.ROOT))) {
                return new LanguageIs(language);
            }
        }
        return null;
    }

    /** What values a field takes, for a note or an error. */
    static String remedy(QueryField field) {
        return switch (field.kind()) {
            case TEXT -> "write a word, or words in quotes";
            case ENTITY -> "write an id or a name, in quotes if it has spaces";
            case KEYWORD, ID -> "write a whole value, in quotes if it has spaces";
            case LANGUAGE -> "write en, es or other";
            case PUBLISHED -> "write 2026-01-12, 2026-01, 2026 or [2026-01-01 TO 2026-01-31], the earlier day first";
        };
    }
}
