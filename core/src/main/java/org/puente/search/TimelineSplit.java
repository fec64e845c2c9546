package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.puente.FacetRequest;
import org.puente.RequestException;
import org.puente.Timeline;
import org.puente.Timeline.Series;
import org.puente.search.TopValues.Value;
import org.puente.text.Fields;

/** Counts hits by interval for each of the values of a facet that come first. For one question and one thread. */
final class TimelineSplit {
    /** Values times intervals; a number each. */
    private static final long MOST_CELLS = 20_000_000;

    private final Names names;
    private final Ordinals ordinals;
    private final Timeline question;
    private final Intervals intervals;
    private final CountedHits hits;

    TimelineSplit(Names names, Ordinals ordinals, Timeline question, Intervals intervals, CountedHits hits) {
        this.names = names;
        this.ordinals = ordinals;
        this.question = question;
        this.intervals = intervals;
        this.hits = hits;
    }

    Timeline.Split count(FacetRequest asked) throws IOException {
        if ((long) asked.top() * intervals.size() > MOST_CELLS) {
            throw new RequestException("a timeline of " + intervals.size() + " intervals split by " + asked.top()
                    + " values is too large; use longer intervals, fewer days or fewer values");
        }
        var counter = new ValueCounter(names, ordinals, hits.deadline());
        var counts = counter.of(asked.name(), hits.documents());
        var order = new FacetOrder(names, ordinals, question.request().labels(), hits.deadline());
        var differing = new Significances(hits.commit(), counter).of(asked, counts, hits.documents());
        var top = TopValues.of(counts, asked.top(), order.key(asked, counts, differing), order.test(asked, counts));
        List<Value> best = top.best();
        long[][] cells = cells(counts.values(), best);
        var series = new ArrayList<Series>();
        long shown = 0;
        for (int i = 0; i < best.size(); i++) {
            Value value = best.get(i);
            long[] dated = cells[i];
            shown += value.documents();
            series.add(new Series(
                    value.id(),
                    names.labelOf(asked.name(), value.id(), question.request().labels()),
                    value.documents(),
                    value.documents() - Arrays.stream(dated).sum(),
                    Arrays.stream(dated).boxed().toList()));
        }
        return new Timeline.Split(
                asked.name(),
                counts.kind(),
                series,
                hits.documents().size() - counts.withValue(),
                top.sum() - shown,
                top.distinct());
    }

    /** For each value its hits by interval. */
    private long[][] cells(Ordinals.Values values, List<Value> best) throws IOException {
        var row = new int[values.size()];
        Arrays.fill(row, -1);
        for (int i = 0; i < best.size(); i++) {
            row[best.get(i).number()] = i;
        }
        var cells = new long[best.size()][intervals.size()];
        for (LeafReaderContext leaf : ordinals.reader().leaves()) {
            FixedBitSet matching = hits.documents().segment(leaf);
            if (matching == null || hits.deadline().shouldExit()) {
                continue;
            }
            var published = DocValues.getSortedNumeric(leaf.reader(), Fields.PUBLISHED);
            var each = values.in(leaf);
            var toWhole = values.toWhole(leaf);
            var documents = new BitSetIterator(matching, matching.length());
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
                if (!published.advanceExact(doc) || !each.advanceExact(doc)) {
                    continue;
                }
                int interval = intervals.of(published.nextValue());
                for (int left = each.docValueCount(); left > 0; left--) {
                    long number = each.nextOrd();
                    int at = row[(int) (toWhole == null ? number : toWhole.get(number))];
                    if (at >= 0 && interval >= 0) {
                        cells[at][interval]++;
                    }
                }
            }
        }
        return cells;
    }
}
