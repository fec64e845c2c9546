package org.puente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The loop someone would write by hand to count the entities of all documents of an index: each match adds one for each
 * of its ordinals, then the counts of most are picked. The map of ordinals is made once, as an application would. Reads
 * the very index that Puente wrote. For one thread.
 */
final class OrdinalLoop implements AutoCloseable {
    private static final String FIELD = "entity";

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValues whole;
    private final OrdinalMap map;

    OrdinalLoop(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        whole = MultiDocValues.getSortedSetValues(reader, FIELD);
        var segments = new SortedSetDocValues[reader.leaves().size()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = DocValues.getSortedSet(reader.leaves().get(i).reader(), FIELD);
        }
        map = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
    }

    /** Segments that were counted over. */
    int segments() {
        return reader.leaves().size();
    }

    /** Distinct values of the field. */
    long values() {
        return map.getValueCount();
    }

    /** How many entities all documents have together, each counted once for a document. */
    long pairs() throws IOException {
        long pairs = 0;
        for (int documents : count()) {
            pairs += documents;
        }
        return pairs;
    }

    /** A value and its documents. */
    record Count(String value, int documents) {}

    /** The values that most documents have. */
    List<Count> top(int most) throws IOException {
        int[] counts = count();
        var best = new PriorityQueue<Integer>(
                Comparator.comparingInt((Integer value) -> counts[value]).thenComparing(Comparator.reverseOrder()));
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0 && (best.size() < most || counts[best.peek()] < counts[value])) {
                if (best.size() == most) {
                    best.poll();
                }
                best.add(value);
            }
        }
        var top = new ArrayList<Count>();
        for (int value : best) {
            String term = whole.lookupOrd(value).utf8ToString();
            top.add(new Count(term, counts[value]));
        }
        top.sort(Comparator.comparingInt(Count::documents).reversed().thenComparing(Count::value));
        return top;
    }

    private int[] count() throws IOException {
        var counts = new int[Math.toIntExact(map.getValueCount())];
        return searcher.search(MatchAllDocsQuery.INSTANCE, new Manager(counts));
    }

    /** Makes one loop: the searcher has one thread. */
    private final class Manager implements CollectorManager<Loop, int[]> {
        private final int[] counts;

        private Manager(int[] counts) {
            this.counts = counts;
        }

        @Override
        public Loop newCollector() {
            return new Loop(counts);
        }

        @Override
        public int[] reduce(Collection<Loop> loops) {
            return counts;
        }
    }

    /** The loop itself. */
    private final class Loop extends SimpleCollector {
        private final int[] counts;
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private LongValues toWhole = LongValues.IDENTITY;

        private Loop(int[] counts) {
            this.counts = counts;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            values = DocValues.getSortedSet(leaf.reader(), FIELD);
            toWhole = map.getGlobalOrds(leaf.ord);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts[(int) toWhole.get(values.nextOrd())]++;
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
