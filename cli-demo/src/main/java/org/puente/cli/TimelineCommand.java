package org.puente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.FacetRequest;
import org.puente.Timeline;
import org.puente.Timeline.Interval;
import org.puente.formats.CountLines;
import org.puente.formats.CountTables;
import org.puente.formats.CsvOutput;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente timeline}: hits by day, week, month or year. */
@Command(
        name = "timeline",
        abbreviateSynopsis = true,
        description = "Counts the documents of a query over time, beside all documents of the index.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente timeline aranceles --by week",
            "  puente timeline fentanyl --split person:3 --from 2025-10-01 --to 2026-03-31",
            "  puente timeline --any organization:cjng --split source --format csv",
            "",
            "Intervals without documents are there too. With --from and --to it covers those",
            "days; a percentage is the share of all documents that are dated in an interval."
        })
final class TimelineCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            converter = DashQuery.class,
            description = "As for search. Empty: all documents.")
    private List<String> words = List.of();

    @Mixin
    private CountQuestion question = new CountQuestion();

    @Option(names = "--by", paramLabel = "day|week|month|year", description = "How long intervals are. Default: month.")
    private Interval interval = Interval.MONTH;

    @Option(
            names = "--split",
            paramLabel = "TYPE[:N]",
            converter = FacetConverter.class,
            description = "Also by the values of an entity type or keyword field, the N (10) with most documents.")
    private @Nullable FacetRequest split;

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", description = "How to print. Default: text.")
    private Format format = Format.TEXT;

    TimelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var request = question.request(words);
        var asked = CountQuestion.checked(() -> new Timeline(request, interval, split));
        try (var opened = question.index().open(session);
                var snapshot = opened.snapshot()) {
            print(snapshot.answer(asked));
        }
        return 0;
    }

    private void print(Timeline.Answer answer) {
        var terminal = session.terminal();
        CountQuestion.notes(terminal, answer.counted());
        switch (format) {
            case TEXT -> new TimelineText(terminal).print(answer);
            case JSON -> terminal.out().println(JsonOutput.timeline(answer));
            case JSONL -> terminal.out().print(CountLines.timeline(answer));
            case CSV -> terminal.out().print(new CountTables(CsvOutput.safe()).timeline(answer));
        }
    }
}
