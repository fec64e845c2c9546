package org.puente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.puente.SearchIndex;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** Each file of {@code golden/searches} holds a request and what the bundled corpus answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchesTest {
    private BundledCorpus corpus;
    private SearchIndex index;

    @BeforeAll
    void index() {
        corpus = BundledCorpus.open();
        index = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(corpus.gazetteer()));
        index.update(changes -> corpus.documents().forEach(changes::put));
    }

    @AfterAll
    void close() {
        index.close();
        corpus.close();
    }

    static List<Path> searches() throws IOException {
        return GoldenFiles.files("searches");
    }

    @ParameterizedTest
    @MethodSource("searches")
    void theAnswerIsTheExpectedOne(Path file) throws IOException {
        var request = SearchText.request(Files.readString(file));

        GoldenFiles.check(file, request.text() + SearchText.answer(request, index));
    }

    @Test
    void thereAreSearchesOfEveryKind() throws IOException {
        assertThat(searches()).hasSizeGreaterThanOrEqualTo(12);
    }
}
