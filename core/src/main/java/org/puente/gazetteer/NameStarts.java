package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the words of names begin, in the order of the letters from there on: what starts alike lies side by side. */
final class NameStarts {
    private final String[] names;
    private final int[] nameOf;
    private final int[] offsets;

    private NameStarts(String[] names, List<Start> sorted) {
        this.names = names;
        nameOf = sorted.stream().mapToInt(Start::name).toArray();
        offsets = sorted.stream().mapToInt(Start::offset).toArray();
    }

    private record Start(int name, int offset, String rest) {}

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

    /** Of names whose words are folded and have one space between them. */
    static NameStarts of(List<String> names) {
        var starts = new ArrayList<Start>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                continue;
            }
            for (int at = 0; at >= 0; at = next(name, at)) {
                starts.add(new Start(i, at, name.substring(at)));
            }
        }
        starts.sort(Comparator.comparing(Start::rest).thenComparingInt(Start::name));
        return new NameStarts(names.toArray(String[]::new), starts);
    }

    private static int next(String name, int at) {
        int space = name.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    int size() {
        return nameOf.length;
    }

    /** The number of the name that has a word at this place. */
    int name(int place) {
        return nameOf[place];
    }

    /** The places where words begin so. */
    Range range(String prefix) {
        return new Range(bound(prefix, false), bound(prefix, true));
    }

    /** Whether a word of a name begins so. */
    boolean begins(int name, String prefix) {
        for (int at = 0; at >= 0; at = next(names[name], at)) {
            if (names[name].startsWith(prefix, at)) {
                return true;
            }
        }
        return false;
    }

    /** The first place whose letters come after the prefix, or also those that begin with it. */
    private int bound(String prefix, boolean past) {
        int low = 0;
        int high = nameOf.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, prefix);
            if (order < 0 || (past && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Compares the letters at a place with a prefix; 0 where they begin with it. */
    private int compare(int place, String prefix) {
        String name = names[nameOf[place]];
        int at = offsets[place];
        int common = Math.min(prefix.length(), name.length() - at);
        for (int i = 0; i < common; i++) {
            int order = Character.compare(name.charAt(at + i), prefix.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return common == prefix.length() ? 0 : -1;
    }
}
