package org.puente.planted.unmarked.search;

/** Its package says nothing of nulls. */
final class Unmarked {
    String nothing() {
        return "";
    }
}
