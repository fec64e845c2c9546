package org.puente;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A marked stretch of a fragment: a match of the query, or a mention of an entity. Spans of the two kinds may overlap.
 *
 * @param start where it starts, UTF-16 code units into the fragment's text
 * @param end where it ends, exclusive
 * @param kind what is marked
 * @param via how the text was reached
 * @param entity the entity's id; {@code null} in query spans
 * @param type the entity's type; {@code null} in query spans
 * @param alias the alias used in the text; {@code null} in query spans
 */
public record Span(
        int start,
        int end,
        Kind kind,
        Via via,
        @Nullable String entity,
        @Nullable String type,
        @Nullable String alias) {

    /** What is marked. */
    public enum Kind {
        /** A match of the query. */
        QUERY,
        /** A mention of an entity. */
        ENTITY;

        /** The name in JSON, such as {@code query}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the text was reached, the strongest first. */
    public enum Via {
        /** The word as it was asked for; case does not matter. */
        EXACT,
        /** Another form of the word: accents, number, gender, derivation. */
        FORM,
        /** A word of the other language that is spelled by the same laws. */
        COGNATE,
        /** An alias of an entity. */
        ALIAS;

        /** The name in JSON, such as {@code exact}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A match of the query. */
    public static Span query(int start, int end, Via via) {
        return new Span(start, end, Kind.QUERY, via, null, null, null);
    }

    /** A mention of an entity. */
    public static Span entity(int start, int end, String entity, String type, String alias) {
        return new Span(start, end, Kind.ENTITY, Via.ALIAS, entity, type, alias);
    }
}
