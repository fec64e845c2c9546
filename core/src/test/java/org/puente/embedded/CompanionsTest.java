package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Mention;
import org.puente.RetagSummary.EntityChange;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.StoredDocument;

/** Two people share a surname; where a document does not say which it means, the corpus does, when asked to. */
class CompanionsTest {
    private static final Entity BORIS = Entity.of("boris", "person", "Boris Johnson", "Johnson");
    private static final Entity LYNDON = Entity.of("lyndon", "person", "Lyndon Johnson", "Johnson");
    private static final Gazetteer GAZETTEER = Gazetteer.of(
            BORIS,
            LYNDON,
            Entity.of("brexit", "event", "Brexit"),
            Entity.of("vietnam", "place", "Vietnam"),
            Entity.of("congress", "organization", "Congress"));

    private final SearchIndex index =
            EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(GAZETTEER));

    @BeforeEach
    void threeDocumentsOfEach() {
        index.update(changes -> {
            for (int i = 0; i < 3; i++) {
                changes.put(SourceDocument.of("b" + i, "", "Boris Johnson spoke of Brexit and Congress."));
                changes.put(SourceDocument.of("l" + i, "", "Lyndon Johnson spoke of Vietnam and Congress."));
            }
            for (int i = 0; i < 60; i++) {
                changes.put(SourceDocument.of("other" + i, "", "Of other things."));
            }
            changes.put(SourceDocument.of("brexit", "", "They heard what Johnson said on Brexit."));
            changes.put(SourceDocument.of("vietnam", "", "They heard what Johnson said on Vietnam. Johnson left."));
            changes.put(SourceDocument.of("both", "", "They heard what Johnson said on Brexit and Vietnam."));
            changes.put(SourceDocument.of("none", "", "They heard what Johnson said to Congress."));
        });
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static List<Mention> johnsons(SearchIndex index, String id) {
        try (var snapshot = index.snapshot()) {
            return snapshot.document(id).orElseThrow().mentions().stream()
                    .filter(mention -> mention.alias().equals("Johnson"))
                    .toList();
        }
    }

    private List<String> who(String id) {
        return johnsons(index, id).stream()
                .map(mention -> Objects.requireNonNullElse(mention.entity(), "?"))
                .toList();
    }

    private void put(String id, String body) {
        index.update(changes -> changes.put(SourceDocument.of(id, "", body)));
    }

    @Test
    void addingAloneDecidesNothing() {
        assertThat(who("brexit")).containsExactly("?");
        assertThat(johnsons(index, "brexit").getFirst().candidates()).containsExactly("boris", "lyndon");
    }

    @Test
    void theCompanyOfEachDecides() {
        var summary = index.retag(index.gazetteer());

        assertThat(who("brexit")).containsExactly("boris");
        assertThat(who("vietnam")).containsExactly("lyndon", "lyndon");
        assertThat(who("both")).as("companions of both").containsExactly("?");
        assertThat(who("none")).as("Congress is everybody's").containsExactly("?");
        assertThat(johnsons(index, "brexit").getFirst().evidence())
                .startsWith("companions in the corpus: Brexit; 2 entities have this name and the document does not");
        assertThat(summary.entities()).containsExactly(new EntityChange(BORIS, 1, 0), new EntityChange(LYNDON, 1, 0));
        assertThat(summary.reindexed()).isEqualTo(2);
        assertThat(index.search(SearchRequest.matching("person:boris")).total().value())
                .isEqualTo(4);
    }

    @Test
    void whatIsDecidedStaysUntilTheCorpusSaysOtherwise() {
        index.retag(GAZETTEER);
        assertThat(index.retag(GAZETTEER).reindexed()).isZero();

        for (int i = 0; i < 3; i++) {
            put("more" + i, "Lyndon Johnson never heard of Brexit.");
        }
        assertThat(who("brexit")).containsExactly("boris");
        index.retag(GAZETTEER);
        assertThat(who("brexit")).containsExactly("?");
    }

    @Test
    void whatTheCorpusDecidedIsNoEvidence() {
        for (int i = 0; i < 9; i++) {
            put("n" + i, "They heard what Johnson said on Brexit to the World Bank.");
        }
        put("bank", "They heard what Johnson said to the World Bank.");
        var next = Gazetteer.of(java.util.stream.Stream.concat(
                        GAZETTEER.entities().stream(),
                        java.util.stream.Stream.of(Entity.of("bank", "organization", "World Bank")))
                .toList());
        index.retag(next);
        index.retag(next);
        assertThat(who("n1")).containsExactly("boris");
        assertThat(who("bank")).containsExactly("?");
    }

    @Test
    void twoDocumentsAreTooFew() {
        index.update(changes -> changes.delete("b0"));
        index.retag(GAZETTEER);
        assertThat(who("brexit")).containsExactly("?");
        assertThat(who("vietnam")).containsExactly("lyndon", "lyndon");
    }

    @Test
    void theWayThereDoesNotMatter() {
        var other = Gazetteer.of(BORIS, LYNDON.with(Alias.of("LBJ")), Entity.of("vietnam", "place", "Vietnam"));
        index.retag(GAZETTEER);
        index.retag(other);
        put("late", "They heard what Johnson said on Vietnam.");
        index.retag(GAZETTEER);
        try (SearchIndex fresh = EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(GAZETTEER))) {
            fresh.update(changes -> stored(index).forEach(document -> changes.put(document.source())));
            fresh.retag(GAZETTEER);
            assertThat(stored(index)).isEqualTo(stored(fresh));
        }
    }

    private static List<StoredDocument> stored(SearchIndex index) {
        try (var snapshot = index.snapshot()) {
            return snapshot.stream().toList();
        }
    }
}
