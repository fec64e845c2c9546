package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.puente.text.Shingles;

/**
 * Documents connected by pairs that share enough of their runs of words. Each document has a key for each band; those
 * with the same key are compared exactly, unless they are connected already. For one thread.
 */
final class DuplicateGroups {
    private final double similarity;
    private final Deadline deadline;
    private final ShingleCache shingles;
    private final int[] numbers;
    private final int[] sizes;
    private final int[][] keys;
    private final int[] parents;

    private DuplicateGroups(IndexReader reader, DocSet documents, double similarity, Deadline deadline)
            throws IOException {
        this.similarity = similarity;
        this.deadline = deadline;
        shingles = new ShingleCache(reader);
        numbers = numbers(reader, documents);
        sizes = new int[numbers.length];
        keys = new int[Sketches.BANDS][numbers.length];
        parents = IntStream.range(0, numbers.length).toArray();
    }

    /** The groups of two or more, each the ascending numbers of its documents in the reader. */
    static List<int[]> of(IndexReader reader, DocSet documents, double similarity, Deadline deadline)
            throws IOException {
        var groups = new DuplicateGroups(reader, documents, similarity, deadline);
        groups.sketch();
        for (int[] band : groups.keys) {
            groups.compare(band);
        }
        return groups.groups();
    }

    private static int[] numbers(IndexReader reader, DocSet documents) throws IOException {
        var numbers = new int[(int) documents.size()];
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet matching = documents.segment(leaf);
            if (matching == null) {
                continue;
            }
            var all = new BitSetIterator(matching, matching.length());
            for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
                numbers[count++] = leaf.docBase + doc;
            }
        }
        return numbers;
    }

    private void sketch() throws IOException {
        var sketches = new Sketches();
        var own = new int[Sketches.BANDS];
        for (int i = 0; i < numbers.length && !deadline.shouldExit(); i++) {
            long[] runs = shingles.of(numbers[i]);
            sizes[i] = runs.length;
            if (runs.length > 0) {
                sketches.keys(runs, own);
                for (int band = 0; band < own.length; band++) {
                    keys[band][i] = own[band];
                }
            }
        }
    }

    /** Documents with one key lie side by side once sorted; those without a run of words have none. */
    private void compare(int[] band) throws IOException {
        long[] sorted = IntStream.range(0, band.length)
                .filter(i -> sizes[i] > 0)
                .mapToLong(i -> ((long) band[i] << 32) | i)
                .toArray();
        Arrays.sort(sorted);
        for (int start = 0; start < sorted.length && !deadline.shouldExit(); ) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] >> 32 == sorted[start] >> 32) {
                end++;
            }
            for (int i = start + 1; i < end; i++) {
                for (int j = i - 1; j >= start; j--) {
                    compare((int) sorted[j], (int) sorted[i]);
                }
            }
            start = end;
        }
    }

    private void compare(int one, int other) throws IOException {
        int oneRoot = root(one);
        int otherRoot = root(other);
        boolean mayBe = Math.min(sizes[one], sizes[other]) >= similarity * Math.max(sizes[one], sizes[other]);
        if (oneRoot != otherRoot
                && mayBe
                && Shingles.similarity(shingles.of(numbers[one]), shingles.of(numbers[other])) >= similarity) {
            parents[Math.max(oneRoot, otherRoot)] = Math.min(oneRoot, otherRoot);
        }
    }

    private int root(int i) {
        int root = i;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<int[]> groups() {
        var byRoot = new TreeMap<Integer, IntStream.Builder>();
        for (int i = 0; i < numbers.length; i++) {
            byRoot.computeIfAbsent(root(i), made -> IntStream.builder()).add(numbers[i]);
        }
        return byRoot.values().stream()
                .map(members -> members.build().toArray())
                .filter(members -> members.length > 1)
                .toList();
    }
}
