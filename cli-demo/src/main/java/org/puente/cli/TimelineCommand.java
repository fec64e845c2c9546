package org.puente.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.FacetRequest;
import org.puente.Timeline;
import org.puente.Timeline.Interval;
import org.puente.formats.CountLines;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private QueryWords words = new QueryWords();

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

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    TimelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var request = question.request(words.query());
        var asked = CountQuestion.checked(() -> new Timeline(request, interval, split));
        try (var opened = question.index().open(session);
                var snapshot = opened.snapshot()) {
            var answer = snapshot.answer(asked);
            export.print(session.terminal(), snapshot, out -> print(out, answer));
        }
        return 0;
    }

    private void print(Terminal terminal, Timeline.Answer answer) {
        CountQuestion.notes(terminal, answer.counted());
        switch (format.format()) {
            case TEXT -> new TimelineText(terminal).print(answer);
            case JSON -> terminal.out().println(JsonOutput.timeline(answer));
            case JSONL -> terminal.out().print(CountLines.timeline(answer));
            case CSV -> terminal.out().print(export.raw().counts().timeline(answer));
        }
    }
}
