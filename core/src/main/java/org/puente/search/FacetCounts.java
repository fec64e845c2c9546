package org.puente.search;

import java.io.IOException;
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
    /** Documents between two looks at the clock. */
    private static final int EVERY = 4_096;

    private final Deadline deadline;
    private final int[] documents;
    private final long[] withValue;

    private FacetCounts(int values, int ranges, Deadline deadline) {
        this.deadline = deadline;
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
        var counts = new FacetCounts(values.size(), ranges.size(), deadline);
        for (LeafReaderContext leaf : ordinals.reader().leaves()) {
            FixedBitSet matching = set.segment(leaf);
            if (matching != null && !deadline.shouldExit()) {
                counts.add(leaf, values, matching, ranges);
            }
        }
        return counts;
    }

    private void add(LeafReaderContext leaf, Ordinals.Values values, FixedBitSet matching, List<Range> ranges)
            throws IOException {
        SortedSetDocValues inSegment = values.in(leaf);
        LongValues toWhole = values.toWhole(leaf);
        var bounds = new SegmentRanges(ranges, (int) inSegment.getValueCount(), toWhole);
        if (toWhole == null) {
            count(inSegment, matching, documents, null, bounds);
        } else if (values.average(leaf) * matching.cardinality() < inSegment.getValueCount()) {
            count(inSegment, matching, documents, toWhole, bounds);
        } else {
            // A number of the segment costs less to count than one of the whole: those are added up once at the end.
            var own = new int[(int) inSegment.getValueCount()];
            count(inSegment, matching, own, null, bounds);
            for (int number = 0; number < own.length; number++) {
                if (own[number] > 0) {
                    documents[(int) toWhole.get(number)] += own[number];
                }
            }
        }
    }

    private void count(
            SortedSetDocValues values,
            FixedBitSet matching,
            int[] counts,
            @Nullable LongValues toWhole,
            SegmentRanges ranges)
            throws IOException {
        var both = new BitSetIterator(matching, matching.length());
        int doc = both.nextDoc();
        int other = values.nextDoc();
        int counted = 0;
        while (doc != DocIdSetIterator.NO_MORE_DOCS && other != DocIdSetIterator.NO_MORE_DOCS) {
            if (doc < other) {
                doc = both.advance(other);
            } else if (other < doc) {
                other = values.advance(doc);
            } else {
                count(values, counts, toWhole, ranges);
                if (++counted % EVERY == 0 && deadline.shouldExit()) {
                    return;
                }
                doc = both.nextDoc();
                other = values.nextDoc();
            }
        }
    }

    /** A document's values come in order, so those of a range come side by side: its first one counts for the range. */
    private void count(SortedSetDocValues values, int[] counts, @Nullable LongValues toWhole, SegmentRanges ranges)
            throws IOException {
        int range = 0;
        int start = ranges.from(0);
        for (int left = values.docValueCount(); left > 0; left--) {
            int number = (int) values.nextOrd();
            counts[toWhole == null ? number : (int) toWhole.get(number)]++;
            if (number >= start) {
                while (number >= ranges.to(range)) {
                    range++;
                }
                if (number >= ranges.from(range)) {
                    withValue[ranges.number(range)]++;
                    range++;
                }
                start = ranges.from(range);
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
