package org.puente.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.puente.Duplicates;
import org.puente.Duplicates.Group;
import org.puente.Duplicates.Member;
import org.puente.index.Commit;
import org.puente.index.DocumentReader;
import org.puente.text.Fields;
import org.puente.text.Shingles;

/** The near-duplicates among hits, with what is shown of them. */
final class DuplicatesAnswer {
    private static final Comparator<Member> EARLIEST = Comparator.comparing(
                    Member::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Member::id);

    private DuplicatesAnswer() {}

    static Duplicates.Answer of(Commit commit, Names names, Duplicates question) throws IOException {
        var hits = CountedHits.of(commit, names, question.request());
        IndexReader reader = commit.reader();
        var cache = new ShingleCache(reader);
        var groups = new ArrayList<Group>();
        for (int[] numbers : DuplicateGroups.of(reader, hits.documents(), question.similarity(), hits.deadline())) {
            groups.add(group(reader, numbers, cache));
        }
        groups.sort(Comparator.comparingInt((Group group) -> group.members().size())
                .reversed()
                .thenComparing(group -> group.members().getFirst().id()));
        return new Duplicates.Answer(hits.counted(), groups);
    }

    /** A document and its number. */
    private record Numbered(Member member, int number) {}

    private static Group group(IndexReader reader, int[] numbers, ShingleCache cache) throws IOException {
        var members = new ArrayList<Numbered>();
        for (int number : numbers) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
            int doc = number - leaf.docBase;
            var stored = leaf.reader().storedFields().document(doc, Set.of(Fields.ID, Fields.TITLE));
            members.add(new Numbered(
                    new Member(
                            DocumentReader.text(stored, Fields.ID),
                            DocumentReader.text(stored, Fields.TITLE),
                            DocumentReader.published(leaf, doc),
                            1),
                    number));
        }
        members.sort(Comparator.comparing(Numbered::member, EARLIEST));
        long[] first = cache.of(members.getFirst().number());
        List<Member> all = new ArrayList<>();
        for (Numbered one : members) {
            Member known = one.member();
            double similarity = Shingles.similarity(first, cache.of(one.number()));
            all.add(new Member(known.id(), known.title(), known.published(), similarity));
        }
        return new Group(all);
    }
}
