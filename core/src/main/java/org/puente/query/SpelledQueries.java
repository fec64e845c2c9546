package org.puente.query;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.puente.text.Form;

/** Lucene queries for words by their spelling: parts of words, and words spelled alike. */
final class SpelledQueries {
    private final Scoring scoring;

    SpelledQueries(Scoring scoring) {
        this.scoring = scoring;
    }

    /** A pattern over words as written, and over those whose accents it does without. */
    Query pattern(List<TextField> fields, String pattern, Function<Term, Query> query) {
        return each(fields, field -> new BooleanQuery.Builder()
                .add(query.apply(new Term(field, pattern)), BooleanClause.Occur.SHOULD)
                .add(query.apply(new Term(field, Form.FOLDED.term(pattern))), BooleanClause.Occur.SHOULD)
                .build());
    }

    /** A query in each field, by the weight of the field. */
    Query each(List<TextField> fields, Function<String, Query> query) {
        var both = new BooleanQuery.Builder();
        for (TextField field : fields) {
            both.add(new BoostQuery(query.apply(field.code()), scoring.weight(field)), BooleanClause.Occur.SHOULD);
        }
        return both.build();
    }

    Query fuzzy(List<TextField> fields, QueryNode.Fuzzy fuzzy) {
        return each(fields, field -> fuzzy(field, fuzzy));
    }

    /** Words spelled like this one, first letter aside; accents are no difference. */
    private static Query fuzzy(String field, QueryNode.Fuzzy fuzzy) {
        String folded = Form.FOLDED.term(fuzzy.word().folded());
        int kept = folded.length() - fuzzy.word().folded().length() + 1;
        return new BooleanQuery.Builder()
                .add(
                        new FuzzyQuery(new Term(field, fuzzy.word().written()), fuzzy.edits(), 1),
                        BooleanClause.Occur.SHOULD)
                .add(new FuzzyQuery(new Term(field, folded), fuzzy.edits(), kept), BooleanClause.Occur.SHOULD)
                .build();
    }
}
