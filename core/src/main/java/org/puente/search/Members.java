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
import org.puente.search.DuplicateGroups.Like;
import org.puente.text.Fields;

/** What is shown of near-duplicates. */
final class Members {
    private static final Comparator<Member> EARLIEST = Comparator.comparing(
                    Member::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Member::id);

    private final IndexReader reader;

    Members(IndexReader reader) {
        this.reader = reader;
    }

    /** A document by itself. */
    Member first(int number) throws IOException {
        return read(number, 1);
    }

    /** Documents like another: the earliest first. */
    List<Member> like(List<Like> others) throws IOException {
        var members = new ArrayList<Member>();
        for (Like other : others) {
            members.add(read(other.number(), other.similarity()));
        }
        members.sort(EARLIEST);
        return members;
    }

    private Member read(int number, double similarity) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(number, reader.leaves()));
        int doc = number - leaf.docBase;
        var stored = leaf.reader().storedFields().document(doc, Set.of(Fields.ID, Fields.TITLE));
        return new Member(
                DocumentReader.text(stored, Fields.ID),
                DocumentReader.text(stored, Fields.TITLE),
                DocumentReader.published(leaf, doc),
                similarity);
    }
}
