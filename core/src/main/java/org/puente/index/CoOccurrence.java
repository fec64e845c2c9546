package org.puente.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.puente.text.Fields;

/**
 * In how many documents entities are mentioned, alone and together, deleted documents left out. Only what documents
 * decide by themselves is counted: what the corpus decided earlier is no evidence for itself. Safe for many threads.
 */
final class CoOccurrence {
    /** Entities whose companions are remembered; those of all would not fit in a small heap. */
    private static final int REMEMBERED = 2_000;

    private final IndexReader reader;
    private final Map<String, Map<String, Integer>> remembered = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Integer>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<String, Integer> documents = new HashMap<>();

    CoOccurrence(IndexReader reader) {
        this.reader = reader;
    }

    /** How many documents there are. */
    int size() {
        return reader.numDocs();
    }

    /** How many documents mention an entity, by its term. */
    int documents(String entity) throws IOException {
        synchronized (documents) {
            Integer known = documents.get(entity);
            if (known != null) {
                return known;
            }
        }
        int count = count(entity, null);
        synchronized (documents) {
            documents.put(entity, count);
        }
        return count;
    }

    /** How many of an entity's documents mention each other entity, by their terms; its own number is under its own. */
    Map<String, Integer> with(String entity) throws IOException {
        synchronized (remembered) {
            var known = remembered.get(entity);
            if (known != null) {
                return known;
            }
        }
        var counts = new HashMap<String, Integer>();
        int own = count(entity, counts);
        counts.put(entity, own);
        synchronized (remembered) {
            remembered.put(entity, counts);
        }
        return counts;
    }

    private int count(String entity, @Nullable Map<String, Integer> companions) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            var segment = leaf.reader();
            PostingsEnum postings = segment.postings(new Term(Fields.ENTITY, entity), PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            var live = segment.getLiveDocs();
            var entities = DocValues.getSortedSet(segment, Fields.ENTITY);
            var decided = DocValues.getSortedSet(segment, Fields.DECIDED);
            var byOrdinal = new HashMap<Long, Integer>();
            while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                int doc = postings.docID();
                if (live != null && !live.get(doc)) {
                    continue;
                }
                Set<String> not = terms(decided, doc);
                if (!not.contains(entity)) {
                    count++;
                    if (companions != null) {
                        addCompanions(entities, doc, not, byOrdinal);
                    }
                }
            }
            for (var each : byOrdinal.entrySet()) {
                Objects.requireNonNull(companions)
                        .merge(entities.lookupOrd(each.getKey()).utf8ToString(), each.getValue(), Integer::sum);
            }
        }
        return count;
    }

    private static void addCompanions(SortedSetDocValues entities, int doc, Set<String> not, Map<Long, Integer> counts)
            throws IOException {
        if (!entities.advanceExact(doc)) {
            return;
        }
        for (int i = entities.docValueCount(); i > 0; i--) {
            long ordinal = entities.nextOrd();
            if (not.isEmpty() || !not.contains(entities.lookupOrd(ordinal).utf8ToString())) {
                counts.merge(ordinal, 1, Integer::sum);
            }
        }
    }

    private static Set<String> terms(SortedSetDocValues values, int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            return Set.of();
        }
        var terms = new HashSet<String>();
        for (int i = values.docValueCount(); i > 0; i--) {
            terms.add(values.lookupOrd(values.nextOrd()).utf8ToString());
        }
        return terms;
    }
}
