package org.puente.planted.printing.search;

/** A library does not print. */
final class Prints {
    void print() {
        System.out.println("printed");
    }
}
