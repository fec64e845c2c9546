package org.puente.gazetteer;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A trie over token numbers in flat arrays: its edges are one hash table from (node, token) to node, so that a step
 * costs the same whatever the number of aliases; the values of each node lie together.
 */
final class TokenTrie {
    /** Where the names start. */
    static final int NAMES = 0;
    /** Where the plurals of type words start; below each, the rest of the names that have the word. */
    static final int PLURALS = 1;

    private static final int ROOTS = 2;
    private static final int STARTS = 1;
    private static final int GOES_ON = 2;
    private static final int SMALL = 4;
    private static final int GOES_BEFORE = 8;
    private static final int PLURAL = 16;
    /** Set at a value that is read like the one before it. */
    private static final int ALIKE = Integer.MIN_VALUE;

    private final long[] keys;
    private final int[] children;
    private final int[] firsts;
    private final int[] values;
    /** What each token is to the names; a byte each, for every word of a text asks. */
    private final byte[] flags;
    /** The child of {@link #NAMES} by token: nearly all steps of a text are from there, and end there. */
    private final int[] starts;
    /** For each token, a bit for each that may follow it at {@link #NAMES}, several to a bit: most do not. */
    private final int[] seconds;

    private TokenTrie(
            byte[] flags, int[] starts, int[] seconds, long[] keys, int[] children, int[] firsts, int[] values) {
        this.flags = flags;
        this.starts = starts;
        this.seconds = seconds;
        this.keys = keys;
        this.children = children;
        this.firsts = firsts;
        this.values = values;
    }

    void write(Sections.Writer out) {
        out.bytes(flags)
                .ints(starts)
                .ints(seconds)
                .longs(keys)
                .ints(children)
                .ints(firsts)
                .ints(values);
    }

    static TokenTrie read(Sections in) {
        return new TokenTrie(in.bytes(), in.ints(), in.ints(), in.longs(), in.ints(), in.ints(), in.ints());
    }

    /** What a token is to the names, to be asked with the methods below. */
    int flags(int token) {
        return token < flags.length ? flags[token] : 0;
    }

    /** Whether a name starts with the token, and may where it has a capital or not. */
    static boolean isStart(int flags, boolean capital) {
        return (flags & STARTS) != 0 && (capital || (flags & (SMALL | GOES_ON)) != 0);
    }

    /** Whether a name that is the token alone may be written in small letters. */
    static boolean maySmall(int flags) {
        return (flags & SMALL) != 0;
    }

    /** Whether a name goes on after the token. */
    static boolean goesOn(int flags) {
        return (flags & GOES_ON) != 0;
    }

    /** Whether the token is the plural of a type word. */
    static boolean isPlural(int flags) {
        return (flags & PLURAL) != 0;
    }

    /** Whether the token stands anywhere but first; asked before {@link #child}, it saves steps that lead nowhere. */
    static boolean follows(int flags) {
        return (flags & GOES_BEFORE) != 0;
    }

    /** The node of a token that starts names. */
    int start(int token) {
        return starts[token];
    }

    /** Whether a token may be the second of a name with this first; most that follow one in a text may not. */
    boolean mayFollow(int first, int second) {
        return (seconds[first] & bit(second)) != 0;
    }

    private static int bit(int token) {
        return 1 << (token * 0x9E3779B9 >>> 27);
    }

    /** The node that a token leads to, or -1. */
    int child(int node, int token) {
        int slot = find(keys, key(node, token));
        return keys[slot] == 0 ? -1 : children[slot];
    }

    /** Where the values of a node start in {@link #value}; they end where those of the next start. */
    int first(int node) {
        return firsts[node];
    }

    int value(int i) {
        return values[i] & ~ALIKE;
    }

    /** Whether a value is read like the one before it at the same node. */
    boolean isAlike(int i) {
        return values[i] < 0;
    }

    /** Takes the edges of a trie, in no order. */
    @FunctionalInterface
    interface EdgeVisitor {
        void edge(int node, int token, int child);
    }

    /** Shows every edge. */
    void edges(EdgeVisitor visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                visitor.edge((int) (keys[slot] >>> 32) - 1, (int) keys[slot], children[slot]);
            }
        }
    }

    /** How many nodes there are, the two roots included. */
    int nodes() {
        return firsts.length - 1;
    }

    private static long key(int node, int token) {
        return (long) (node + 1) << 32 | token;
    }

    private static int find(long[] keys, long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) ((hash >>> 32) * keys.length >>> 32);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }

    /** A test of two values. */
    @FunctionalInterface
    interface IntPair {
        boolean test(int one, int other);
    }

    /** Collects paths and their values. */
    static final class Builder {
        private long[] keys = new long[64];
        private int[] children = new int[64];
        private int nodes = ROOTS;
        private int edges;
        private final BitSet small = new BitSet();
        private int[] valueNodes = new int[64];
        private int[] values = new int[64];
        private int size;

        int step(int node, int token) {
            int slot = find(keys, key(node, token));
            if (keys[slot] != 0) {
                return children[slot];
            }
            if (edges * 3 >= keys.length * 2) {
                resize(keys.length * 2);
                slot = find(keys, key(node, token));
            }
            keys[slot] = key(node, token);
            children[slot] = nodes;
            edges++;
            return nodes++;
        }

        /** Adds a value to a node; one that is there already is not added again. */
        void value(int node, int value) {
            if (size > 0 && valueNodes[size - 1] == node && values[size - 1] == value) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                valueNodes = Arrays.copyOf(valueNodes, size * 2);
            }
            valueNodes[size] = node;
            values[size++] = value;
        }

        private void resize(int slots) {
            long[] oldKeys = keys;
            int[] oldChildren = children;
            keys = new long[slots];
            children = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = find(keys, oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    children[slot] = oldChildren[i];
                }
            }
        }

        /** Says that a name that ends at this node may be written in small letters. */
        void maySmall(int node) {
            small.set(node);
        }

        private int tokens() {
            int tokens = 0;
            for (long key : keys) {
                tokens = key == 0 ? tokens : Math.max(tokens, (int) key + 1);
            }
            return tokens;
        }

        private byte[] flags() {
            var inner = new BitSet();
            for (long key : keys) {
                if (key != 0) {
                    inner.set((int) (key >>> 32) - 1);
                }
            }
            byte[] flags = new byte[tokens()];
            for (int slot = 0; slot < keys.length; slot++) {
                if (keys[slot] != 0) {
                    int child = children[slot];
                    flags[(int) keys[slot]] |= (byte)
                            switch ((int) (keys[slot] >>> 32) - 1) {
                                case NAMES ->
                                    STARTS | (inner.get(child) ? GOES_ON : 0) | (small.get(child) ? SMALL : 0);
                                case PLURALS -> PLURAL;
                                default -> GOES_BEFORE;
                            };
                }
            }
            return flags;
        }

        private int[] starts(int tokens) {
            int[] starts = new int[tokens];
            for (int slot = 0; slot < keys.length; slot++) {
                if (keys[slot] >>> 32 == NAMES + 1) {
                    starts[(int) keys[slot]] = children[slot];
                }
            }
            return starts;
        }

        private int[] seconds(int[] starts) {
            int[] firsts = new int[nodes];
            for (int token = 0; token < starts.length; token++) {
                firsts[starts[token]] = token + 1;
            }
            int[] seconds = new int[starts.length];
            for (long key : keys) {
                int node = (int) (key >>> 32) - 1;
                if (node >= ROOTS && firsts[node] != 0) {
                    seconds[firsts[node] - 1] |= bit((int) key);
                }
            }
            return seconds;
        }

        /** The trie of what was added; the test says which values are read like others. */
        TokenTrie build(IntPair alike) {
            resize(edges + edges / 2 + 1);
            int[] firsts = new int[nodes + 1];
            for (int i = 0; i < size; i++) {
                firsts[valueNodes[i] + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                firsts[node + 1] += firsts[node];
            }
            int[] next = Arrays.copyOf(firsts, nodes);
            int[] sorted = new int[size];
            for (int i = 0; i < size; i++) {
                sorted[next[valueNodes[i]]++] = values[i];
            }
            for (int node = 0; node < nodes; node++) {
                for (int i = firsts[node + 1] - 1; i > firsts[node]; i--) {
                    sorted[i] |= alike.test(sorted[i - 1], sorted[i]) ? ALIKE : 0;
                }
            }
            int[] starts = starts(tokens());
            return new TokenTrie(flags(), starts, seconds(starts), keys, children, firsts, sorted);
        }
    }
}
