package org.puente.search;

import java.io.IOException;
import java.util.Collection;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Collects the best of only some of the documents found. The query stays as it is, so that scores are the same to the last
 * bit.
 */
final class OnlySome implements CollectorManager<OnlySome.Collecting, TopFieldDocs> {
    private final TopFieldCollectorManager best;
    private final IntPredicate numbers;

    /** Those whose numbers in the reader pass. */
    OnlySome(TopFieldCollectorManager best, IntPredicate numbers) {
        this.best = best;
        this.numbers = numbers;
    }

    @Override
    public Collecting newCollector() {
        return new Collecting(best.newCollector(), numbers);
    }

    @Override
    public TopFieldDocs reduce(Collection<Collecting> collectors) throws IOException {
        return best.reduce(collectors.stream().map(Collecting::best).toList());
    }

    /** Collects for one search. */
    static final class Collecting extends FilterCollector {
        private final TopFieldCollector best;
        private final IntPredicate numbers;

        private Collecting(TopFieldCollector best, IntPredicate numbers) {
            super(best);
            this.best = best;
            this.numbers = numbers;
        }

        private TopFieldCollector best() {
            return best;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                @Override
                public void collect(int doc) throws IOException {
                    if (numbers.test(leaf.docBase + doc)) {
                        super.collect(doc);
                    }
                }
            };
        }
    }
}
