package org.puente.query;

import org.jspecify.annotations.Nullable;

/** What stands before a colon: a field, or an entity type. */
record QueryField(Kind kind, String name) {
    /** The longest name looked at. */
    static final int LONGEST = 256;

    enum Kind {
        TEXT,
        ID,
        LANGUAGE,
        PUBLISHED,
        ENTITY,
        KEYWORD
    }

    /** The built-in fields, as errors name them. */
    static final String BUILT_IN = "title, body, id, language, published";

    static @Nullable QueryField find(String name, QueryNames names) {
        var kind =
                switch (name) {
                    case "title", "body" -> Kind.TEXT;
                    case "id" -> Kind.ID;
                    case "language" -> Kind.LANGUAGE;
                    case "published" -> Kind.PUBLISHED;
                    default ->
                        names.isEntityType(name) ? Kind.ENTITY : names.isKeywordField(name) ? Kind.KEYWORD : null;
                };
        return kind == null ? null : new QueryField(kind, name);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    TextField textField() {
        return name.equals("title") ? TextField.TITLE : TextField.BODY;
    }
}
