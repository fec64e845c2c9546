package org.puente.gazetteer;

import org.puente.Alias;
import org.puente.Entity;
import org.puente.MatchPolicy;

/**
 * An alias as it was compiled, with all that can be said of it without a text.
 *
 * @param number of the entity, in the gazetteer's order
 * @param entity it names
 * @param alias as the gazetteer has it
 * @param policy its own or that of its shape
 * @param gaps two bits for each gap between its tokens: 1 for a dot or comma, 2 for an apostrophe or ampersand
 * @param content how many of its tokens are no articles, prepositions or the like
 * @param traits a sum of the constants
 */
record Surface(int number, Entity entity, Alias alias, MatchPolicy policy, long gaps, int content, int traits) {
    /** The alias has a capital letter. */
    static final int CAPITAL = 1;
    /** All its content words are ordinary words too. */
    static final int ORDINARY = 2;
    /** It is only a part of a longer name of the entity and not its start, as a surname is. */
    static final int PARTIAL = 4;
    /** It has one token. */
    static final int SINGLE = 8;
    /** Its first word is an adjective that makes a new name of another: {@code Nuevo México}. */
    static final int RENEWED = 16;

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    boolean isPerson() {
        return entity.type().startsWith("person");
    }

    boolean isPlace() {
        String type = entity.type();
        return type.startsWith("place") || type.startsWith("location");
    }

    /** Whether the alias has a dot or comma after its token {@code i}. */
    boolean pointAfter(int i) {
        return i < 31 && (gaps >>> 2 * i & 3) == 1;
    }

    /** Whether the alias has an apostrophe or ampersand after its token {@code i}. */
    boolean markAfter(int i) {
        return i < 31 && (gaps >>> 2 * i & 3) == 2;
    }
}
