package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import org.puente.Duplicates;
import org.puente.Duplicates.Group;
import org.puente.index.Commit;

/** The near-duplicates among hits, with what is shown of them. */
final class DuplicatesAnswer {
    private DuplicatesAnswer() {}

    static Duplicates.Answer of(Commit commit, Names names, Prepared prepared, Duplicates question) throws IOException {
        var hits = CountedHits.of(commit, names, question.request());
        var likeness = new Likeness(commit.reader(), prepared.similarities());
        var members = new Members(commit.reader());
        var groups = new ArrayList<Group>();
        for (var group : DuplicateGroups.of(
                hits.matching().searcher(),
                hits.found(),
                question.similarity(),
                HitOrder.earliest(),
                likeness,
                hits.deadline())) {
            var all = new ArrayList<Duplicates.Member>();
            all.add(members.first(group.first()));
            all.addAll(members.like(group.others()));
            groups.add(new Group(all));
        }
        groups.sort(Comparator.comparingInt((Group group) -> group.members().size())
                .reversed()
                .thenComparing(group -> group.members().getFirst().id()));
        return new Duplicates.Answer(hits.counted(), groups);
    }
}
