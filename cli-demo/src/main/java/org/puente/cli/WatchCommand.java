package org.puente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.Filter;
import org.puente.RequestException;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente watch}: saved questions against what was indexed since they were watched last. */
@Command(
        name = "watch",
        abbreviateSynopsis = true,
        description = "Asks saved questions of the documents indexed since the last watch.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente watch questions.csv --index news.index",
            "  puente watch questions.csv --index news.index --format csv > news.csv",
            "  puente watch questions.csv --index news.index --everything",
            "",
            "Questions are rows as puente batch reads them, with filters of their own; all that",
            "is new is printed, whatever a column limit says. A document is new when it was",
            "added, or stored again in other words. The first watch of a question, also of one",
            "that was changed, prints nothing and says so: from there on it is watched.",
            "Up to where is kept in QUERIES.csv.watch, written when all is printed: a watch that",
            "was cut off is made again whole. Where no document of the index has all words of a",
            "question, those with some are no news."
        })
final class WatchCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private QuestionFile file = new QuestionFile();

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private SortOption order = new SortOption();

    @Option(names = "--state", paramLabel = "FILE", description = "What was watched. Default: QUERIES.csv.watch.")
    private @Nullable Path state;

    @Option(names = "--everything", description = "At the first watch of a question, all its documents are new.")
    private boolean everything;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv",
            description = "How to print. Default: text; json is the same as jsonl.")
    private Format format = Format.TEXT;

    @Mixin
    private RawOption raw = new RawOption();

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!index.isNamed()) {
            throw new WrongUsage("nothing new comes into the bundled index; name one with --index");
        }
        question.readLexicon();
        var questions = new WatchedQuestions(session.terminal(), this::request);
        file.read(session.terminal(), questions);
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            // Filters no question can pass are said once and not for each.
            snapshot.search(request("").strict(false).limit(0));
            var states = WatchState.read(statePath());
            check(states, questions, snapshot);
            var run = new WatchRun(
                    session.terminal(),
                    snapshot,
                    states,
                    everything,
                    new BatchOutput(session.terminal(), format, raw.csv(), false));
            long bad = questions.bad() + run.ask(questions.all());
            return bad == 0 ? 0 : 1;
        }
    }

    private SearchRequest request(String query) {
        try {
            return question.request(query).sort(order.sort()).suggest(false);
        } catch (RequestException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private Path statePath() {
        if (state != null) {
            return state;
        }
        if (file.isStandardInput()) {
            throw new WrongUsage("questions of standard input; say with --state where to keep what was watched");
        }
        return file.path().resolveSibling(file.path().getFileName() + ".watch");
    }

    /** A state of another index would make all documents new, or none. */
    private static void check(WatchState states, WatchedQuestions questions, Snapshot snapshot) {
        var hashes = new ArrayList<String>();
        questions.all().forEach(asked -> hashes.add(asked.hash()));
        for (String known : states.of(hashes)) {
            try {
                snapshot.search(SearchRequest.matching("")
                        .where(Filter.addedSince(known))
                        .limit(0));
            } catch (RequestException e) {
                throw new CommandException(String.valueOf(e.getMessage())
                        .replaceFirst(
                                "; .*",
                                ": " + states.path() + "; remove it to begin anew, or name another with" + " --state"));
            }
        }
    }
}
