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
import org.puente.Duplicates.Member;
import org.puente.index.DocumentReader;
import org.puente.text.Fields;

/** What is shown of near-duplicates. */
final class Members {
    private static final Comparator<Member> EARLIEST = Comparator.comparing(
                    Member::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Member::id);

    private final IndexReader reader;
    private final Likeness likeness;

    Members(IndexReader reader, Likeness likeness) {
        this.reader = reader;
        this.likeness = likeness;
    }

    /** A document and its number. */
    private record Numbered(Member member, int number) {}

    /** A whole group, compared with its earliest. */
    List<Member> group(int[] numbers) throws IOException {
        List<Numbered> members = read(numbers);
        return likeTo(members.getFirst().number(), members);
    }

    /** The documents that another stands for, compared with that one. */
    List<Member> of(int standing, int[] numbers) throws IOException {
        return likeTo(standing, read(numbers));
    }

    /** The earliest first. */
    private List<Numbered> read(int[] numbers) throws IOException {
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
        return members;
    }

    private List<Member> likeTo(int standing, List<Numbered> members) throws IOException {
        var all = new ArrayList<Member>();
        for (Numbered one : members) {
            Member known = one.member();
            double similarity = likeness.shown(standing, one.number());
            all.add(new Member(known.id(), known.title(), known.published(), similarity));
        }
        return all;
    }
}
