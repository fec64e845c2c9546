package org.puente.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.puente.Filter;
import org.puente.Timeline;
import org.puente.index.Commit;
import org.puente.text.Fields;

/** Counts documents by the day of their publication. For one question and one thread. */
final class TimelineAnswer {
    private final Commit commit;
    private final Names names;
    private final Ordinals ordinals;
    private final Timeline question;
    private final CountedHits hits;

    private TimelineAnswer(Commit commit, Names names, Ordinals ordinals, Timeline question) throws IOException {
        this.commit = commit;
        this.names = names;
        this.ordinals = ordinals;
        this.question = question;
        this.hits = CountedHits.of(commit, names, question.request());
    }

    static Timeline.Answer of(Commit commit, Names names, Ordinals ordinals, Timeline question) throws IOException {
        if (question.split() != null) {
            names.requireType(question.split().name());
        }
        return new TimelineAnswer(commit, names, ordinals, question).answer();
    }

    private Timeline.Answer answer() throws IOException {
        Intervals intervals = intervals();
        Counts found = counts(hits.documents(), intervals);
        Counts all = counts(CountedHits.everything(commit), intervals);
        var counts = new ArrayList<Timeline.Count>();
        for (int i = 0; i < intervals.size(); i++) {
            counts.add(new Timeline.Count(
                    intervals.name(i), intervals.from(i), intervals.to(i), found.dated[i], all.dated[i]));
        }
        Timeline.Split split = question.split() == null
                ? null
                : new TimelineSplit(names, ordinals, question, intervals, hits).count(question.split());
        return new Timeline.Answer(hits.counted(), question.interval(), counts, found.undated, all.undated, split);
    }

    /** The days that filters ask for, where they do; else those from the first hit to the last. */
    private Intervals intervals() throws IOException {
        LocalDate asked = null;
        LocalDate askedLast = null;
        for (Filter filter : question.request().filters()) {
            if (filter instanceof Filter.Between between) {
                asked = later(asked, between.from());
                askedLast = earlier(askedLast, between.to());
            }
        }
        var days = new Extent();
        eachDay(hits.documents(), days);
        LocalDate first = asked == null ? days.first() : asked;
        LocalDate last = askedLast == null ? days.last() : askedLast;
        return first == null || last == null || last.isBefore(first)
                ? Intervals.none(question.interval())
                : Intervals.of(question.interval(), first, last, asked != null, askedLast != null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** Takes the days of documents, one by one. */
    private interface Days {
        void undated();

        void dated(long day);
    }

    /** The first day and the last. */
    private static final class Extent implements Days {
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        @Override
        public void undated() {}

        @Override
        public void dated(long day) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }

        private @Nullable LocalDate first() {
            return first > last ? null : LocalDate.ofEpochDay(first);
        }

        private @Nullable LocalDate last() {
            return first > last ? null : LocalDate.ofEpochDay(last);
        }
    }

    /** Documents by interval; a day outside of all counts nowhere. */
    private static final class Counts implements Days {
        private final Intervals intervals;
        private final long[] dated;
        private long undated;

        private Counts(Intervals intervals) {
            this.intervals = intervals;
            this.dated = new long[intervals.size()];
        }

        @Override
        public void undated() {
            undated++;
        }

        @Override
        public void dated(long day) {
            int interval = intervals.of(day);
            if (interval >= 0) {
                dated[interval]++;
            }
        }
    }

    private Counts counts(DocSet set, Intervals intervals) throws IOException {
        var counts = new Counts(intervals);
        eachDay(set, counts);
        return counts;
    }

    private void eachDay(DocSet set, Days days) throws IOException {
        for (LeafReaderContext leaf : commit.reader().leaves()) {
            FixedBitSet matching = set.segment(leaf);
            if (matching == null || hits.deadline().shouldExit()) {
                continue;
            }
            SortedNumericDocValues published = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
            var documents = new BitSetIterator(matching, matching.length());
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if (published.advanceExact(doc)) {
                    days.dated(published.nextValue());
                } else {
                    days.undated();
                }
            }
        }
    }
}
