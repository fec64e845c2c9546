package org.puente.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.puente.query.QueryNode.Occur;
import org.puente.text.Word;

/**
 * The parts of a boolean query while it is put together. Idle words are stop words that need not match: they count where
 * nothing else does, and are left out otherwise. A frequent word of one language is rare in texts of the other, so that
 * what it would add to a score is noise (measured: .55 instead of .77 nDCG@10 across languages).
 */
final class Parts {
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final List<Query> idle = new ArrayList<>();
    private final List<Query> scores = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private boolean positive;

    void add(Query part, Occur occur) {
        positive |= occur != Occur.MUST_NOT;
        query.add(
                part,
                switch (occur) {
                    case MUST -> BooleanClause.Occur.MUST;
                    case SHOULD -> BooleanClause.Occur.SHOULD;
                    case MUST_NOT -> BooleanClause.Occur.MUST_NOT;
                });
    }

    /** What only adds to the score of documents that the other parts find. */
    void addScore(Query part) {
        scores.add(new ScoreOnly(part));
    }

    /** Whether a word comes for the first time: typed twice it is no other question. */
    boolean isNew(Word word, Occur occur) {
        return words.add(occur + word.written());
    }

    void addIdle(Query part) {
        idle.add(part);
    }

    /** Lucene flattens nested alternatives, and refuses what has too many then. */
    private Query whole() {
        BooleanQuery all = query.build();
        if (OneClause.flatSize(all) <= OneClause.MOST) {
            return all;
        }
        var guarded = new BooleanQuery.Builder();
        for (BooleanClause clause : all) {
            guarded.add(
                    clause.occur() == BooleanClause.Occur.SHOULD ? OneClause.of(clause.query()) : clause.query(),
                    clause.occur());
        }
        return guarded.build();
    }

    Query build() {
        if (!positive) {
            idle.forEach(part -> query.add(part, BooleanClause.Occur.SHOULD));
        }
        if (!positive && idle.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST);
        }
        if (scores.isEmpty()) {
            return whole();
        }
        var scored = new BooleanQuery.Builder().add(whole(), BooleanClause.Occur.MUST);
        scores.forEach(part -> scored.add(part, BooleanClause.Occur.SHOULD));
        return scored.build();
    }
}
