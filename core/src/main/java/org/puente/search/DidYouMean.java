package org.puente.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.puente.SearchResults.Suggestion;
import org.puente.SearchResults.Total;
import org.puente.gazetteer.Entities;
import org.puente.query.Corrections;
import org.puente.query.Expansions;
import org.puente.query.QueryNode;

/** The question that may have been meant: of those that differ in a letter or two, one that finds more. */
final class DidYouMean {
    /** Fewer documents than this are next to nothing. */
    private static final long FEW = 3;

    private DidYouMean() {}

    /** Counts the documents a question finds with all its words, or any, as the request says. */
    interface Counter {
        long count(String query) throws IOException;
    }

    /**
     * The suggestion, if there is one.
     *
     * @param expansions of the question, which has looked its words up
     * @param found how many documents the question finds itself; 0 where it is matched only in part
     */
    static @Nullable Suggestion of(
            String query,
            QueryNode root,
            long found,
            IndexSearcher searcher,
            Expansions expansions,
            Entities entities,
            Deadline deadline,
            Counter counter)
            throws IOException {
        long most = found;
        String best = null;
        for (String other : Corrections.of(query, root, searcher, expansions, entities, found < FEW)) {
            if (deadline.shouldExit()) {
                return null;
            }
            long documents = counter.count(other);
            if (documents > most) {
                most = documents;
                best = other;
            }
        }
        return best == null || deadline.passed() ? null : new Suggestion(best, new Total(most, true));
    }
}
