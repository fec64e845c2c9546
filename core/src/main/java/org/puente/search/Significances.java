package org.puente.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.puente.Facet.Significance;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.index.Commit;

/**
 * How much more often a set of documents has each value than the rest of the index: no document counts on both sides. For
 * one question and one thread.
 */
final class Significances {
    private static final Significance NOT_ASKED = new Significance(0, 0, 0);

    private final Commit commit;
    private final ValueCounter counter;
    private @Nullable DocSet everything;

    Significances(Commit commit, ValueCounter counter) {
        this.commit = commit;
        this.counter = counter;
    }

    /** Those of the values of one facet. */
    @FunctionalInterface
    interface OfValues {
        /** That of a value by its number; a negative number is a value that no document has. */
        Significance of(int number);
    }

    /** Nothing is counted for a facet in another order. */
    OfValues of(FacetRequest request, ValueCounts counts, DocSet set) throws IOException {
        if (request.sort() != FacetSort.SIGNIFICANCE) {
            return number -> NOT_ASKED;
        }
        DocSet all = everything();
        ValueCounts index = set.size() == all.size() ? counts : counter.of(request, all);
        return number -> {
            long documents = number < 0 ? 0 : counts.documents(number);
            long inIndex = number < 0 ? 0 : index.documents(number);
            double g = Association.logLikelihoodOfSets(
                    documents, set.size(), inIndex - documents, all.size() - set.size());
            return new Significance(inIndex, all.size(), g);
        };
    }

    private DocSet everything() throws IOException {
        DocSet all = everything;
        if (all == null) {
            all = CountedHits.everything(commit);
            everything = all;
        }
        return all;
    }
}
