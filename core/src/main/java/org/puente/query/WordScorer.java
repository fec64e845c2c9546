package org.puente.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores a word in the documents of a segment: its firm forms find them, the others are read where a score is asked for. */
final class WordScorer extends Scorer {
    private final WordWeight weight;
    private final List<PartPostings> firm = new ArrayList<>();
    private final List<PartPostings> weak = new ArrayList<>();
    private final long cost;
    private final Window window = new Window();
    private final Documents documents = new Documents();
    private boolean weakRead;

    WordScorer(WordWeight weight, List<PartPostings> parts, long cost) {
        this.weight = weight;
        this.cost = cost;
        for (PartPostings part : parts) {
            (part.part().firm() ? firm : weak).add(part);
        }
    }

    private final class Documents extends DocIdSetIterator {
        private int doc = -1;

        @Override
        public int docID() {
            return doc;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(doc + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            doc = target == NO_MORE_DOCS ? NO_MORE_DOCS : window.next(target);
            if (doc == NO_MORE_DOCS && target != NO_MORE_DOCS) {
                doc = read(Math.max(target, window.end()));
            }
            return doc;
        }

        @Override
        public long cost() {
            return cost;
        }
    }

    /** Reads the documents that follow the first from here on which has a firm form; returns it. */
    private int read(int from) throws IOException {
        int first = DocIdSetIterator.NO_MORE_DOCS;
        for (PartPostings part : firm) {
            first = Math.min(first, part.reach(from));
        }
        if (first == DocIdSetIterator.NO_MORE_DOCS) {
            return first;
        }
        window.move(first);
        weakRead = weak.isEmpty();
        for (PartPostings part : firm) {
            if (part.docID() < window.end()) {
                part.addTo(window);
            }
        }
        return first;
    }

    @Override
    public int docID() {
        return documents.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return documents;
    }

    @Override
    public float getMaxScore(int upTo) {
        return weight.most();
    }

    @Override
    public float score() throws IOException {
        readWeak();
        return weight.score(window.occurrences(), window.at(docID()));
    }

    /** What occurs in the document it stands at, by level. */
    float[] occurrences() throws IOException {
        readWeak();
        int at = window.at(docID());
        return Arrays.copyOfRange(window.occurrences(), at, at + Level.COUNT);
    }

    private void readWeak() throws IOException {
        if (weakRead) {
            return;
        }
        weakRead = true;
        for (PartPostings part : weak) {
            if (part.reach(docID()) < window.end()) {
                part.addTo(window);
            }
        }
    }
}
