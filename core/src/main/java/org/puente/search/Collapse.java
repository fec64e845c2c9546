package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.puente.Duplicates.Member;
import org.puente.SearchRequest;
import org.puente.index.Commit;
import org.puente.search.Matching.Found;

/**
 * Which hits stand for which: of each group of near-duplicates the first in the order of the hits is shown, and lists the
 * others. For one request and one thread.
 */
final class Collapse {
    private final Members members;
    private final FixedBitSet hidden;
    private final Map<Integer, int[]> others = new HashMap<>();

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
        var reader = commit.reader();
        var likeness = new Likeness(reader, known, deadline);
        List<int[]> groups = DuplicateGroups.of(reader, found.documents(), request.collapsing(), likeness, deadline);
        var collapse = new Collapse(new Members(reader, likeness), reader.maxDoc());
        if (!groups.isEmpty()) {
            collapse.stand(groups, HitOrder.of(request), searcher, found);
        }
        return collapse;
    }

    /** The first of each group stands for the others. */
    private void stand(List<int[]> groups, HitOrder order, IndexSearcher searcher, Found found) throws IOException {
        Map<Integer, int[]> open = new HashMap<>();
        groups.forEach(group -> Arrays.stream(group).forEach(number -> open.put(number, group)));
        TopDocs ranked =
                searcher.search(found.filtered(), new OnlySome(order.first(open.size(), null), open::containsKey));
        for (ScoreDoc one : ranked.scoreDocs) {
            int[] group = open.get(one.doc);
            if (group != null) {
                int[] rest =
                        Arrays.stream(group).filter(number -> number != one.doc).toArray();
                others.put(one.doc, rest);
                Arrays.stream(rest).forEach(hidden::set);
                Arrays.stream(group).forEach(open::remove);
            }
        }
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
        int[] rest = others.get(hit);
        return rest == null ? List.of() : members.of(hit, rest);
    }
}
