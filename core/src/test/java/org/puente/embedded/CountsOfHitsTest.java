package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Filter;
import org.puente.Network;
import org.puente.NetworkTexts;
import org.puente.RequestException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.Significant;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.Timeline;
import org.puente.Timeline.Interval;

/** What counts of hits refuse, and what they say where there is little to count. */
class CountsOfHitsTest {
    private static final SearchRequest ALL = SearchRequest.matching("");

    private final SearchIndex index =
            EmbeddedIndex.inMemory(IndexOptions.defaults().gazetteer(RandomCorpus.GAZETTEER));
    private Snapshot snapshot = index.snapshot();

    @BeforeEach
    void documents() {
        index.update(
                changes -> changes.put(SourceDocument.of("a", "Trade", "Marco Rubio met Claudia Sheinbaum. They spoke.")
                                .published(LocalDate.of(2025, 12, 29))
                                .with("source", "agency"))
                        .put(SourceDocument.of("b", "", "Nobody spoke.").published(LocalDate.of(1600, 1, 1))));
        snapshot.close();
        snapshot = index.snapshot();
    }

    @AfterEach
    void close() {
        snapshot.close();
        index.close();
    }

    @Test
    void whatCannotBeCountedIsRefusedInOneLine() {
        assertThatThrownBy(() -> snapshot.answer(Timeline.of(ALL, Interval.DAY)))
                .isInstanceOf(RequestException.class)
                .hasMessage("a timeline by day from 1600-01-01 to 2025-12-29 has 155592 intervals; use at most 100000:"
                        + " longer ones, or fewer days");
        assertThatThrownBy(() -> snapshot.answer(Timeline.of(ALL, Interval.YEAR).split("nothing", 3)))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("unknown entity type or field: nothing");
        assertThatThrownBy(() -> snapshot.answer(Network.of(ALL).types("source")))
                .isInstanceOf(RequestException.class)
                .hasMessage("source is a field, and a network is of entities; name an entity type");
        assertThatThrownBy(() -> snapshot.answer(new NetworkTexts(Network.of(ALL), "rubio", "nobody", 1)))
                .isInstanceOf(RequestException.class)
                .hasMessage("unknown entity: nobody; use the id or a name of one");
        assertThatThrownBy(() -> snapshot.answer(Significant.of(ALL, "nothing")))
                .isInstanceOf(RequestException.class)
                .hasMessageStartingWith("unknown entity type or field: nothing");
    }

    @Test
    void entitiesOfAPairGoByNameToo() {
        var network = Network.of(ALL).scope(Network.Scope.SENTENCE);
        var answer = snapshot.answer(new NetworkTexts(network, "Marco Rubio", "Sheinbaum", 1));
        assertThat(answer.texts().getFirst().places())
                .containsExactly(new NetworkTexts.Place("body", 0, 34, "Marco Rubio met Claudia Sheinbaum."));
    }

    /** The last days of a year lie in the first week of the next. */
    @Test
    void weeksAreThoseOfIso8601() {
        var request = ALL.where(Filter.between(LocalDate.of(2025, 12, 27), LocalDate.of(2026, 1, 4)));
        assertThat(snapshot.answer(Timeline.of(request, Interval.WEEK)).intervals())
                .containsExactly(
                        new Timeline.Count("2025-W52", LocalDate.of(2025, 12, 27), LocalDate.of(2025, 12, 28), 0, 0),
                        new Timeline.Count("2026-W01", LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 4), 1, 1));
    }

    @Test
    void nothingFoundIsAnAnswer() {
        var nothing = SearchRequest.matching("zzzz");
        assertThat(snapshot.answer(Timeline.of(nothing, Interval.DAY)).intervals())
                .isEmpty();
        assertThat(snapshot.answer(Network.of(nothing)).edges()).isEmpty();
        assertThat(snapshot.answer(Significant.of(nothing, "person")).values()).isEmpty();
        // Against itself nothing is more frequent.
        assertThat(snapshot.answer(Significant.of(ALL, "person").minimum(1)).values())
                .isEmpty();
    }

    @Test
    void whenTimeRunsOutTheAnswerSaysSo() {
        var late = ALL.timeout(Duration.ZERO);
        assertThat(snapshot.answer(Timeline.of(late, Interval.YEAR)).counted().timedOut())
                .isTrue();
        assertThat(snapshot.answer(Network.of(late)).counted().total().exact()).isFalse();
        assertThat(snapshot.answer(Significant.of(late, "person")).counted().timedOut())
                .isTrue();
        // The limit is that of the whole answer: the other side has none of its own.
        assertThat(snapshot.answer(Significant.of(late, "person").against(ALL))
                        .reference()
                        .timedOut())
                .isTrue();
        var facet = FacetRequest.of("person").prefix("c").sort(FacetSort.LABEL);
        assertThat(snapshot.search(late.facet(facet)).timedOut()).isTrue();
        assertThat(snapshot.search(ALL.facet(facet)).facet("person").found()).isPositive();
    }
}
