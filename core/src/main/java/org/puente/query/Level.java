package org.puente.query;

import org.puente.text.Form;

/** How closely a token answers a word: each level is scored by itself, and the first three hold those before them. */
enum Level {
    /** Spelled as typed. */
    WRITTEN,
    /** The same word, whatever its number and accents. */
    NUMBER,
    /** A word of the same stem. */
    DERIVED,
    /** A word of the same root. */
    FAMILY,
    /** A word of the other language spelled alike. */
    COGNATE,
    /** No word but an entity, mentioned under any alias. */
    MENTION;

    /** How many levels add up: what is written so is also the same word, and of the same stem. */
    static final int NESTED = 3;

    static final int COUNT = values().length;

    boolean isNested() {
        return ordinal() < NESTED;
    }

    static Level of(Form form) {
        return switch (form) {
            case WRITTEN, ACRONYM -> WRITTEN;
            case FOLDED, NUMBER_EN, NUMBER_ES -> NUMBER;
            case DERIVED_EN, DERIVED_ES -> DERIVED;
            case COGNATE -> COGNATE;
        };
    }
}
