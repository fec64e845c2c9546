package org.puente.text;

import java.util.Arrays;

/** The runs of four words of a text, case aside, as 64-bit hashes: what near-duplicates share. */
public final class Shingles {
    private static final int WORDS = 4;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    /** The hashes of a text's runs, ascending, each once; none if it has fewer than four words. */
    public static long[] of(String text) {
        var tokens = new Tokenizer(text);
        var last = new long[WORDS];
        var found = new long[Math.max(16, text.length() / 6)];
        int count = 0;
        for (int token = 0; tokens.next(); token++) {
            last[token % WORDS] = word(text, tokens.start(), tokens.end());
            if (token >= WORDS - 1) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = run(last, token + 1);
            }
        }
        return distinct(found, count);
    }

    /** The hashes of the runs of a text that is read already, in the order of the text, some perhaps more than once. */
    public static long[] of(AnalyzedText read) {
        var runs = new long[Math.max(0, read.size() - WORDS + 1)];
        var last = new long[WORDS];
        for (int token = 0; token < read.size(); token++) {
            last[token % WORDS] = word(read.text(), read.start(token), read.end(token));
            if (token >= WORDS - 1) {
                runs[token - WORDS + 1] = run(last, token + 1);
            }
        }
        return runs;
    }

    /** FNV-1a over the letters. */
    private static long word(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ small(text.charAt(i))) * PRIME;
        }
        return hash;
    }

    /** Most letters are plain ones, and every letter of every text comes by here. */
    private static char small(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        return Character.toLowerCase(c);
    }

    private static long run(long[] last, int oldest) {
        long hash = 0;
        for (int i = 0; i < WORDS; i++) {
            hash = mixed(hash * PRIME + last[(oldest + i) % WORDS]);
        }
        return hash;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static long[] distinct(long[] found, int count) {
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    /** Jaccard's coefficient of two sets, each as {@link #of} gives them; 0 if one is empty. */
    public static double similarity(long[] one, long[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared == 0 ? 0 : (double) shared / (one.length + other.length - shared);
    }
}
