package org.puente.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How many runs of four words any two texts share, counted for all pairs, by brute force: no sampling, no sketch, words
 * cut by a pattern and nothing of what is measured.
 */
final class ExactPairs {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** Of a number that holds a run's hash and a text: 18 million runs of 44 bits make some ten collisions. */
    private static final int TEXT_BITS = 20;

    private final int[] sizes;
    private final int[][] runsOf;
    private final int[][] textsOf;

    private ExactPairs(int[] sizes, int[][] runsOf, int[][] textsOf) {
        this.sizes = sizes;
        this.runsOf = runsOf;
        this.textsOf = textsOf;
    }

    /** Two texts by their numbers, the greater first, and Jaccard's coefficient of their runs. */
    record Pair(int one, int other, double similarity) {}

    static ExactPairs of(List<String> texts) {
        if (texts.size() >= 1 << TEXT_BITS) {
            throw new UsageException(texts.size() + " documents are too many to compare all; give fewer files");
        }
        var all = new long[1 << 20];
        int count = 0;
        for (int text = 0; text < texts.size(); text++) {
            long[] runs = runs(texts.get(text), text);
            if (count + runs.length > all.length) {
                all = Arrays.copyOf(all, Math.max(count + runs.length, all.length * 2));
            }
            System.arraycopy(runs, 0, all, count, runs.length);
            count += runs.length;
        }
        Arrays.parallelSort(all, 0, count);
        return byRun(all, count, texts.size());
    }

    private static ExactPairs byRun(long[] all, int count, int texts) {
        var sizes = new int[texts];
        var runsOf = new int[texts][0];
        var filled = new int[texts];
        var textsOf = new ArrayList<int[]>();
        for (int start = 0; start < count; ) {
            int end = start + 1;
            while (end < count && all[end] >> TEXT_BITS == all[start] >> TEXT_BITS) {
                end++;
            }
            int[] having = Arrays.stream(all, start, end)
                    .mapToInt(one -> (int) one & (1 << TEXT_BITS) - 1)
                    .distinct()
                    .toArray();
            for (int text : having) {
                sizes[text]++;
                if (having.length > 1) {
                    if (filled[text] == runsOf[text].length) {
                        runsOf[text] = Arrays.copyOf(runsOf[text], 16 + 2 * filled[text]);
                    }
                    runsOf[text][filled[text]++] = textsOf.size();
                }
            }
            if (having.length > 1) {
                textsOf.add(having);
            }
            start = end;
        }
        for (int text = 0; text < texts; text++) {
            runsOf[text] = Arrays.copyOf(runsOf[text], filled[text]);
        }
        return new ExactPairs(sizes, runsOf, textsOf.toArray(int[][]::new));
    }

    private static long[] runs(String text, int number) {
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        var runs = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 0;
            for (String word : words.subList(i, i + WORDS)) {
                for (int c = 0; c <= word.length(); c++) {
                    hash = (hash ^ (c < word.length() ? word.charAt(c) : ' ')) * 0x9e3779b97f4a7c15L;
                    hash ^= hash >>> 29;
                }
            }
            runs[i] = hash << TEXT_BITS | number;
        }
        return runs;
    }

    /** All pairs so alike or more. */
    List<Pair> atLeast(double similarity) {
        var pairs = new ArrayList<Pair>();
        var shared = new int[sizes.length];
        for (int one = 0; one < sizes.length; one++) {
            for (int run : runsOf[one]) {
                for (int other : textsOf[run]) {
                    if (other >= one) {
                        break;
                    }
                    shared[other]++;
                }
            }
            for (int other = 0; other < one; other++) {
                double both = sizes[one] + sizes[other] - shared[other];
                if (shared[other] > 0 && shared[other] / both >= similarity) {
                    pairs.add(new Pair(one, other, shared[other] / both));
                }
            }
            Arrays.fill(shared, 0);
        }
        return pairs;
    }
}
