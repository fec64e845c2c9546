package org.puente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Looks terms up in the index once for all the weights of a question. Most forms of a word stand in no document, and cost
 * nothing more when that is known.
 */
final class Frequencies {
    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();

    Frequencies(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** In how many documents a term stands. */
    int of(Term term) {
        return states(term).docFreq();
    }

    /** A query for a term that knows where it stands. */
    TermQuery query(Term term) {
        return new TermQuery(term, states(term));
    }

    private TermStates states(Term term) {
        return known.computeIfAbsent(term, sought -> {
            try {
                return TermStates.build(searcher, sought, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
