package org.puente.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that share the plural of a type word: {@code the Sinaloa and Gulf cartels}, {@code cárteles de Sinaloa y del
 * Golfo}. The name beside the plural takes it in, the others are their own words alone. Works for any word that the
 * names of two entities begin or end with.
 */
final class Coordination {
    private static final int LONGEST = 6;

    private final NameTable names;
    private final Field field;
    private final int[] tokens;

    Coordination(NameTable names, Field field, int[] tokens) {
        this.names = names;
        this.field = field;
        this.tokens = tokens;
    }

    /** What of a name stands at tokens {@code [from, to)}. */
    private record Part(int from, int to, List<Surface> surfaces) {}

    /** Adds the names around a plural, whose own names start at a node of the trie; whether there are any. */
    boolean around(int plural, int node) {
        var after = after(plural, node);
        if (after.size() > 1) {
            add(plural, after.getFirst().to(), after.getFirst(), plural);
            for (Part part : after.subList(1, after.size())) {
                add(part.from(), part.to(), part, plural);
            }
            return true;
        }
        var before = before(plural, node);
        if (before.size() > 1
                || (before.size() == 1 && followsAnother(before.getFirst().from()))) {
            add(before.getFirst().from(), plural + 1, before.getFirst(), plural);
            for (Part part : before.subList(1, before.size())) {
                add(part.from(), part.to(), part, plural);
            }
            return true;
        }
        return false;
    }

    private void add(int from, int to, Part part, int plural) {
        var fit = Fit.firm("shares the word " + field.word(plural).written());
        var readings = part.surfaces().stream()
                .map(surface -> new Candidate.Reading(surface, fit))
                .toArray(Candidate.Reading[]::new);
        field.candidates.add(new Candidate(from, to, true, readings));
    }

    private List<Part> after(int plural, int node) {
        var parts = new ArrayList<Part>();
        int from = plural + 1;
        while (from < tokens.length) {
            int start = from;
            while (start < tokens.length && start - from < 3 && is(start, WordMarks.LINK) && isPlain(start)) {
                start++;
            }
            var part =
                    start < tokens.length && isPlainOrList(from - 1, parts.isEmpty()) ? startingAt(start, node) : null;
            if (part == null) {
                break;
            }
            parts.add(part);
            from = part.to();
            if (from < tokens.length && is(from, WordMarks.AND) && field.after(from - 1) != Gap.BREAK) {
                from++;
            } else if (from < tokens.length && field.after(from - 1) != Gap.POINT) {
                break;
            }
        }
        return parts;
    }

    /** The parts before a plural, the nearest first. */
    private List<Part> before(int plural, int node) {
        var parts = new ArrayList<Part>();
        int to = plural;
        while (to > 0) {
            var part = isPlainOrList(to - 1, parts.isEmpty()) ? endingAt(to, node) : null;
            if (part == null) {
                break;
            }
            parts.add(part);
            to = part.from();
            while (to > 0 && is(to - 1, WordMarks.LINK) && isPlain(to - 1)) {
                to--;
            }
            if (to > 0 && is(to - 1, WordMarks.AND) && isPlain(to - 1)) {
                to--;
                if (to == 0 || field.after(to - 1) == Gap.BREAK) {
                    break;
                }
            } else if (to == 0 || field.after(to - 1) != Gap.POINT) {
                break;
            }
        }
        return parts;
    }

    /** Whether a name of another kind is joined to the one that starts here: {@code the Juárez and Sinaloa cartels}. */
    private boolean followsAnother(int from) {
        return from > 1
                && is(from - 1, WordMarks.AND)
                && isPlain(from - 1)
                && isPlain(from - 2)
                && field.isCapitalized(from - 2);
    }

    private @org.jspecify.annotations.Nullable Part startingAt(int from, int root) {
        Part longest = null;
        int node = root;
        for (int to = from;
                to < tokens.length && TokenTrie.follows(tokens[to]) && (to == from || isPlain(to - 1));
                to++) {
            node = names.trie().child(node, TokenTrie.number(tokens[to]));
            if (node < 0) {
                break;
            }
            var surfaces = names.at(node);
            if (!surfaces.isEmpty() && hasCapital(from, to + 1)) {
                longest = new Part(from, to + 1, surfaces);
            }
        }
        return longest;
    }

    private @org.jspecify.annotations.Nullable Part endingAt(int to, int root) {
        Part longest = null;
        for (int from = to - 1; from >= 0 && to - from <= LONGEST && (from == to - 1 || isPlain(from)); from--) {
            int node = root;
            for (int i = from; i < to && node >= 0; i++) {
                node = TokenTrie.follows(tokens[i]) ? names.trie().child(node, TokenTrie.number(tokens[i])) : -1;
            }
            if (node >= 0 && !names.at(node).isEmpty() && hasCapital(from, to)) {
                longest = new Part(from, to, names.at(node));
            }
        }
        return longest;
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (field.isCapitalized(i) && !WordList.SMALL.has(field.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int token, int mark) {
        return WordMarks.has(field.word(token), mark);
    }

    private boolean isPlain(int token) {
        var gap = field.after(token);
        return gap == Gap.SPACE || gap == Gap.LINE;
    }

    private boolean isPlainOrList(int token, boolean first) {
        return isPlain(token) || (!first && field.after(token) == Gap.POINT);
    }
}
