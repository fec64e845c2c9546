package org.puente.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.puente.Facet;
import org.puente.Timeline.Interval;
import org.puente.search.Ordinals.Range;

/** Counts of documents by the day, week, month or year of their publication; only those in which there is a document. */
final class DateCounts implements ValueCounts {
    private final List<String> names = new ArrayList<>();
    private final List<Integer> documents = new ArrayList<>();

    /**
     * Adds days up.
     *
     * @param days since 1970-01-01, ascending
     * @param counts of documents on each
     */
    DateCounts(Interval interval, long[] days, int[] counts) {
        LocalDate last = null;
        for (int i = 0; i < days.length; i++) {
            LocalDate start = Intervals.start(interval, LocalDate.ofEpochDay(days[i]));
            if (start.equals(last)) {
                int at = documents.size() - 1;
                documents.set(at, documents.get(at) + counts[i]);
            } else {
                names.add(Intervals.name(interval, start));
                documents.add(counts[i]);
                last = start;
            }
        }
    }

    @Override
    public Facet.Kind kind() {
        return Facet.Kind.FIELD;
    }

    @Override
    public List<Range> ranges() {
        return List.of(new Range(0, names.size()));
    }

    @Override
    public int documents(int number) {
        return documents.get(number);
    }

    /** A document has one date. */
    @Override
    public long withValue() {
        return documents.stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public String id(int number) {
        return names.get(number);
    }

    @Override
    public int number(String id) {
        return names.indexOf(id);
    }
}
