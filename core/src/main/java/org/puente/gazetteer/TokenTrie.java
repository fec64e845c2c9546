package org.puente.gazetteer;

import java.nio.IntBuffer;

/**
 * A trie over token numbers in flat arrays. A token that starts names has the node of its number; all other edges are one
 * hash table from (node, token) to node, so that a step costs the same whatever the number of aliases; the values of each
 * node lie together. Most words of a text ask no more than what their token is to the names, so that is a few bits, which
 * a reader may keep beside the number: see {@link #token}.
 */
final class TokenTrie {
    /** Where the names start. */
    static final int NAMES = 0;
    /** Where the plurals of type words start; below each, the rest of the names that have the word. */
    static final int PLURALS = 1;

    static final int ROOTS = 2;
    /** A name is the token alone. */
    static final int WHOLE = 1;

    /** A name goes on after it. */
    static final int GOES_ON = 2;

    /** A name that is the token alone may be written in small letters. */
    static final int SMALL = 4;

    /** It stands anywhere but first. */
    static final int FOLLOWS = 8;

    /** It is the plural of a type word. */
    static final int PLURAL = 16;
    /** How many bits these take. */
    private static final int FLAGS = 5;

    /** A token of no name: negative, and nothing below is true of it. */
    static final int UNKNOWN = -1 << FLAGS;

    /** Set at a value that is read like the one before it. */
    static final int ALIKE = Integer.MIN_VALUE;

    private final byte[] flags;
    /** For each token, a bit for each that may follow it at {@link #NAMES}, several to a bit: most do not. */
    private final int[] seconds;

    private final long[] keys;
    private final int[] children;
    private final IntBuffer firsts;
    private final IntBuffer values;

    TokenTrie(byte[] flags, int[] seconds, long[] keys, int[] children, IntBuffer firsts, IntBuffer values) {
        this.flags = flags;
        this.seconds = seconds;
        this.keys = keys;
        this.children = children;
        this.firsts = firsts;
        this.values = values;
    }

    void write(Sections.Writer out) {
        out.bytes(flags).ints(seconds).longs(keys).ints(children).ints(firsts).ints(values);
    }

    static TokenTrie read(Sections in) {
        return new TokenTrie(in.bytes(), in.ints(), in.longs(), in.ints(), in.intView(), in.intView());
    }

    /**
     * A token's number with what it is to the names, to be asked with the methods below; not negative.
     *
     * @param capital whether it is written with a capital, without which few names stand alone
     */
    int token(int number, boolean capital) {
        int flag = number < flags.length ? flags[number] : 0;
        return number << FLAGS | (capital || (flag & SMALL) != 0 ? flag : flag & ~WHOLE);
    }

    /** The number of such a token. */
    static int number(int token) {
        return token >> FLAGS;
    }

    /** Whether anything starts with the token: a name, or with the plural of a type word several. */
    static boolean matters(int token) {
        return (token & (WHOLE | GOES_ON | PLURAL)) != 0;
    }

    /** Whether a name starts with the token, as far as its capital tells. */
    static boolean isStart(int token) {
        return (token & (WHOLE | GOES_ON)) != 0;
    }

    /** Whether a name is the token alone, as far as its capital tells. */
    static boolean isWhole(int token) {
        return (token & WHOLE) != 0;
    }

    /** Whether a name goes on after the token. */
    static boolean goesOn(int token) {
        return (token & GOES_ON) != 0;
    }

    /** Whether the token is the plural of a type word. */
    static boolean isPlural(int token) {
        return (token & PLURAL) != 0;
    }

    /** Whether the token stands anywhere but first; asked before {@link #child}, it saves steps that lead nowhere. */
    static boolean follows(int token) {
        return (token & FOLLOWS) != 0;
    }

    /** Whether a token may be the second of a name with this first; most that follow one in a text may not. */
    boolean mayFollow(int first, int second) {
        return (seconds[number(first)] & bit(number(second))) != 0;
    }

    static int bit(int number) {
        return 1 << (number * 0x9E3779B9 >>> 27);
    }

    /** The node of a token that starts names. */
    static int start(int token) {
        return number(token) + ROOTS;
    }

    /** The node that the token with this number leads to, or -1. */
    int child(int node, int number) {
        if (node == NAMES) {
            return number < flags.length && (flags[number] & (WHOLE | GOES_ON)) != 0 ? number + ROOTS : -1;
        }
        int slot = find(keys, key(node, number));
        return keys[slot] == 0 ? -1 : children[slot];
    }

    /** Where the values of a node start in {@link #value}; they end where those of the next start. */
    int first(int node) {
        return firsts.get(node);
    }

    int value(int i) {
        return values.get(i) & ~ALIKE;
    }

    /** Whether a value is read like the one before it at the same node. */
    boolean isAlike(int i) {
        return values.get(i) < 0;
    }

    /** Takes the edges of a trie, in no order. */
    @FunctionalInterface
    interface EdgeVisitor {
        void edge(int node, int number, int child);
    }

    /** Shows every edge. */
    void edges(EdgeVisitor visitor) {
        for (int number = 0; number < flags.length; number++) {
            int child = child(NAMES, number);
            if (child >= 0) {
                visitor.edge(NAMES, number, child);
            }
        }
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                visitor.edge(parent(keys[slot]), (int) keys[slot], children[slot]);
            }
        }
    }

    /** Nodes have smaller numbers; some of these are of no node. */
    int nodes() {
        return firsts.capacity() - 1;
    }

    static long key(int node, int number) {
        return (long) (node + 1) << 32 | number;
    }

    /** The node of a key. */
    static int parent(long key) {
        return (int) (key >>> 32) - 1;
    }

    /** The slot of a key in a table with free ones, or the free one where it would be. */
    static int find(long[] keys, long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) ((hash >>> 32) * keys.length >>> 32);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return slot;
    }
}
