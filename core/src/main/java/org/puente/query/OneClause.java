package org.puente.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * A query that stays one clause of the query around it. Lucene moves the clauses of nested alternatives up, which is
 * faster, and throws where there are more than 1,024 then: sixty-four words in all their forms and fields are.
 */
final class OneClause extends Query {
    /** So many clauses may become one list. */
    static final int MOST = 900;

    private final Query inner;

    private OneClause(Query inner) {
        this.inner = inner;
    }

    static Query of(Query query) {
        return query instanceof BooleanQuery ? new OneClause(query) : query;
    }

    /** How many clauses a query is when nested alternatives have been moved up. */
    static int flatSize(Query query) {
        if (!(query instanceof BooleanQuery bool)) {
            return 1;
        }
        int size = 0;
        for (BooleanClause clause : bool) {
            size += clause.occur() == BooleanClause.Occur.MUST_NOT ? 1 : flatSize(clause.query());
        }
        return size;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = inner.rewrite(searcher);
        return rewritten == inner ? this : of(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return searcher.createWeight(inner, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        inner.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return inner.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneClause one && one.inner.equals(inner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(OneClause.class, inner);
    }
}
