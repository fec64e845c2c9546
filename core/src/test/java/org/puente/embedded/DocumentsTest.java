package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Documents;
import org.puente.Fingerprints;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.StoredDocument;

/** All hits with their mentions, beside a pass over the whole index and the texts tagged again. */
class DocumentsTest {
    private static List<StoredDocument> list(Documents.Answer answer) {
        var all = new ArrayList<StoredDocument>();
        answer.documents().forEach(all::add);
        return all;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void areExactlyTheHitsWithTheMentionsOfTheirTexts(long seed) {
        var tagger = Tagger.of(RandomCorpus.GAZETTEER);
        try (var index = new RandomIndex(seed)) {
            for (int i = 0; i < 20; i++) {
                var request = index.request();
                var answer = index.snapshot().answer(new Documents(request));
                var hits = index.hits(request);

                assertThat(list(answer)).as("%s", request).isEqualTo(hits);
                assertThat(answer.counted().total().value()).isEqualTo(hits.size());
                assertThat(answer.counted().partial())
                        .isEqualTo(index.snapshot().search(request).partial());
                for (StoredDocument document : answer.documents()) {
                    assertThat(document.mentions()).isEqualTo(tagger.tag(document.source()));
                }
            }
        }
    }

    @Test
    void areReadAnewEachTimeAndOnlyWhileTheSnapshotIsOpen() {
        var everything = new Documents(SearchRequest.matching(""));
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(
                    changes -> changes.put(SourceDocument.of("b", "", "two")).put(SourceDocument.of("a", "", "one")));
            var snapshot = index.snapshot();
            var answer = snapshot.answer(everything);
            index.update(changes -> changes.delete("a"));

            assertThat(list(answer)).extracting(found -> found.source().id()).containsExactly("a", "b");
            assertThat(list(answer)).hasSize(2);
            snapshot.close();
            assertThatThrownBy(() -> list(answer)).hasMessage("the snapshot is closed");
        }
    }

    @Test
    void answersSayWhatTheyDependOn() {
        try (var index = EmbeddedIndex.inMemory(IndexOptions.defaults())) {
            index.update(changes -> changes.put(SourceDocument.of("a", "", "one")));
            try (var snapshot = index.snapshot()) {
                var figures = snapshot.answer(new Statistics());
                var request = SearchRequest.matching("one").limit(3);
                var results = snapshot.search(request);
                var counted = snapshot.answer(new Documents(request)).counted();

                assertThat(results.fingerprints())
                        .isEqualTo(new Fingerprints(figures.corpus(), figures.gazetteer(), figures.analysis()))
                        .isEqualTo(snapshot.fingerprints());
                assertThat(results.request()).isEqualTo(request);
                assertThat(counted.corpus()).isEqualTo(figures.corpus());
            }
        }
    }
}
