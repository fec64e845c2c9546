package org.puente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.puente.Language;
import org.puente.gazetteer.Entities;
import org.puente.gazetteer.RankedNames;
import org.puente.index.Commit;
import org.puente.index.Storage;
import org.puente.text.Fields;

/**
 * In how many documents of one commit each entity is mentioned, and the entities in that order; counted once for a
 * commit, over the entities that are mentioned at all. Safe for many threads.
 */
final class EntityRanks {
    private final Entities entities;
    private final int[] documents;
    private final Map<Language, Order> orders = new EnumMap<>(Language.class);

    EntityRanks(Commit commit) throws IOException {
        entities = commit.entities();
        documents = new int[entities.gazetteer().entities().size()];
        for (LeafReaderContext leaf : commit.reader().leaves()) {
            count(leaf);
        }
    }

    /**
     * The entities by documents, then label, then id.
     *
     * @param numbers of the entities in that order
     * @param names to complete in that order
     */
    record Order(int[] numbers, RankedNames names) {}

    /** In how many live documents an entity is mentioned, by its number. */
    int documents(int number) {
        return documents[number];
    }

    synchronized Order order(Language labels) {
        return orders.computeIfAbsent(labels, this::ordered);
    }

    private Order ordered(Language labels) {
        int[] byLabel = entities.byLabel(labels);
        var numbers = new int[byLabel.length];
        int[] mentioned = Arrays.stream(byLabel).filter(n -> documents[n] > 0).toArray();
        // The sort is stable, so that among equals the order of labels stays.
        int[] sorted = Arrays.stream(mentioned)
                .boxed()
                .sorted((one, other) -> Integer.compare(documents[other], documents[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, numbers, 0, sorted.length);
        int at = sorted.length;
        for (int number : byLabel) {
            if (documents[number] == 0) {
                numbers[at++] = number;
            }
        }
        var ranks = new int[numbers.length];
        for (int rank = 0; rank < numbers.length; rank++) {
            ranks[numbers[rank]] = rank;
        }
        return new Order(numbers, entities.ranked(ranks));
    }

    /** Live documents: those of deleted ones are still in the postings until they are merged away. */
    private void count(LeafReaderContext leaf) throws IOException {
        Terms terms = leaf.reader().terms(Fields.ENTITY);
        if (terms == null) {
            return;
        }
        var live = leaf.reader().getLiveDocs();
        TermsEnum all = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            int number = entities.number(Fields.idOf(term.utf8ToString()));
            if (number < 0) {
                continue;
            }
            if (live == null) {
                documents[number] += all.docFreq();
                continue;
            }
            postings = all.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
                documents[number] += live.get(doc) ? 1 : 0;
            }
        }
    }

    static EntityRanks of(Commit commit) {
        return Storage.reading(() -> new EntityRanks(commit));
    }
}
