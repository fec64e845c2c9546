package org.puente.gazetteer;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** Collects paths and their values for a {@link TokenTrie}. */
final class TrieBuilder {
    private long[] keys = new long[64];
    private int[] children = new int[64];
    private int nodes = TokenTrie.ROOTS;
    private int edges;
    private int tokens;
    private final BitSet small = new BitSet();
    private int[] valueNodes = new int[64];
    private int[] values = new int[64];
    private int size;

    /** A test of two values. */
    @FunctionalInterface
    interface IntPair {
        boolean test(int one, int other);
    }

    /** The node that a token leads to, made if there is none. */
    int step(int node, int token) {
        long key = TokenTrie.key(node, token);
        int slot = TokenTrie.find(keys, key);
        if (keys[slot] != 0) {
            return children[slot];
        }
        if (edges * 3 >= keys.length * 2) {
            grow();
            slot = TokenTrie.find(keys, key);
        }
        keys[slot] = key;
        children[slot] = nodes;
        edges++;
        tokens = Math.max(tokens, token + 1);
        return nodes++;
    }

    private void grow() {
        long[] old = keys;
        int[] oldChildren = children;
        keys = new long[old.length * 2];
        children = new int[keys.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int slot = TokenTrie.find(keys, old[i]);
                keys[slot] = old[i];
                children[slot] = oldChildren[i];
            }
        }
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

    /** Says that a name that ends at this node may be written in small letters. */
    void maySmall(int node) {
        small.set(node);
    }

    /** The trie of what was added; the test says which values are read like others. */
    TokenTrie build(IntPair alike) {
        byte[] flags = flags();
        int[] places = places();
        int[] seconds = new int[tokens];
        int starting = 0;
        for (byte flag : flags) {
            starting += (flag & (TokenTrie.WHOLE | TokenTrie.GOES_ON)) != 0 ? 1 : 0;
        }
        int others = edges - starting;
        long[] table = new long[others + others / 2 + 1];
        int[] leads = new int[table.length];
        for (int i = 0; i < keys.length; i++) {
            int parent = TokenTrie.parent(keys[i]);
            if (keys[i] != 0 && parent != TokenTrie.NAMES) {
                int token = (int) keys[i];
                long key = TokenTrie.key(places[parent], token);
                int slot = TokenTrie.find(table, key);
                table[slot] = key;
                leads[slot] = places[children[i]];
                int first = places[parent] - TokenTrie.ROOTS;
                if (first >= 0 && first < tokens) {
                    seconds[first] |= TokenTrie.bit(token);
                }
            }
        }
        int[] firsts = firsts(places);
        var sorted = IntBuffer.wrap(sorted(places, firsts, alike));
        return new TokenTrie(flags, seconds, table, leads, IntBuffer.wrap(firsts), sorted);
    }

    /** What each token is to the names. */
    private byte[] flags() {
        var inner = new BitSet();
        for (long key : keys) {
            if (key != 0) {
                inner.set(TokenTrie.parent(key));
            }
        }
        var whole = new BitSet();
        for (int i = 0; i < size; i++) {
            whole.set(valueNodes[i]);
        }
        byte[] flags = new byte[tokens];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                int child = children[slot];
                int flag =
                        switch (TokenTrie.parent(keys[slot])) {
                            case TokenTrie.NAMES ->
                                (whole.get(child) ? TokenTrie.WHOLE : 0)
                                        | (inner.get(child) ? TokenTrie.GOES_ON : 0)
                                        | (small.get(child) ? TokenTrie.SMALL : 0);
                            case TokenTrie.PLURALS -> TokenTrie.PLURAL;
                            default -> TokenTrie.FOLLOWS;
                        };
                flags[(int) keys[slot]] |= (byte) flag;
            }
        }
        return flags;
    }

    /** The number that each node has in the trie: the roots first, then by token those that start names, then the others. */
    private int[] places() {
        int[] places = new int[nodes];
        places[TokenTrie.PLURALS] = TokenTrie.PLURALS;
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && TokenTrie.parent(keys[slot]) == TokenTrie.NAMES) {
                places[children[slot]] = (int) keys[slot] + TokenTrie.ROOTS;
            }
        }
        int next = tokens + TokenTrie.ROOTS;
        for (int node = TokenTrie.ROOTS; node < nodes; node++) {
            if (places[node] == 0) {
                places[node] = next++;
            }
        }
        return places;
    }

    private int[] firsts(int[] places) {
        int[] firsts = new int[tokens + nodes + 1];
        for (int i = 0; i < size; i++) {
            firsts[places[valueNodes[i]] + 1]++;
        }
        for (int node = 0; node + 1 < firsts.length; node++) {
            firsts[node + 1] += firsts[node];
        }
        return firsts;
    }

    private int[] sorted(int[] places, int[] firsts, IntPair alike) {
        int[] next = firsts.clone();
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[places[valueNodes[i]]]++] = values[i];
        }
        for (int node = 0; node + 1 < firsts.length; node++) {
            for (int i = firsts[node + 1] - 1; i > firsts[node]; i--) {
                sorted[i] |= alike.test(sorted[i - 1], sorted[i]) ? TokenTrie.ALIKE : 0;
            }
        }
        return sorted;
    }
}
