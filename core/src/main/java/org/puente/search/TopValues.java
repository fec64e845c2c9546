package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.puente.search.Ordinals.Range;

/** The values that come first, and how many there are. For one thread. */
final class TopValues {
    private static final Comparator<Value> BEST_FIRST = Comparator.comparingDouble(Value::key)
            .reversed()
            .thenComparing(Comparator.comparingInt(Value::documents).reversed());

    private final ValueCounts counts;
    private final int most;
    private final ValueKey key;
    private final ValueTest wanted;
    private final List<Value> best = new ArrayList<>();
    private int distinct;
    private int found;
    private long sum;

    private TopValues(ValueCounts counts, int most, ValueKey key, ValueTest wanted) {
        this.counts = counts;
        this.most = most;
        this.key = key;
        this.wanted = wanted;
    }

    /** What decides the order of values, the highest first; between equals more documents, then the id. */
    @FunctionalInterface
    interface ValueKey {
        double of(int number) throws IOException;
    }

    /** Which values may be among the first. */
    @FunctionalInterface
    interface ValueTest {
        boolean passes(int number) throws IOException;
    }

    /** A value by its number. */
    record Value(int number, String id, int documents, double key) {}

    /** Those with most documents. */
    static TopValues of(ValueCounts counts, int most) throws IOException {
        return of(counts, most, counts::documents, number -> true);
    }

    /** The first of those that documents have. */
    static TopValues of(ValueCounts counts, int most, ValueKey key, ValueTest wanted) throws IOException {
        var top = new TopValues(counts, most, key, wanted);
        for (Range range : counts.ranges()) {
            top.add(range);
        }
        top.best.sort(BEST_FIRST.thenComparing(Value::id));
        top.best.subList(Math.min(most, top.best.size()), top.best.size()).clear();
        return top;
    }

    /** Looks at a range: its best are kept, so that the best of all are among those of the ranges. */
    private void add(Range range) throws IOException {
        // The least wanted on top: in a range, values lie in the order of their ids.
        var inRange = new PriorityQueue<Value>(
                BEST_FIRST.thenComparingInt(Value::number).reversed());
        for (int number = range.from(); number < range.to(); number++) {
            int documents = counts.documents(number);
            if (documents == 0) {
                continue;
            }
            distinct++;
            sum += documents;
            if (wanted.passes(number)) {
                found++;
                offer(inRange, number, documents, key.of(number));
            }
        }
        for (Value value : inRange) {
            best.add(new Value(value.number(), counts.id(value.number()), value.documents(), value.key()));
        }
    }

    private void offer(PriorityQueue<Value> inRange, int number, int documents, double rank) {
        Value least = inRange.size() < most ? null : inRange.peek();
        if (least != null) {
            // Most values fall here, and cost no object. Those of equal key and documents come later by id.
            if (rank < least.key() || (rank == least.key() && documents <= least.documents())) {
                return;
            }
            inRange.poll();
        }
        if (most > 0) {
            inRange.add(new Value(number, "", documents, rank));
        }
    }

    /** The first, in order. */
    List<Value> best() {
        return best;
    }

    /** How many values documents have. */
    int distinct() {
        return distinct;
    }

    /** How many of them may be among the first. */
    int found() {
        return found;
    }

    /** The sum of the documents of all values. */
    long sum() {
        return sum;
    }
}
