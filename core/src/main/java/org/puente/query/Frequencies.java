package org.puente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** In how many documents terms stand. Most forms of a word stand in none, and cost nothing when that is known. */
final class Frequencies {
    private final IndexReader reader;
    private final Map<Term, Integer> known = new HashMap<>();

    Frequencies(IndexReader reader) {
        this.reader = reader;
    }

    int of(Term term) {
        return known.computeIfAbsent(term, sought -> {
            try {
                return reader.docFreq(sought);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
