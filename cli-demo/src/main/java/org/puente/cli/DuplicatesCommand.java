package org.puente.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.puente.Duplicates;
import org.puente.formats.CountLines;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente duplicates}: texts that are nearly the same. */
@Command(
        name = "duplicates",
        abbreviateSynopsis = true,
        description = "Finds groups of documents whose texts are nearly the same.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente duplicates --index news.index",
            "  puente duplicates aranceles --similarity 0.8",
            "  puente duplicates --index news.index --format csv > groups.csv",
            "",
            "Two texts are nearly the same if their runs of four words are for a good part the",
            "same: 0.5 is what two texts have that share two thirds of their runs. The earliest",
            "of a group comes first; the numbers say how much of it the others share."
        })
final class DuplicatesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private QueryWords words = new QueryWords();

    @Mixin
    private CountQuestion question = new CountQuestion();

    @Option(
            names = "--similarity",
            paramLabel = "N",
            description = "The share of runs in common to all runs of both, 0.4 to 1. Default: 0.4.")
    private double similarity = Duplicates.MIN_SIMILARITY;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    DuplicatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var request = question.request(words.query());
        var asked = CountQuestion.checked(() -> new Duplicates(request, similarity));
        try (var opened = question.index().open(session);
                var snapshot = opened.snapshot()) {
            Duplicates.Answer answer;
            try (var progress = Progress.ofTime("comparing", session.terminal())) {
                answer = snapshot.answer(asked);
            }
            export.print(session.terminal(), snapshot, out -> print(out, answer));
        }
        return 0;
    }

    private void print(Terminal terminal, Duplicates.Answer answer) {
        var out = terminal.out();
        CountQuestion.notes(terminal, answer.counted());
        switch (format.format()) {
            case TEXT -> text(out, answer);
            case JSON -> out.println(JsonOutput.duplicates(answer));
            case JSONL -> out.print(CountLines.duplicates(answer));
            case CSV -> out.print(export.raw().counts().duplicates(answer));
        }
    }

    private static void text(PrintStream out, Duplicates.Answer answer) {
        int members = answer.groups().stream()
                .mapToInt(group -> group.members().size())
                .sum();
        out.println(answer.groups().size() + " groups of " + members + " texts in "
                + CountQuestion.documents(answer.counted()));
        for (Duplicates.Group group : answer.groups()) {
            out.println();
            for (Duplicates.Member member : group.members()) {
                out.println(DuplicatesText.line(member));
            }
        }
    }
}
