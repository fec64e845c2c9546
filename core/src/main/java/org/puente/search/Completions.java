package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.puente.Completion;
import org.puente.Completion.EntityCount;
import org.puente.Entity;
import org.puente.gazetteer.NameIndex.Found;
import org.puente.index.Commit;
import org.puente.text.Fields;

/** Entities whose names start with a prefix, with their documents and mentions: only those shown are counted. */
final class Completions {
    private Completions() {}

    static List<EntityCount> of(Commit commit, EntityRanks ranks, Completion question) throws IOException {
        var order = ranks.order(question.labels());
        var counts = new ArrayList<EntityCount>();
        if (question.prefix().isBlank()) {
            for (int i = 0; i < Math.min(question.limit(), order.numbers().length); i++) {
                Entity entity = commit.entities().entity(order.numbers()[i]);
                counts.add(count(commit, ranks, question, entity, entity.label(question.labels())));
            }
            return List.copyOf(counts);
        }
        for (Found found : order.names().best(question.prefix(), question.limit())) {
            counts.add(
                    count(commit, ranks, question, found.entity(), found.alias().text()));
        }
        return List.copyOf(counts);
    }

    private static EntityCount count(Commit commit, EntityRanks ranks, Completion question, Entity entity, String alias)
            throws IOException {
        int documents = ranks.documents(commit.entities().number(entity.id()));
        return new EntityCount(
                entity.id(),
                entity.type(),
                entity.label(question.labels()),
                alias,
                documents,
                documents == 0 ? 0 : mentions(commit, entity.id()));
    }

    private static long mentions(Commit commit, String id) throws IOException {
        var term = new BytesRef(id);
        return sum(commit, Fields.mentionsOf(Fields.TITLE), term) + sum(commit, Fields.mentionsOf(Fields.BODY), term);
    }

    /** Live documents: those of deleted ones are still in the postings until they are merged away. */
    private static long sum(Commit commit, String field, BytesRef term) throws IOException {
        long sum = 0;
        for (LeafReaderContext leaf : commit.reader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum all = terms == null ? null : terms.iterator();
            if (all == null || !all.seekExact(term)) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            if (live == null) {
                sum += all.totalTermFreq();
                continue;
            }
            PostingsEnum postings = all.postings(null, PostingsEnum.FREQS);
            for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                sum += live.get(doc) ? postings.freq() : 0;
            }
        }
        return sum;
    }
}
