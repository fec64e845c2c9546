package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.puente.text.AnalyzedText;
import org.puente.text.Letters;

/** What a document says of the entities that are surely named in it, title and body together. For one thread. */
final class Facts {
    private final List<Field> fields;
    private final Map<Integer, Named> named = new HashMap<>();
    /** A bit for each entity named, several to a bit: most that are asked for are not. */
    private long namedBits;

    private final Map<String, TreeSet<Long>> others = new HashMap<>();

    Facts(List<Field> fields) {
        this.fields = fields;
    }

    /** How one entity is named. */
    static final class Named {
        /** The longest alias that needs nothing, in characters. */
        int longest;
        /** Where it is named otherwise than by a part of its name. */
        private long[] full = new long[4];

        private int size;

        private void add(long position) {
            full = size == full.length ? Arrays.copyOf(full, size * 2) : full;
            full[size++] = position;
        }

        /** The last such place up to a position, or -1. */
        long fullBefore(long position) {
            int at = Arrays.binarySearch(full, 0, size, position);
            int last = at >= 0 ? at : -at - 2;
            return last < 0 ? -1 : full[last];
        }
    }

    /** Somebody else's full name, which ends with this surname. */
    void addOther(String surname, long position) {
        others.computeIfAbsent(surname, key -> new TreeSet<>()).add(position);
    }

    /** Whether there is somebody else's full name at all. */
    boolean hasOthers() {
        return !others.isEmpty();
    }

    /** Forgets the entities and reads them from these candidates. */
    void read(List<List<Candidate>> chosen) {
        named.clear();
        namedBits = 0;
        for (int f = 0; f < fields.size(); f++) {
            for (Candidate candidate : chosen.get(f)) {
                if (candidate.isFirm() && candidate.isOfOneEntity()) {
                    read(candidate, fields.get(f).position(candidate.from));
                }
            }
        }
    }

    private void read(Candidate candidate, long position) {
        for (var reading : candidate.readings) {
            var surface = reading.surface();
            if (!surface.isUnconditional() || reading.fit().grade() != Fit.Grade.FIRM) {
                continue;
            }
            namedBits |= 1L << surface.number();
            var entity = named.computeIfAbsent(surface.number(), key -> new Named());
            entity.longest = Math.max(entity.longest, surface.text().length());
            if (!surface.is(Surface.PARTIAL)) {
                entity.add(position);
            }
        }
    }

    /** How an entity is surely named, or {@code null} if it is not. */
    @Nullable
    Named named(Surface surface) {
        return (namedBits >>> surface.number() & 1) == 0 ? null : named.get(surface.number());
    }

    /** Whether the nearest full name before a position that ends with this surname is somebody else's. */
    boolean isAnothers(String surname, long position, Surface surface) {
        var elsewhere = others.get(surname);
        Long other = elsewhere == null ? null : elsewhere.floor(position);
        if (other == null) {
            return false;
        }
        var entity = named(surface);
        return entity == null || entity.fullBefore(position) < other;
    }

    /** The first of these context words that stands in the document, or {@code null}. */
    @Nullable
    String contextWord(List<String> context) {
        for (String word : context) {
            var folded = List.of(Letters.fold(Letters.lower(word)).strip().split("[^\\p{L}\\p{N}]+", -1));
            for (Field field : fields) {
                if (stands(field.text, folded)) {
                    return word;
                }
            }
        }
        return null;
    }

    private static boolean stands(AnalyzedText text, List<String> folded) {
        var window = new ArrayList<String>();
        for (int i = 0; i < text.size(); i++) {
            window.add(text.word(i).folded());
            if (window.size() > folded.size()) {
                window.removeFirst();
            }
            if (window.equals(folded)) {
                return true;
            }
        }
        return false;
    }
}
