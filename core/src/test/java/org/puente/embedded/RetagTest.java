package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerException;
import org.puente.Language;
import org.puente.Mention;
import org.puente.RetagSummary.EntityChange;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.StoredDocument;

/** A changed gazetteer applied to the texts of an index. */
class RetagTest {
    private static final Entity SHEINBAUM = Entity.of("sheinbaum", "person", "Claudia Sheinbaum", "Sheinbaum");
    private static final Entity RUBIO = Entity.of("rubio", "person", "Marco Rubio");
    private static final Entity SINALOA = Entity.of("sinaloa", "organization/cartel", "Sinaloa Cartel");
    private static final Gazetteer FIRST = Gazetteer.of(SHEINBAUM, RUBIO, SINALOA);

    private static final SourceDocument FULL = SourceDocument.of("full", "Senator Rubio", "Hello, Marco Rubio. Muro.")
            .language(Language.SPANISH)
            .published(LocalDate.of(2026, 1, 12))
            .url("https://example.org/full?a=b")
            .with("source", "wire", "agency", "wire")
            .with("topic", "ñ");

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void index() {
        folder = temporary.resolve("index");
        try (SearchIndex index = EmbeddedIndex.open(folder, FIRST)) {
            index.update(changes -> changes.put(FULL)
                    .put(SourceDocument.of("s", "", "Sheinbaum met Claudia Sheinbaum's friends."))
                    .put(SourceDocument.of("c", "", "They fear the Juárez and Sinaloa cartels."))
                    .put(SourceDocument.of("n", "", "Nobody is named here.")));
        }
    }

    private static List<String> mentions(SearchIndex index, String id) {
        try (var snapshot = index.snapshot()) {
            return snapshot.document(id).orElseThrow().mentions().stream()
                    .map(mention -> mention.field() + ":" + mention.start() + ":" + mention.entity())
                    .toList();
        }
    }

    @Test
    void onlyWhatHoldsAChangedNameIsIndexedAgain() {
        var next = Gazetteer.of(SHEINBAUM, RUBIO.with(Alias.of("Rubio")), SINALOA);
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            var old = index.snapshot();
            var summary = index.retag(next);

            assertThat(summary.documents()).isEqualTo(4);
            assertThat(summary.examined()).isEqualTo(1);
            assertThat(summary.reindexed()).isEqualTo(1);
            assertThat(summary.entities()).isEmpty();
            assertThat(mentions(index, "full")).containsExactly("title:8:rubio", "body:7:rubio");
            assertThat(index.gazetteer()).isEqualTo(next);
            assertThat(old.document("full").orElseThrow().mentions()).hasSize(1);
            old.close();
        }
        try (SearchIndex again = EmbeddedIndex.open(folder, next)) {
            assertThat(mentions(again, "full")).hasSize(2);
        }
    }

    @Test
    void reportsWhatEachEntityGainedAndLost() {
        var juarez = Entity.of("juarez", "organization/cartel", "Juárez Cartel");
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            var summary = index.retag(Gazetteer.of(SHEINBAUM, SINALOA, juarez));
            // "cartels" becomes a plural that names share only by the second of them.
            assertThat(summary.entities())
                    .containsExactly(
                            new EntityChange(juarez, 1, 0),
                            new EntityChange(RUBIO, 0, 1),
                            new EntityChange(SINALOA, 1, 0));
            assertThat(summary.examined()).isEqualTo(2);
            assertThat(index.search(SearchRequest.matching("person:rubio"))
                            .total()
                            .value())
                    .isZero();
        }
    }

    @Test
    void whatTheUserGaveStays() {
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            String corpus = corpus(index);
            index.retag(Gazetteer.of(Entity.of("r", "person", "Senator Rubio")));
            try (var snapshot = index.snapshot()) {
                StoredDocument stored = snapshot.document("full").orElseThrow();
                assertThat(stored.source()).isEqualTo(FULL);
                assertThat(stored.language()).isEqualTo(Language.SPANISH);
                assertThat(stored.mentions()).extracting(Mention::entity).containsExactly("r");
            }
            assertThat(corpus(index)).isEqualTo(corpus);
            assertThat(index.update(changes -> changes.put(FULL)).unchanged()).isEqualTo(1);
            var found = index.search(SearchRequest.matching("published:2026-01-12 topic:ñ"));
            assertThat(found.hits()).hasSize(1);
        }
    }

    private static String corpus(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(new Statistics()).corpus();
        }
    }

    @Test
    void theSameGazetteerWithNothingOpenDoesNothing() {
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            var summary = index.retag(FIRST);
            assertThat(summary.examined()).isZero();
            assertThat(summary.entities()).isEmpty();
        }
    }

    @Test
    void anEmptyIndexTakesTheGazetteer() {
        var empty = temporary.resolve("empty");
        try (SearchIndex index = EmbeddedIndex.open(empty)) {
            index.retag(FIRST);
            index.update(changes -> changes.put(FULL));
            assertThat(mentions(index, "full")).containsExactly("body:7:rubio");
        }
        EmbeddedIndex.open(empty, FIRST).close();
    }

    @Test
    void openingWithAnotherGazetteerNamesTheWay() {
        var next = Gazetteer.of(RUBIO);
        assertThatThrownBy(() -> EmbeddedIndex.open(folder, next)).hasMessageContaining("retag it to change to this");
    }

    @Test
    void anIndexThatIsOpenGoesOnWithTheNewGazetteer() {
        var next = Gazetteer.of(RUBIO.with(Alias.of("Rubio")));
        try (SearchIndex reader = EmbeddedIndex.open(folder, FIRST)) {
            assertThat(mentions(reader, "s")).isNotEmpty();
            try (SearchIndex writer = EmbeddedIndex.open(folder)) {
                writer.retag(next);
            }
            assertThat(mentions(reader, "s")).isEmpty();
            assertThat(reader.gazetteer()).isEqualTo(next);
        }
    }

    @Test
    void theGazetteerBeforeIsNotKept() throws IOException {
        try (SearchIndex index = EmbeddedIndex.open(folder, FIRST)) {
            index.retag(Gazetteer.of(RUBIO));
            index.retag(Gazetteer.of(SHEINBAUM));
            assertThat(index.gazetteer()).isEqualTo(Gazetteer.of(SHEINBAUM));
        }
        try (var files = Files.newDirectoryStream(folder, "gazetteer-*")) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("gazetteer-" + Gazetteer.of(SHEINBAUM).fingerprint() + ".bin");
        }
    }

    @Test
    void aTypeWithTheNameOfAFieldIsRefused() {
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            assertThatThrownBy(() -> index.retag(Gazetteer.of(Entity.of("x", "source/wire", "Rubio"))))
                    .isInstanceOf(GazetteerException.class)
                    .hasMessageContaining("the type source has the name of a field of the index");
            assertThat(index.gazetteer()).isEqualTo(FIRST);
            assertThat(mentions(index, "full")).hasSize(1);
        }
    }

    @Test
    void noRetagInsideAnUpdate() {
        try (SearchIndex index = EmbeddedIndex.open(folder)) {
            assertThatThrownBy(() -> index.update(changes -> index.retag(Gazetteer.empty())))
                    .hasMessageContaining("an update of this index is running");
            assertThat(index.gazetteer()).isEqualTo(FIRST);
        }
    }
}
