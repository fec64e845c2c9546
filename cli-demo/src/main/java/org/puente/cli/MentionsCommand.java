package org.puente.cli;

import java.util.concurrent.Callable;
import org.puente.Documents;
import org.puente.Mention;
import org.puente.StoredDocument;
import org.puente.formats.ResultLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente mentions}: every mention in the documents of a query, for programs. */
@Command(
        name = "mentions",
        abbreviateSynopsis = true,
        description = "Prints every mention in the documents of a query, each with its place and its evidence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente mentions fentanyl --format csv --output mentions.csv",
            "  puente mentions --index news.index --unresolved > mentions.jsonl",
            "  puente mentions aranceles --any person:marco-rubio --from 2026-01-01",
            "",
            "Documents come in the order of their ids, mentions in that of the text; start",
            "and end count UTF-16 code units of the field, the end exclusive. All are",
            "printed, however many there are."
        })
final class MentionsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private QueryWords words = new QueryWords();

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private ExportOptions export = new ExportOptions();

    @Option(
            names = "--unresolved",
            description = "Also mentions that nothing decides, without an entity, with their candidates.")
    private boolean unresolved;

    @Option(names = "--format", paramLabel = "jsonl|csv", description = "How to print. Default: jsonl.")
    private Shape format = Shape.JSONL;

    /** How mentions are printed. */
    enum Shape {
        JSONL,
        CSV
    }

    MentionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        question.readLexicon();
        var asked = CountQuestion.checked(() -> new Documents(question.request(words.query())));
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            var answer = snapshot.answer(asked);
            CountQuestion.notes(session.terminal(), answer.counted());
            export.print(session.terminal(), snapshot, out -> print(out, answer));
        }
        return 0;
    }

    private void print(Terminal out, Documents.Answer answer) {
        switch (format) {
            case JSONL -> out.out().print(ResultLines.mentions(answer.counted()));
            case CSV -> out.out().print(export.raw().csv().mentionHeader(true, true));
        }
        var documents = answer.counted().total().value();
        try (var progress = Progress.of("mentions", documents, out, export.toFile())) {
            long read = 0;
            for (StoredDocument document : answer.documents()) {
                document.mentions().stream()
                        .filter(mention -> unresolved || mention.entity() != null)
                        .forEach(mention -> print(out, document, mention));
                progress.to(++read);
            }
        }
    }

    private void print(Terminal out, StoredDocument document, Mention mention) {
        var id = document.source().id();
        var text = MentionsOutput.text(document.source(), mention);
        out.out()
                .print(
                        switch (format) {
                            case JSONL -> ResultLines.mention(id, mention, text);
                            case CSV -> export.raw().csv().mention(id, mention, text, true, true);
                        });
    }
}
