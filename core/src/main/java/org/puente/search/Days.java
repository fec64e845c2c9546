package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.puente.text.Fields;

/** The days on which documents of a commit were published, each once, as numbers in their order. Immutable. */
final class Days {
    private final long[] days;

    private Days(long[] days) {
        this.days = days;
    }

    static Days of(IndexReader reader) throws IOException {
        var all = new TreeSet<Long>();
        long last = Long.MIN_VALUE;
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedNumericDocValues published = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
            while (published.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                long day = published.nextValue();
                if (day != last) {
                    all.add(day);
                    last = day;
                }
            }
        }
        return new Days(all.stream().mapToLong(Long::longValue).toArray());
    }

    /** Days since 1970-01-01, ascending. */
    long[] days() {
        return days.clone();
    }

    /** How many documents of a set have each day. */
    int[] count(DocSet set, IndexReader reader, Deadline deadline) throws IOException {
        var documents = new int[days.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            FixedBitSet matching = set.segment(leaf);
            if (matching == null || deadline.shouldExit()) {
                continue;
            }
            SortedNumericDocValues published = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
            var each = new BitSetIterator(matching, matching.length());
            for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                if (published.advanceExact(doc)) {
                    documents[Arrays.binarySearch(days, published.nextValue())]++;
                }
            }
        }
        return documents;
    }
}
