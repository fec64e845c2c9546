package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.puente.search.Matching.Found;

/**
 * Near-duplicates among documents found, put together in an order: the first takes all that are so alike to it, then the
 * first of the rest, and so on. So every document is compared with the one that it is put to, and none comes to it by way
 * of others: formulas that texts share would connect forty acts of a council of which hardly two are much alike.
 */
final class DuplicateGroups {
    private final Candidates candidates;
    private final Likeness likeness;
    private final double similarity;
    private final Deadline deadline;
    private final Set<Integer> taken = new HashSet<>();

    private DuplicateGroups(Candidates candidates, Likeness likeness, double similarity, Deadline deadline) {
        this.candidates = candidates;
        this.likeness = likeness;
        this.similarity = similarity;
        this.deadline = deadline;
    }

    /**
     * Documents by their numbers in the reader.
     *
     * @param first in the order
     * @param others so alike to it, one at least
     */
    record Group(int first, List<Like> others) {}

    /** A document that is like another, and how much. */
    record Like(int number, double similarity) {}

    /** The groups, in the order of their first documents. Where the time runs out, there are fewer. */
    static List<Group> of(
            IndexSearcher searcher, Found found, double similarity, Sort order, Likeness likeness, Deadline deadline)
            throws IOException {
        var candidates = Candidates.of(searcher.getIndexReader(), found.documents(), similarity, deadline);
        if (candidates.size() == 0) {
            return List.of();
        }
        var first = new TopFieldCollectorManager(order, candidates.size(), null, Integer.MAX_VALUE);
        var ranked = searcher.search(found.filtered(), new OnlySome(first, candidates::contains));
        return new DuplicateGroups(candidates, likeness, similarity, deadline).of(ranked.scoreDocs);
    }

    private List<Group> of(ScoreDoc[] ranked) throws IOException {
        var groups = new ArrayList<Group>();
        for (ScoreDoc one : ranked) {
            if (taken.add(one.doc)) {
                List<Like> others = others(one.doc);
                if (!others.isEmpty()) {
                    groups.add(new Group(one.doc, others));
                }
            }
        }
        return groups;
    }

    private List<Like> others(int first) throws IOException {
        var others = new ArrayList<Like>();
        for (int[] agreeing : candidates.of(first)) {
            for (int other : agreeing) {
                if (!taken.contains(other) && candidates.mayBeAlike(first, other) && !deadline.shouldExit()) {
                    double exact = likeness.of(first, other);
                    if (exact >= similarity) {
                        taken.add(other);
                        others.add(new Like(other, exact));
                    }
                }
            }
        }
        return others;
    }
}
