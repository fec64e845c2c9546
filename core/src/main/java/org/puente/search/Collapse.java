package org.puente.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.puente.Duplicates.Member;
import org.puente.SearchRequest;
import org.puente.index.Commit;
import org.puente.search.DuplicateGroups.Like;
import org.puente.search.Matching.Found;

/**
 * Which hits stand for which: of near-duplicates the first in the order of the hits is shown, and lists the others. For
 * one request and one thread.
 */
final class Collapse {
    private final Members members;
    private final FixedBitSet hidden;
    private final Map<Integer, List<Like>> others = new HashMap<>();

    private Collapse(Members members, int documents) {
        this.members = members;
        hidden = new FixedBitSet(Math.max(1, documents));
    }

    /** Of the documents found. */
    static Collapse of(
            Commit commit,
            KnownSimilarities known,
            SearchRequest request,
            IndexSearcher searcher,
            Found found,
            Deadline deadline)
            throws IOException {
        var likeness = new Likeness(commit.reader(), known);
        var collapse =
                new Collapse(new Members(commit.reader()), commit.reader().maxDoc());
        var order = HitOrder.of(request).sort();
        for (var group : DuplicateGroups.of(searcher, found, request.collapsing(), order, likeness, deadline)) {
            collapse.others.put(group.first(), group.others());
            group.others().forEach(other -> collapse.hidden.set(other.number()));
        }
        return collapse;
    }

    /** The first hits of those that are shown. */
    TopDocs best(IndexSearcher searcher, Found found, TopFieldCollectorManager best) throws IOException {
        return searcher.search(found.filtered(), new OnlySome(best, number -> !hidden.get(number)));
    }

    /** How many documents others stand for. */
    long collapsed() {
        return hidden.cardinality();
    }

    /** What a hit stands for, besides itself. */
    List<Member> duplicates(int hit) throws IOException {
        return members.like(others.getOrDefault(hit, List.of()));
    }
}
