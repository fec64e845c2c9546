package org.puente.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Scores a word in the documents of a segment: its firm forms lead, the others are looked at where those match. */
final class WordScorer extends Scorer {
    private final WordWeight weight;
    private final List<PartScorer> weak = new ArrayList<>();
    private final DisjunctionDISIApproximation firm;
    private final float[] occurrences = new float[Level.COUNT];

    WordScorer(WordWeight weight, List<PartScorer> parts, long leadCost) {
        this.weight = weight;
        var leading = new ArrayList<DisiWrapper>();
        for (PartScorer part : parts) {
            if (part.firm()) {
                leading.add(new DisiWrapper(part, false));
            } else {
                weak.add(part);
            }
        }
        firm = new DisjunctionDISIApproximation(leading, leadCost);
    }

    @Override
    public int docID() {
        return firm.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
        return firm;
    }

    @Override
    public float getMaxScore(int upTo) {
        return weight.most();
    }

    @Override
    public float score() throws IOException {
        return weight.score(occurrences());
    }

    /** What occurs in the document it stands at, by level. */
    float[] occurrences() throws IOException {
        Arrays.fill(occurrences, 0);
        for (DisiWrapper part = firm.topList(); part != null; part = part.next) {
            ((PartScorer) part.scorer).addTo(occurrences);
        }
        for (PartScorer part : weak) {
            part.addTo(occurrences, docID());
        }
        return occurrences;
    }
}
