package org.puente.search;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.puente.Ranking;
import org.puente.index.Commit;
import org.puente.index.FormsSimilarity;

/**
 * Searches one commit. Lucene refuses a query of more than 1,024 terms, a limit for the whole process; a word has up to
 * thirty here, and how many words a query may have is bounded by its parsers.
 */
final class Searcher extends IndexSearcher {
    Searcher(Commit commit, Ranking ranking, Deadline deadline) {
        super(commit.reader());
        setSimilarity(new FormsSimilarity(commit.manifest().totals(), ranking));
        // A cache would make the second run of a question cheaper than the first, and figures dishonest.
        setQueryCache(null);
        setTimeout(deadline);
    }

    @Override
    public Query rewrite(Query original) throws IOException {
        Query query = original;
        for (Query next = query.rewrite(this); next != query; next = query.rewrite(this)) {
            query = next;
        }
        return query;
    }
}
