package org.puente.gazetteer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The entities that are surely named in a document, by number: a hash table with open addressing, for it is asked for
 * each mention, most often for an entity that is not there. For one thread.
 */
final class NamedEntities {
    private @Nullable Named[] slots = new @Nullable Named[16];
    private int size;
    /** A bit for each entity, several to a bit. */
    private long bits;

    /** How one entity is named. */
    static final class Named {
        private final int entity;
        /** The longest alias that needs nothing. */
        private Surface longest;
        /** Of a person, where it is named otherwise than by a part of its name. */
        private long[] full = {};

        private int size;

        private Named(Surface surface) {
            this.entity = surface.number();
            this.longest = surface;
        }

        private void add(Surface surface, long position) {
            longest = isLonger(surface, longest) ? surface : longest;
            if (surface.isPerson() && !surface.is(Surface.PARTIAL)) {
                full = size == full.length ? Arrays.copyOf(full, size + size / 2 + 2) : full;
                full[size++] = position;
            }
        }

        /** Whether it is named by a longer alias too. */
        boolean isLonger(Surface surface) {
            return isLonger(longest, surface);
        }

        /** Most are named in one way. */
        private static boolean isLonger(Surface one, Surface other) {
            return one != other && one.text().length() > other.text().length();
        }

        /** The last place up to a position where a person is named otherwise than by a part of its name, or -1. */
        long fullBefore(long position) {
            int at = Arrays.binarySearch(full, 0, size, position);
            int last = at >= 0 ? at : -at - 2;
            return last < 0 ? -1 : full[last];
        }
    }

    void clear() {
        if (size > 0) {
            Arrays.fill(slots, null);
        }
        size = 0;
        bits = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** How an entity is named, or {@code null} if it is not. */
    @Nullable
    Named get(int entity) {
        return (bits >>> entity & 1) == 0 ? null : slots[slot(entity)];
    }

    /** Notes that an entity is named by this alias at this position; positions grow. */
    void add(Surface surface, long position) {
        int slot = slot(surface.number());
        Named named = slots[slot];
        if (named == null) {
            named = new Named(surface);
            slots[slot] = named;
            bits |= 1L << named.entity;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
        named.add(surface, position);
    }

    private void grow() {
        @Nullable Named[] old = slots;
        slots = new @Nullable Named[old.length * 2];
        for (Named named : old) {
            if (named != null) {
                slots[slot(named.entity)] = named;
            }
        }
    }

    /** Where an entity is, or would be. */
    private int slot(int entity) {
        int slot = entity * 0x9E3779B9 >>> 16 & slots.length - 1;
        for (Named named = slots[slot]; named != null && named.entity != entity; named = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
