package org.puente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.SearchRequest;
import org.puente.Significant;
import org.puente.formats.CountLines;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente significant}: what the hits have more often than other documents. */
@Command(
        name = "significant",
        abbreviateSynopsis = true,
        description = "Finds the entities or field values that the documents of a query have more often than others.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente significant aranceles organization",
            "  puente significant fentanyl person --against aranceles",
            "  puente significant person --from 2026-01-01 --against-to 2025-12-31",
            "",
            "Ranked by G² (Dunning's log-likelihood): above 10.8, chance is as good as ruled",
            "out. Without --against, the others are the rest of the index."
        })
final class SignificantCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "[QUERY] TYPE",
            hideParamSyntax = true,
            converter = DashQuery.class,
            description = "A query as for search, empty for all documents; last the entity type or keyword field.")
    private List<String> words = List.of();

    @Mixin
    private CountQuestion question = new CountQuestion();

    @Option(
            names = "--against",
            paramLabel = "QUERY",
            converter = DashQuery.class,
            description = "Beside the documents of this query, under the same filters.")
    private @Nullable String against;

    @Option(
            names = "--against-from",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "Beside the documents of this day or later, under the other filters.")
    private @Nullable LocalDate againstFrom;

    @Option(
            names = "--against-to",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "Beside the documents of this day or before, under the other filters.")
    private @Nullable LocalDate againstTo;

    @Option(names = "--minimum", paramLabel = "N", description = "Values that at least so many hits have. Default: 2.")
    private int minimum = 2;

    @Option(names = "--limit", paramLabel = "N", description = "Values at most, 0 to 10000. Default: 10.")
    private int limit = 10;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    SignificantCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var request = question.request(String.join(" ", words.subList(0, words.size() - 1)));
        var asked = CountQuestion.checked(() -> question(request));
        try (var opened = question.index().open(session);
                var snapshot = opened.snapshot()) {
            var answer = snapshot.answer(asked);
            export.print(session.terminal(), snapshot, out -> print(out, answer));
        }
        return 0;
    }

    private Significant question(SearchRequest request) {
        var asked = new Significant(request, words.getLast(), null, minimum, limit);
        if (againstFrom != null || againstTo != null) {
            asked = asked.againstPeriod(againstFrom, againstTo);
        }
        if (against != null) {
            var filters = asked.against() == null
                    ? request.filters()
                    : asked.against().filters();
            asked = asked.against(question.request(against).filters(filters));
        }
        return asked;
    }

    private void print(Terminal terminal, Significant.Answer answer) {
        CountQuestion.notes(terminal, answer.counted());
        CountQuestion.notes(terminal, answer.reference());
        switch (format.format()) {
            case TEXT -> SignificantText.print(terminal, answer);
            case JSON -> terminal.out().println(JsonOutput.significant(answer));
            case JSONL -> terminal.out().print(CountLines.significant(answer));
            case CSV -> terminal.out().print(export.raw().counts().significant(answer));
        }
    }
}
