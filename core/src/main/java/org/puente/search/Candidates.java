package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.puente.text.Fields;
import org.puente.text.Sketch;

/**
 * Of a set of documents, those that may be alike: their sketches agree in a band, and are not too different on the whole.
 * Documents have their numbers in the reader.
 */
final class Candidates {
    /** So many that agree in a band are kept unseen: to look at each pair of more would take long. */
    private static final int FEW = 16;

    private final double similarity;
    private final Map<Integer, byte[]> sketches = new HashMap<>();
    private final Map<Integer, List<int[]>> together = new HashMap<>();

    private Candidates(double similarity) {
        this.similarity = similarity;
    }

    static Candidates of(IndexReader reader, DocSet documents, double similarity, Deadline deadline)
            throws IOException {
        var found = new int[(int) documents.size()];
        var read = new byte[found.length][];
        int[] numbers = Arrays.copyOf(found, read(reader, documents, found, read, deadline));
        var candidates = new Candidates(similarity);
        for (int band = 0; band < Sketch.BANDS && !deadline.shouldExit(); band++) {
            candidates.add(numbers, read, band);
        }
        return candidates;
    }

    /** Documents without a sketch are too short to be like any. */
    private static int read(IndexReader reader, DocSet documents, int[] found, byte[][] read, Deadline deadline)
            throws IOException {
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
                BytesRef value = values.binaryValue();
                read[count] = ArrayUtil.copyOfSubArray(value.bytes, value.offset, value.offset + value.length);
                found[count++] = leaf.docBase + doc;
            }
        }
        return count;
    }

    /** Documents that agree in the band lie side by side once sorted. */
    private void add(int[] numbers, byte[][] read, int band) {
        long[] sorted = IntStream.range(0, numbers.length)
                .mapToLong(i -> (long) Sketch.key(read[i], band) << 32 | i)
                .sorted()
                .toArray();
        for (int start = 0; start < sorted.length; ) {
            int end = start + 1;
            while (end < sorted.length && sorted[end] >> 32 == sorted[start] >> 32) {
                end++;
            }
            if (end > start + 1) {
                int[] agreeing = Arrays.stream(sorted, start, end)
                        .mapToInt(one -> (int) one)
                        .toArray();
                add(agreeing, numbers, read);
            }
            start = end;
        }
    }

    private void add(int[] agreeing, int[] numbers, byte[][] read) {
        int[] alike = agreeing.length > FEW
                ? agreeing
                : Arrays.stream(agreeing)
                        .filter(one -> Arrays.stream(agreeing)
                                .anyMatch(other -> other != one && Sketch.mayHave(similarity, read[one], read[other])))
                        .toArray();
        int[] group = Arrays.stream(alike).map(i -> numbers[i]).toArray();
        for (int i : alike) {
            sketches.put(numbers[i], read[i]);
            together.computeIfAbsent(numbers[i], made -> new ArrayList<>()).add(group);
        }
    }

    /** How many documents may be like another. */
    int size() {
        return together.size();
    }

    /** Whether a document may be like another. */
    boolean contains(int number) {
        return together.containsKey(number);
    }

    /** The groups of documents that agree with this one in a band, itself among them. */
    List<int[]> of(int number) {
        return together.getOrDefault(number, List.of());
    }

    /** Whether two candidates may well be so alike. */
    boolean mayBeAlike(int one, int other) {
        byte[] a = sketches.get(one);
        byte[] b = sketches.get(other);
        return a != null && b != null && Sketch.mayHave(similarity, a, b);
    }
}
