package org.puente.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.puente.Completion;
import org.puente.Completion.EntityCount;
import org.puente.index.Commit;
import org.puente.text.Fields;

/** Entities whose names start with a prefix, with their documents and mentions. */
final class Completions {
    private Completions() {}

    static List<EntityCount> of(Commit commit, Completion question) throws IOException {
        var counted = new java.util.ArrayList<EntityCount>();
        for (EntityCount entity : commit.entities().complete(question.prefix(), question.labels())) {
            counted.add(new EntityCount(
                    entity.id(),
                    entity.type(),
                    entity.label(),
                    entity.alias(),
                    documents(commit, entity),
                    mentions(commit, entity.id())));
        }
        return counted.stream()
                .sorted(Comparator.comparingInt(EntityCount::documents)
                        .reversed()
                        .thenComparing(EntityCount::label)
                        .thenComparing(EntityCount::id))
                .limit(question.limit())
                .toList();
    }

    /** Live documents: those of deleted ones are still in the postings until they are merged away. */
    private static int documents(Commit commit, EntityCount entity) throws IOException {
        var term = new BytesRef(Fields.entityTerm(entity.type(), entity.id()));
        return (int) sum(commit, Fields.ENTITY, term, false);
    }

    private static long mentions(Commit commit, String id) throws IOException {
        var term = new BytesRef(id);
        return sum(commit, Fields.mentionsOf(Fields.TITLE), term, true)
                + sum(commit, Fields.mentionsOf(Fields.BODY), term, true);
    }

    private static long sum(Commit commit, String field, BytesRef term, boolean frequencies) throws IOException {
        long sum = 0;
        for (LeafReaderContext leaf : commit.reader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum all = terms.iterator();
            if (!all.seekExact(term)) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            if (live == null) {
                sum += frequencies ? all.totalTermFreq() : all.docFreq();
                continue;
            }
            PostingsEnum postings = all.postings(null, PostingsEnum.FREQS);
            for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                if (live.get(doc)) {
                    sum += frequencies ? postings.freq() : 1;
                }
            }
        }
        return sum;
    }
}
