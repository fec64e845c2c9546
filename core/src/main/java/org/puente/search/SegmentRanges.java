package org.puente.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;
import org.puente.search.Ordinals.Range;

/** Ranges of values by the numbers that a segment gives them, in their order; after the last comes one without an end. */
final class SegmentRanges {
    private final int[] numbers;
    private final int[] from;
    private final int[] to;

    /**
     * Those of a segment.
     *
     * @param ranges by the numbers of the whole
     * @param values how many the segment has
     * @param toWhole makes numbers of the segment those of the whole; {@code null} if they are the same
     */
    SegmentRanges(List<Range> ranges, int values, @Nullable LongValues toWhole) {
        numbers = IntStream.range(0, ranges.size())
                .boxed()
                .sorted(Comparator.comparing(i -> ranges.get(i).from()))
                .mapToInt(Integer::intValue)
                .toArray();
        from = new int[numbers.length + 1];
        to = new int[numbers.length + 1];
        for (int i = 0; i < numbers.length; i++) {
            Range range = ranges.get(numbers[i]);
            from[i] = toWhole == null ? range.from() : first(range.from(), values, toWhole);
            to[i] = toWhole == null ? range.to() : first(range.to(), values, toWhole);
        }
        from[numbers.length] = Integer.MAX_VALUE;
        to[numbers.length] = Integer.MAX_VALUE;
    }

    /** The first number of the segment that is not before one of the whole. */
    private static int first(int wanted, int values, LongValues toWhole) {
        int low = 0;
        int high = values;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (toWhole.get(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int from(int place) {
        return from[place];
    }

    int to(int place) {
        return to[place];
    }

    /** The place of a range in the list that was given. */
    int number(int place) {
        return numbers[place];
    }
}
