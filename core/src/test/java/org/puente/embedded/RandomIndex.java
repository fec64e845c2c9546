package org.puente.embedded;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.puente.Hit;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.StoredDocument;

/** A random index of several segments with deletions, and random requests to it. Equal for equal seeds. */
final class RandomIndex implements AutoCloseable {
    private final Random random;
    private final RandomCorpus corpus;
    private final SearchIndex index;
    private final Snapshot snapshot;
    private final List<StoredDocument> documents;

    RandomIndex(long seed) {
        random = new Random(seed);
        corpus = new RandomCorpus(random);
        index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(RandomCorpus.GAZETTEER));
        for (int round = 1 + random.nextInt(4); round >= 0; round--) {
            index.update(changes -> {
                for (int i = 0; i < 15; i++) {
                    changes.put(document());
                }
                changes.delete("d" + random.nextInt(50)).delete("d" + random.nextInt(50));
            });
        }
        snapshot = index.snapshot();
        documents = snapshot.stream().toList();
    }

    /** Days over some years, so that every kind of interval has several; names also start sentences. */
    private SourceDocument document() {
        var document = corpus.document("d" + random.nextInt(50));
        if (random.nextInt(3) > 0) {
            document = document.published(LocalDate.of(2024, 12, 20).plusDays(random.nextInt(400)));
        }
        return document;
    }

    Random random() {
        return random;
    }

    <T> T one(List<T> of) {
        return corpus.one(of);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    List<StoredDocument> documents() {
        return documents;
    }

    /** Words that all match, or only in part, or none, with filters. */
    SearchRequest request() {
        var query = new StringBuilder();
        for (int words = Math.max(0, random.nextInt(5) - 2); words > 0; words--) {
            query.append(corpus.one(random.nextInt(3) == 0 ? RandomCorpus.NAMES : RandomCorpus.WORDS))
                    .append(' ');
        }
        var request = SearchRequest.matching(query.toString().strip());
        for (int filters = Math.max(0, random.nextInt(4) - 1); filters > 0; filters--) {
            request = request.where(FacetTwinTest.filter(random, corpus));
        }
        return random.nextInt(4) == 0 ? request.match(SearchRequest.Match.ANY) : request;
    }

    /** The documents that a search for a request finds. */
    List<StoredDocument> hits(SearchRequest request) {
        Set<String> ids = snapshot.search(request.limit(1_000)).hits().stream()
                .map(Hit::id)
                .collect(Collectors.toSet());
        return documents.stream()
                .filter(document -> ids.contains(document.source().id()))
                .toList();
    }

    @Override
    public void close() {
        snapshot.close();
        index.close();
    }
}
