package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import org.puente.search.Ordinals.Range;

/**
 * How many documents of a set have each value of a field: one pass over the set, exact. Values are looked at in ranges
 * (the entities of a type lie side by side), and for each range the documents with at least one value in it are counted
 * in the same pass.
 */
final class FacetCounts {
    private final int[] documents;
    private final long[] withValue;

    private FacetCounts(int values, int ranges) {
        documents = new int[values];
        withValue = new long[ranges];
    }

    /**
     * Counts.
     *
     * @param set of documents
     * @param values of the field
     * @param ranges of values, no value in two
     */
    static FacetCounts of(DocSet set, Ordinals ordinals, Ordinals.Values values, List<Range> ranges, Deadline deadline)
            throws IOException {
        var counts = new FacetCounts(values.size(), ranges.size());
        int[] rangeOf = rangeOf(ranges, values.size());
        int[] ends = ranges.stream().mapToInt(Range::to).toArray();
        for (LeafReaderContext leaf : ordinals.reader().leaves()) {
            FixedBitSet matching = set.segment(leaf);
            if (matching != null && !deadline.shouldExit()) {
                counts.add(values.in(leaf), values.toWhole(leaf), matching, rangeOf, ends);
            }
        }
        return counts;
    }

    private static int[] rangeOf(List<Range> ranges, int size) {
        var rangeOf = new int[size];
        Arrays.fill(rangeOf, -1);
        for (int i = 0; i < ranges.size(); i++) {
            Arrays.fill(rangeOf, ranges.get(i).from(), ranges.get(i).to(), i);
        }
        return rangeOf;
    }

    private void add(
            SortedSetDocValues values, @Nullable LongValues toWhole, FixedBitSet matching, int[] rangeOf, int[] ends)
            throws IOException {
        var both = new BitSetIterator(matching, matching.length());
        int doc = both.nextDoc();
        int other = values.nextDoc();
        while (doc != DocIdSetIterator.NO_MORE_DOCS && other != DocIdSetIterator.NO_MORE_DOCS) {
            if (doc < other) {
                doc = both.advance(other);
            } else if (other < doc) {
                other = values.advance(doc);
            } else {
                count(values, toWhole, rangeOf, ends);
                doc = both.nextDoc();
                other = values.nextDoc();
            }
        }
    }

    /** A document's values come in order, so those of a range come side by side: only the first asks which range it is. */
    private void count(SortedSetDocValues values, @Nullable LongValues toWhole, int[] rangeOf, int[] ends)
            throws IOException {
        int end = 0;
        for (int left = values.docValueCount(); left > 0; left--) {
            long number = values.nextOrd();
            int value = (int) (toWhole == null ? number : toWhole.get(number));
            documents[value]++;
            if (value >= end) {
                int range = rangeOf[value];
                if (range >= 0) {
                    withValue[range]++;
                    end = ends[range];
                }
            }
        }
    }

    /** Documents with a value. */
    int documents(int value) {
        return documents[value];
    }

    /** Documents with at least one value in a range. */
    long withValue(int range) {
        return withValue[range];
    }
}
