package org.puente.benchmarks;

import java.util.List;
import org.puente.Hit;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** Puente, with or without the bridge, on an index of its own in memory. */
final class PuenteRanker implements Ranker {
    private final String name;
    private final SearchIndex index;
    private final Match match;
    private final boolean bridge;

    PuenteRanker(String name, Corpus corpus, Match match, boolean bridge) {
        this.name = name;
        index = index(corpus);
        this.match = match;
        this.bridge = bridge;
    }

    /** A new index in memory of a corpus. */
    static SearchIndex index(Corpus corpus) {
        var options = IndexOptions.defaults().gazetteer(corpus.gazetteer()).threads(1);
        var index = EmbeddedIndex.inMemory(options);
        index.update(changes -> corpus.documents().forEach(changes::put));
        return index;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> rank(String question) {
        return rank(index, SearchRequest.matching(question).match(match).bridge(bridge));
    }

    /** The ids of the first hits of a request. */
    static List<String> rank(SearchIndex index, SearchRequest request) {
        return rank(index, request, DEPTH);
    }

    /** The ids of so many hits of a request. */
    static List<String> rank(SearchIndex index, SearchRequest request, int depth) {
        return index.search(request.limit(depth).suggest(false)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    @Override
    public void close() {
        index.close();
    }
}
