package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.puente.search.Matching.Found;

/**
 * Near-duplicates among documents found, put together in an order: the first takes all that are so alike to it, then the
 * first of the rest, and so on. One that is left alone then takes back what is more like it than like what took it: a
 * reprint has its original, though another text on the same form came before. So every document is compared with the one
 * that it is put to, and none comes to it by way of others: formulas that texts share would connect forty acts of a
 * council of which hardly two are much alike.
 */
final class DuplicateGroups {
    private final Candidates candidates;
    private final Likeness likeness;
    private final double similarity;
    private final Deadline deadline;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, Like> firstOf = new HashMap<>();
    private final Map<Integer, Integer> followers = new HashMap<>();

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
        for (ScoreDoc one : ranked) {
            places.put(one.doc, places.size());
        }
        for (ScoreDoc one : ranked) {
            if (!firstOf.containsKey(one.doc)) {
                take(one.doc);
            }
        }
        for (ScoreDoc one : ranked) {
            if (isFirst(one.doc) && followers.getOrDefault(one.doc, 0) == 0) {
                takeBack(one.doc);
            }
        }
        Map<Integer, List<Like>> others = new HashMap<>();
        firstOf.forEach((number, first) -> {
            if (first.number() != number) {
                others.computeIfAbsent(first.number(), made -> new ArrayList<>())
                        .add(new Like(number, first.similarity()));
            }
        });
        return Arrays.stream(ranked)
                .filter(one -> others.containsKey(one.doc))
                .map(one -> new Group(one.doc, others.getOrDefault(one.doc, List.of())))
                .toList();
    }

    private boolean isFirst(int number) {
        Like first = firstOf.get(number);
        return first != null && first.number() == number;
    }

    private void put(int number, int first, double similarity) {
        Like before = firstOf.put(number, new Like(first, similarity));
        if (before != null && before.number() != number) {
            followers.merge(before.number(), -1, Integer::sum);
        }
        if (first != number) {
            followers.merge(first, 1, Integer::sum);
        }
    }

    /** A first document with all that are so alike to it and that none has yet. */
    private void take(int first) throws IOException {
        put(first, first, 1);
        for (int[] agreeing : candidates.of(first)) {
            for (int other : agreeing) {
                if (places.containsKey(other) && !firstOf.containsKey(other)) {
                    double alike = alike(first, other);
                    if (alike >= similarity) {
                        put(other, first, alike);
                    }
                }
            }
        }
    }

    /** Of the documents that others have, the one most like a lonely one, if it is more like it. */
    private void takeBack(int lonely) throws IOException {
        int most = -1;
        double mostAlike = 0;
        for (int[] agreeing : candidates.of(lonely)) {
            for (int other : agreeing) {
                Like first = firstOf.get(other);
                if (first == null || first.number() == other || other == most) {
                    continue;
                }
                double alike = alike(lonely, other);
                boolean more = alike > mostAlike || (alike == mostAlike && most >= 0 && place(other) < place(most));
                if (alike >= similarity && alike > first.similarity() && more) {
                    most = other;
                    mostAlike = alike;
                }
            }
        }
        if (most >= 0 && place(lonely) < place(most)) {
            put(most, lonely, mostAlike);
        } else if (most >= 0) {
            put(most, most, 1);
            put(lonely, most, mostAlike);
        }
    }

    private int place(int number) {
        return places.getOrDefault(number, Integer.MAX_VALUE);
    }

    /** Jaccard's coefficient, or 0 where it is surely too low, or the time has run out. */
    private double alike(int one, int other) throws IOException {
        return candidates.mayBeAlike(one, other) && !deadline.shouldExit() ? likeness.of(one, other) : 0;
    }
}
