package org.puente.formats;

/**
 * A value of a query's result.
 *
 * @param text as it stands there
 * @param language its tag, such as {@code es} or {@code en-gb}; empty if it has none
 */
record WikidataValue(String text, String language) {
    static WikidataValue of(String text) {
        return new WikidataValue(text, "");
    }
}
