package org.puente.search;

import java.util.Arrays;

/** A growing list of numbers without boxes. */
final class Ints {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.addExact(size, size >> 1));
        }
        values[size++] = value;
    }

    /** Adds to the number at a place, which grows into being if need be. */
    void increment(int at) {
        while (size <= at) {
            add(0);
        }
        values[at]++;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    int size() {
        return size;
    }

    /** Puts the numbers from one place to the end in order. */
    void sortFrom(int from) {
        Arrays.sort(values, from, size);
    }

    /** Forgets the numbers from a place on. */
    void cut(int from) {
        size = from;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
