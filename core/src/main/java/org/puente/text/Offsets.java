package org.puente.text;

import java.util.Arrays;

/** A growing list of offsets. */
final class Offsets {
    private int[] values = new int[16];
    private int size;

    /** Adds an offset that is greater than all before; one that is not is left out. */
    void add(int offset) {
        if (size > 0 && offset <= values[size - 1]) {
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = offset;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return values[index];
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
