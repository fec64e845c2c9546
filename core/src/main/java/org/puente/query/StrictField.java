package org.puente.query;

import org.jspecify.annotations.Nullable;
import org.puente.QuerySyntaxException;

/** The fields of a strict query: Lucene's parser hands each word its field's name. */
final class StrictField {
    /** The name that Lucene's parser gives words without a field; nobody can type it. */
    static final String NONE = "";

    private final QueryNames names;

    StrictField(QueryNames names) {
        this.names = names;
    }

    /** The field of a name, {@code null} for {@link #NONE}. */
    @Nullable
    QueryField find(CharSequence name, int at) {
        if (name.isEmpty()) {
            return null;
        }
        var field = QueryField.find(name.toString(), names);
        if (field == null) {
            var known = names.known();
            throw new QuerySyntaxException(
                    "query: unknown field " + name + ": at character " + at + "; use "
                            + QueryField.BUILT_IN
                            + (known.isEmpty() ? "" : ", " + String.join(", ", known))
                            + ", or put \\ before the colon",
                    at);
        }
        return field;
    }
}
