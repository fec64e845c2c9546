package org.puente.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.puente.search.Ordinals.Range;

/** The values that most documents have. In a range, values lie in the order of their ids, which decides between equals. */
final class TopValues {
    private final FacetCounts counts;
    private final int most;
    private final List<Integer> best = new ArrayList<>();
    private int distinct;
    private long sum;

    TopValues(FacetCounts counts, int most) {
        this.counts = counts;
        this.most = most;
    }

    /** Looks at a range: its best are kept, so that the best of all are among those of the ranges. */
    void add(Range range) {
        // The least wanted on top: fewer documents, then the later value.
        var inRange = new PriorityQueue<Integer>(
                Comparator.comparingInt(counts::documents).thenComparing(Comparator.<Integer>reverseOrder()));
        for (int value = range.from(); value < range.to(); value++) {
            int documents = counts.documents(value);
            if (documents > 0) {
                distinct++;
                sum += documents;
                inRange.add(value);
                if (inRange.size() > most) {
                    inRange.poll();
                }
            }
        }
        best.addAll(inRange);
    }

    /** The best of each range, in no order. */
    List<Integer> best() {
        return best;
    }

    /** Documents with a value. */
    int documents(int value) {
        return counts.documents(value);
    }

    /** How many values documents have. */
    int distinct() {
        return distinct;
    }

    /** The sum of the documents of all values. */
    long sum() {
        return sum;
    }
}
