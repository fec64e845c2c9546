package org.puente.cli;

import java.time.LocalDate;
import java.util.List;
import org.puente.Counted;
import org.puente.Duplicates;
import org.puente.Facet;
import org.puente.Network;
import org.puente.NetworkTexts;
import org.puente.SearchRequest;
import org.puente.SearchResults.Total;
import org.puente.Significant;
import org.puente.Timeline;

/** The counts that {@link FakeIndex} answers, whatever was asked. */
final class FakeCounts {
    private FakeCounts() {}

    static Counted counted(SearchRequest request, int documents) {
        return new Counted(
                request,
                new Total(documents, true),
                request.query().contains("partial"),
                request.query().equals("slow"),
                List.of(),
                "c3",
                "b2");
    }

    static Timeline.Answer timeline(Timeline question, int documents) {
        var split = question.split() == null
                ? null
                : new Timeline.Split(
                        question.split().name(),
                        Facet.Kind.TYPE,
                        List.of(
                                new Timeline.Series("omc", "World Trade Organization", 9, 1, List.of(8L, 0L, 0L)),
                                new Timeline.Series("onu", "=ONU", 1, 0, List.of(0L, 0L, 1L))),
                        3,
                        2,
                        4);
        return new Timeline.Answer(
                counted(question.request(), documents),
                question.interval(),
                List.of(
                        new Timeline.Count("2025-12", LocalDate.of(2025, 12, 15), LocalDate.of(2025, 12, 31), 8, 10),
                        new Timeline.Count("2026-01", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), 0, 4),
                        new Timeline.Count("2026-02", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), 1, 3)),
                1,
                2,
                split);
    }

    static Network.Answer network(Network question, int documents) {
        return new Network.Answer(
                counted(question.request(), documents),
                question.scope(),
                40,
                List.of(
                        new Network.Node("omc", "organization", "World Trade Organization", 5, 7),
                        new Network.Node("t<mec", "agreement", "T-MEC & \u0001 more", 4, 6)),
                List.of(new Network.Edge("omc", "t<mec", 3, 4, 0.5, 12.5)),
                8);
    }

    static NetworkTexts.Answer texts(NetworkTexts question) {
        return new NetworkTexts.Answer(
                2,
                3,
                false,
                List.of(new NetworkTexts.Text(
                        "a.txt",
                        "Aranceles",
                        LocalDate.of(2026, 1, 12),
                        List.of(new NetworkTexts.Place("body", 4, 25, "La OMC mira el T-MEC.")))));
    }

    static Significant.Answer significant(Significant question, int documents) {
        var reference = question.against() == null ? SearchRequest.matching("") : question.against();
        return new Significant.Answer(
                counted(question.request(), documents),
                question.name(),
                Facet.Kind.TYPE,
                counted(reference, 50),
                documents,
                List.of(new Significant.Value("omc", "World Trade Organization", 2, 5, 2, 11.5)),
                3);
    }

    static Duplicates.Answer duplicates(Duplicates question, int documents) {
        return new Duplicates.Answer(
                counted(question.request(), documents),
                List.of(new Duplicates.Group(List.of(
                        new Duplicates.Member("a", "Tariffs", LocalDate.of(2026, 1, 12), 1),
                        new Duplicates.Member("=b", "=Aranceles, otra vez", null, 0.75)))));
    }
}
