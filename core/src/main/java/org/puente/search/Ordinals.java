package org.puente.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.puente.index.Storage;

/**
 * The values of keyword fields of one commit as numbers in their order, over all segments. What maps a segment's numbers
 * to those of the whole is made once per commit and field. Safe for many threads.
 */
public final class Ordinals {
    private final IndexReader reader;
    private final Map<String, Values> fields = new ConcurrentHashMap<>();
    private final Map<String, int[]> made = new ConcurrentHashMap<>();
    private volatile @Nullable Days days;

    /** For a commit's reader. */
    public Ordinals(IndexReader reader) {
        this.reader = reader;
    }

    IndexReader reader() {
        return reader;
    }

    /** The values of a field. */
    Values values(String field) {
        return fields.computeIfAbsent(field, name -> Storage.reading(() -> new Values(reader, name)));
    }

    /** Numbers that are made once for the commit, when first asked for; not to be changed. {@code null} is not kept. */
    int @Nullable [] once(String name, Supplier<int @Nullable []> make) {
        return made.computeIfAbsent(name, key -> make.get());
    }

    /** The days of publication. */
    Days days() throws IOException {
        Days known = days;
        if (known == null) {
            known = Days.of(reader);
            days = known;
        }
        return known;
    }

    /**
     * Values side by side.
     *
     * @param from the first number
     * @param to the number after the last
     */
    record Range(int from, int to) {}

    /** The values of one field, numbered from 0 in the order of their bytes. */
    static final class Values {
        private final IndexReader reader;
        private final String field;
        private final @Nullable OrdinalMap map;
        private final int size;
        private final Map<String, Range> ranges = new ConcurrentHashMap<>();

        private Values(IndexReader reader, String field) throws IOException {
            this.reader = reader;
            this.field = field;
            var segments = new SortedSetDocValues[reader.leaves().size()];
            for (int i = 0; i < segments.length; i++) {
                segments[i] = DocValues.getSortedSet(reader.leaves().get(i).reader(), field);
            }
            map = segments.length < 2 ? null : OrdinalMap.build(null, segments, PackedInts.DEFAULT);
            long count = map != null ? map.getValueCount() : segments.length == 0 ? 0 : segments[0].getValueCount();
            size = Math.toIntExact(count);
        }

        /** How many distinct values. */
        int size() {
            return size;
        }

        /** The values of a segment's documents, by the segment's own numbers. */
        SortedSetDocValues in(LeafReaderContext leaf) throws IOException {
            return DocValues.getSortedSet(leaf.reader(), field);
        }

        /** How many values a document of a segment has on average, of those with any. */
        double average(LeafReaderContext leaf) throws IOException {
            Terms terms = leaf.reader().terms(field);
            return terms == null ? 1 : (double) terms.getSumDocFreq() / Math.max(1, terms.getDocCount());
        }

        /** How a segment's numbers become those of the whole; {@code null} means they are the same. */
        @Nullable
        LongValues toWhole(LeafReaderContext leaf) {
            return map == null ? null : map.getGlobalOrds(leaf.ord);
        }

        /** The value with a number. */
        String value(int number) throws IOException {
            if (map == null) {
                return in(reader.leaves().getFirst()).lookupOrd(number).utf8ToString();
            }
            LeafReaderContext leaf = reader.leaves().get(map.getFirstSegmentNumber(number));
            return in(leaf).lookupOrd(map.getFirstSegmentOrd(number)).utf8ToString();
        }

        /** Looks many values up, which costs least in order. */
        Lookup lookup() {
            return new Lookup(this);
        }

        /** The number of a value, or -1 if no document has it. */
        int number(String value) throws IOException {
            int number = from(value);
            return number < size && value(number).equals(value) ? number : -1;
        }

        /** All values. */
        Range all() {
            return new Range(0, size);
        }

        /** The values from one string to another, exclusive. Kept, so for bounds that are few, as those of types. */
        Range range(String start, String end) throws IOException {
            String bounds = start + '\0' + end;
            Range known = ranges.get(bounds);
            if (known == null) {
                known = new Range(from(start), from(end));
                ranges.put(bounds, known);
            }
            return known;
        }

        /** The number of the first value that is not before a string. */
        private int from(String start) throws IOException {
            var wanted = new BytesRef(start);
            int low = 0;
            int high = size;
            var lookup = lookup();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (new BytesRef(lookup.value(middle)).compareTo(wanted) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** Values by number; keeps what it has open, so that neighbours are not read anew. For one thread. */
    static final class Lookup {
        private final Values values;
        private final @Nullable SortedSetDocValues[] open;

        private Lookup(Values values) {
            this.values = values;
            open = new @Nullable SortedSetDocValues[values.reader.leaves().size()];
        }

        String value(int number) throws IOException {
            OrdinalMap map = values.map;
            int leaf = map == null ? 0 : map.getFirstSegmentNumber(number);
            SortedSetDocValues in = open[leaf];
            if (in == null) {
                in = values.in(values.reader.leaves().get(leaf));
                open[leaf] = in;
            }
            return in.lookupOrd(map == null ? number : map.getFirstSegmentOrd(number))
                    .utf8ToString();
        }
    }
}
