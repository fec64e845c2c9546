package org.puente.query;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * A word over all its forms in all fields asked, scored as one: forms add up within a level before they saturate, so that
 * a text is not rewarded for having a word in many forms, and rare forms are not taken for rare words.
 */
final class WordQuery extends Query {
    /**
     * A term that is a form of the word.
     *
     * @param query for the term
     * @param field of the term
     * @param level at which it answers the word
     * @param share of an occurrence that counts, up to 1
     * @param firm whether the term alone satisfies the word; others only add to the score
     */
    record Part(TermQuery query, TextField field, Level level, float share, boolean firm) {
        Term term() {
            return query.getTerm();
        }
    }

    private final String word;
    private final List<Part> parts;
    private final Scoring scoring;

    /** A word with the parts that the index has. */
    WordQuery(String word, List<Part> parts, Scoring scoring) {
        this.word = word;
        this.parts = List.copyOf(parts);
        this.scoring = scoring;
    }

    String word() {
        return word;
    }

    List<Part> parts() {
        return parts;
    }

    Scoring scoring() {
        return scoring;
    }

    /** Without scores Lucene's own disjunction of terms is the fastest; it also tells where they match. */
    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Weight firm = terms(Part::firm).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        if (!scoreMode.needsScores()) {
            return firm;
        }
        // What is only alike is not marked: it may be another word.
        Weight marked = terms(part -> part.firm() || part.level().isNested())
                .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new WordWeight(this, searcher, boost, firm, marked);
    }

    private BooleanQuery terms(Predicate<Part> wanted) {
        var terms = new BooleanQuery.Builder();
        parts.stream().filter(wanted).forEach(part -> terms.add(part.query(), Occur.SHOULD));
        return terms.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        for (Part part : parts) {
            if (visitor.acceptField(part.term().field())) {
                visitor.consumeTerms(this, part.term());
            }
        }
    }

    @Override
    public String toString(String field) {
        return word;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordQuery that
                && word.equals(that.word)
                && parts.equals(that.parts)
                && scoring.equals(that.scoring);
    }

    @Override
    public int hashCode() {
        return 31 * word.hashCode() + parts.hashCode();
    }
}
