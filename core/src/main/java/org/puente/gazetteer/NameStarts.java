package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the words of names begin, in the order of the letters from there on: what starts alike lies side by side. Numbers
 * and letters in flat arrays, as they lie in a file. Immutable.
 */
final class NameStarts {
    /** The letters of all names, one after the other. */
    private final char[] letters;
    /** Where each name ends. */
    private final int[] ends;
    /** The name of each place. */
    private final int[] names;
    /** Where in the letters each place is. */
    private final int[] offsets;

    private NameStarts(char[] letters, int[] ends, int[] names, int[] offsets) {
        this.letters = letters;
        this.ends = ends;
        this.names = names;
        this.offsets = offsets;
    }

    /**
     * Places side by side.
     *
     * @param from the first
     * @param to the one after the last
     */
    record Range(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }
    }

    private record Start(int name, int offset, long first) {}

    /** Of names whose words are folded and have one space between them. */
    static NameStarts of(List<String> names) {
        char[] letters = String.join("", names).toCharArray();
        var ends = new int[names.size()];
        var starts = new ArrayList<Start>(names.size() * 2);
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            int start = end;
            end += names.get(i).length();
            ends[i] = end;
            for (int at = start; at < end; at++) {
                if (at == start || letters[at - 1] == ' ') {
                    starts.add(new Start(i, at, first(letters, at, end)));
                }
            }
        }
        starts.sort(Comparator.comparingLong(Start::first)
                .thenComparing((one, other) -> Arrays.compare(
                        letters, one.offset(), ends[one.name()], letters, other.offset(), ends[other.name()]))
                .thenComparingInt(Start::name));
        return new NameStarts(
                letters,
                ends,
                starts.stream().mapToInt(Start::name).toArray(),
                starts.stream().mapToInt(Start::offset).toArray());
    }

    /** The first letters as one number in their order, which decides nearly all comparisons. */
    private static long first(char[] letters, int from, int end) {
        long first = 0;
        for (int i = from; i < from + 4; i++) {
            first = first << 16 | (i < end ? letters[i] : 0);
        }
        return first ^ Long.MIN_VALUE;
    }

    void write(Sections.Writer out) {
        out.chars(letters).ints(ends).ints(names).ints(offsets);
    }

    static NameStarts read(Sections in) {
        return new NameStarts(in.chars(), in.ints(), in.ints(), in.ints());
    }

    int size() {
        return names.length;
    }

    /** How many names there are. */
    int names() {
        return ends.length;
    }

    /** The number of the name that has a word at this place. */
    int name(int place) {
        return names[place];
    }

    /** The letters of a name. */
    String letters(int name) {
        return new String(letters, start(name), length(name));
    }

    int length(int name) {
        return ends[name] - start(name);
    }

    private int start(int name) {
        return name == 0 ? 0 : ends[name - 1];
    }

    /** The places where words begin so. */
    Range range(String prefix) {
        return new Range(bound(prefix, false), bound(prefix, true));
    }

    /** The numbers of the names with exactly these letters, ascending. */
    int[] equal(String key) {
        var range = range(key);
        // What ends where the key ends stands before what goes on.
        return IntStream.range(range.from(), range.to())
                .takeWhile(place -> ends[names[place]] - offsets[place] == key.length())
                .filter(place -> offsets[place] == start(names[place]))
                .map(place -> names[place])
                .toArray();
    }

    /** Whether a word of a name begins so. */
    boolean begins(int name, String prefix) {
        for (int at = start(name); at < ends[name]; at++) {
            if ((at == start(name) || letters[at - 1] == ' ') && compare(at, ends[name], prefix) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The first place whose letters come after the prefix, or also those that begin with it. */
    private int bound(String prefix, boolean past) {
        int low = 0;
        int high = names.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(offsets[middle], ends[names[middle]], prefix);
            if (order < 0 || (past && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares the letters of a name from a place on with a prefix; 0 where they begin with it. */
    private int compare(int from, int end, String prefix) {
        int common = Math.min(prefix.length(), end - from);
        for (int i = 0; i < common; i++) {
            int order = Character.compare(letters[from + i], prefix.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return common == prefix.length() ? 0 : -1;
    }
}
