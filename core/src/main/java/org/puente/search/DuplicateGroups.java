package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.puente.text.Fields;
import org.puente.text.Sketch;

/**
 * Documents connected by pairs that share enough of their runs of words. Those whose sketches agree in a band are
 * compared, by the whole sketches and then exactly, unless they are connected already. For one thread.
 */
final class DuplicateGroups {
    private final double similarity;
    private final Deadline deadline;
    private final Likeness likeness;
    private final int[] numbers;
    private final byte[][] sketches;
    private final int[] parents;
    /** Whether the very same set of runs is in a document before: what is like one of them is like both. */
    private final boolean[] repeated;

    private DuplicateGroups(
            IndexReader reader, DocSet documents, double similarity, Likeness likeness, Deadline deadline)
            throws IOException {
        this.similarity = similarity;
        this.deadline = deadline;
        this.likeness = likeness;
        var found = new int[(int) documents.size()];
        sketches = new byte[found.length][];
        numbers = Arrays.copyOf(found, read(reader, documents, found));
        parents = IntStream.range(0, numbers.length).toArray();
        repeated = new boolean[numbers.length];
    }

    /** The groups of two or more, each the ascending numbers of its documents in the reader. */
    static List<int[]> of(IndexReader reader, DocSet documents, double similarity, Likeness likeness, Deadline deadline)
            throws IOException {
        var groups = new DuplicateGroups(reader, documents, similarity, likeness, deadline);
        groups.connectRepeated();
        for (int band = 0; band < Sketch.BANDS && !deadline.shouldExit(); band++) {
            groups.compare(band);
        }
        return groups.groups();
    }

    /** Documents with a sketch; the others are too short to be like any. */
    private int read(IndexReader reader, DocSet documents, int[] found) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet matching = documents.segment(leaf);
            if (matching == null) {
                continue;
            }
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
            var both = ConjunctionUtils.intersectIterators(
                    List.of(values, new BitSetIterator(matching, matching.length())));
            for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
                if ((count & 0xfff) == 0 && deadline.shouldExit()) {
                    return count;
                }
                sketches[count] = Likeness.copy(values);
                found[count++] = leaf.docBase + doc;
            }
        }
        return count;
    }

    /** A text that is there a thousand times would be compared half a million times. */
    private void connectRepeated() throws IOException {
        Map<Key, Integer> first = new HashMap<>();
        for (int i = 0; i < numbers.length && !deadline.shouldExit(); i++) {
            Integer before = first.putIfAbsent(new Key(sketches[i]), i);
            if (before != null && likeness.exact(numbers[before], numbers[i]) == 1) {
                parents[i] = before;
                repeated[i] = true;
            }
        }
    }

    /** A sketch, equal to one with the same bytes. */
    private record Key(byte[] sketch) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(sketch, key.sketch);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sketch);
        }
    }

    /** Documents that agree in the band lie side by side once sorted. */
    private void compare(int band) throws IOException {
        long[] sorted = IntStream.range(0, numbers.length)
                .filter(i -> !repeated[i])
                .mapToLong(i -> (long) Sketch.key(sketches[i], band) << 32 | i)
                .toArray();
        Arrays.sort(sorted);
        for (int start = 0; start < sorted.length; ) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] >> 32 == sorted[start] >> 32) {
                end++;
            }
            compare(sorted, start, end);
            start = end;
        }
    }

    private void compare(long[] sorted, int start, int end) throws IOException {
        boolean connected = true;
        for (int i = start + 1; i < end && !deadline.shouldExit(); i++) {
            for (int j = i - 1; j >= start; j--) {
                compare((int) sorted[j], (int) sorted[i]);
                if (connected && root((int) sorted[j]) == root((int) sorted[i])) {
                    break;
                }
            }
            connected &= root((int) sorted[start]) == root((int) sorted[i]);
        }
    }

    private void compare(int one, int other) throws IOException {
        int oneRoot = root(one);
        int otherRoot = root(other);
        if (oneRoot != otherRoot
                && Sketch.mayHave(similarity, sketches[one], sketches[other])
                && !deadline.shouldExit()
                && likeness.exact(numbers[one], numbers[other]) >= similarity) {
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
            int root = root(i);
            if (root != i) {
                byRoot.computeIfAbsent(root, made -> IntStream.builder().add(numbers[root]))
                        .add(numbers[i]);
            }
        }
        return byRoot.values().stream()
                .map(members -> members.build().toArray())
                .toList();
    }
}
