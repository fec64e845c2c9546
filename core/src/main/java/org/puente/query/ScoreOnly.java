package org.puente.query;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** A query that only adds to the scores of documents that others find: without scores it finds nothing, and it marks nothing. */
final class ScoreOnly extends Query {
    private final Query query;

    ScoreOnly(Query query) {
        this.query = query;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten == query ? this : new ScoreOnly(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        if (!scoreMode.needsScores()) {
            return MatchNoDocsQuery.INSTANCE.createWeight(searcher, scoreMode, boost);
        }
        return new FilterWeight(this, query.createWeight(searcher, scoreMode, boost)) {
            @Override
            public @Nullable Matches matches(LeafReaderContext context, int doc) {
                return null;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreOnly that && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode();
    }
}
