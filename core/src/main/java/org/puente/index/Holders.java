package org.puente.index;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;
import org.puente.gazetteer.NameChanges.Stretch;
import org.puente.text.Fields;
import org.puente.text.Form;

/** Finds the documents whose title or body holds one of several stretches of words, by the index's own terms. */
final class Holders {
    private static final List<String> TEXTS = List.of(Fields.TITLE, Fields.BODY);
    /** Of a longer stretch only the beginning is looked for, which finds no fewer documents. */
    private static final int LONGEST = 64;

    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Map<String, Boolean> known = new HashMap<>();
    private final FixedBitSet found;

    private Holders(IndexReader reader) {
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        found = new FixedBitSet(Math.max(1, reader.maxDoc()));
    }

    /** The numbers of the documents, ascending, deleted ones left out. */
    static int[] of(IndexReader reader, Collection<Stretch> stretches) throws IOException {
        var holders = new Holders(reader);
        for (Stretch stretch : stretches) {
            holders.add(stretch);
        }
        return holders.numbers();
    }

    /** The numbers of the documents with a term, ascending, deleted ones left out. */
    static int[] ofTerm(IndexReader reader, Term term) throws IOException {
        var holders = new Holders(reader);
        holders.add(new TermQuery(term));
        return holders.numbers();
    }

    private int[] numbers() {
        int[] numbers = new int[found.cardinality()];
        int size = 0;
        for (int doc = 0; size < numbers.length; doc++) {
            doc = found.nextSetBit(doc);
            numbers[size++] = doc;
        }
        return numbers;
    }

    private void add(Stretch stretch) throws IOException {
        List<String> tokens =
                stretch.tokens().subList(0, Math.min(LONGEST, stretch.tokens().size()));
        for (String token : tokens) {
            if (!isKnown(token)) {
                return;
            }
        }
        for (String field : TEXTS) {
            add(stretch.adjacent() ? phrase(field, tokens) : all(field, tokens));
        }
    }

    /** Most names of a large gazetteer stand in no text. */
    private boolean isKnown(String token) throws IOException {
        Boolean before = known.get(token);
        if (before != null) {
            return before;
        }
        boolean now = false;
        for (String field : TEXTS) {
            for (Term term : terms(field, token)) {
                now |= reader.docFreq(term) > 0;
            }
        }
        known.put(token, now);
        return now;
    }

    /** A word whose folded form this is has it as its bare term or, where it is written otherwise, as a form. */
    private static Term[] terms(String field, String folded) {
        return new Term[] {new Term(field, folded), new Term(field, Form.FOLDED.term(folded))};
    }

    private static Query all(String field, List<String> tokens) {
        var all = new BooleanQuery.Builder();
        for (String token : tokens) {
            var any = new BooleanQuery.Builder();
            for (Term term : terms(field, token)) {
                any.add(new TermQuery(term), Occur.SHOULD);
            }
            all.add(any.build(), Occur.FILTER);
        }
        return all.build();
    }

    private static Query phrase(String field, List<String> tokens) {
        if (tokens.size() == 1) {
            return all(field, tokens);
        }
        var phrase = new MultiPhraseQuery.Builder();
        tokens.forEach(token -> phrase.add(terms(field, token)));
        return phrase.build();
    }

    private void add(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            DocIdSetIterator documents = scorer.iterator();
            while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(documents.docID())) {
                    found.set(leaf.docBase + documents.docID());
                }
            }
        }
    }
}
