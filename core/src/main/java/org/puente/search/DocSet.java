package org.puente.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** All documents that match a query, by segment. */
final class DocSet {
    private final @Nullable FixedBitSet[] segments;
    private long size;

    private DocSet(int count) {
        segments = new @Nullable FixedBitSet[count];
    }

    static DocSet of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(new ConstantScoreQuery(query), new Manager(searcher));
    }

    long size() {
        return size;
    }

    /** The documents of a segment, or {@code null} if none matches. */
    @Nullable
    FixedBitSet segment(LeafReaderContext leaf) {
        return segments[leaf.ord];
    }

    /** The documents of both sets, which are of one reader. */
    DocSet and(DocSet other) {
        var both = new DocSet(segments.length);
        for (int i = 0; i < segments.length; i++) {
            FixedBitSet one = segments[i];
            FixedBitSet two = other.segments[i];
            if (one != null && two != null) {
                FixedBitSet shared = one.clone();
                shared.and(two);
                both.segments[i] = shared;
                both.size += shared.cardinality();
            }
        }
        return both;
    }

    /** Collects for one search. */
    static final class Manager implements CollectorManager<Collecting, DocSet> {
        private final DocSet set;

        Manager(IndexSearcher searcher) {
            set = new DocSet(searcher.getIndexReader().leaves().size());
        }

        @Override
        public Collecting newCollector() {
            return new Collecting(set);
        }

        @Override
        public DocSet reduce(Collection<Collecting> collectors) {
            return set;
        }
    }

    /** The searcher has one thread, so one set serves all segments. */
    static final class Collecting extends SimpleCollector implements LeafCollector {
        private final DocSet set;
        private FixedBitSet documents = new FixedBitSet(0);

        private Collecting(DocSet set) {
            this.set = set;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            documents = new FixedBitSet(leaf.reader().maxDoc());
            set.segments[leaf.ord] = documents;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {
            documents.set(doc);
            set.size++;
        }

        @Override
        public void collect(DocIdStream stream) throws IOException {
            stream.forEach(this::collect);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
