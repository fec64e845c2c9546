package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.puente.query.QueryNode.Occur;

/** The parts of a boolean query while it is put together. Idle words add to a score, and match alone only if alone. */
final class Parts {
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final List<Query> idle = new ArrayList<>();
    private boolean required;
    private boolean positive;

    void add(Query part, Occur occur) {
        required |= occur == Occur.MUST;
        positive |= occur != Occur.MUST_NOT;
        query.add(
                part,
                switch (occur) {
                    case MUST -> BooleanClause.Occur.MUST;
                    case SHOULD -> BooleanClause.Occur.SHOULD;
                    case MUST_NOT -> BooleanClause.Occur.MUST_NOT;
                });
    }

    void addIdle(Query part) {
        idle.add(part);
    }

    Query build() {
        if (positive && !required && !idle.isEmpty()) {
            var all = new BooleanQuery.Builder().add(query.build(), BooleanClause.Occur.MUST);
            idle.forEach(part -> all.add(part, BooleanClause.Occur.SHOULD));
            return all.build();
        }
        idle.forEach(part -> query.add(part, BooleanClause.Occur.SHOULD));
        if (!positive && idle.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST);
        }
        return query.build();
    }
}
