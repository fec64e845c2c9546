package org.puente.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Filter;
import org.puente.Hit;
import org.puente.PuenteException;
import org.puente.QuerySyntaxException;
import org.puente.RequestException;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.Snapshot;

/**
 * Asks each question of what came since it was asked last, all from one snapshot. What was watched is written down when
 * everything is printed, so that a document may be reported twice after a failure, but is never left out.
 */
final class WatchRun {
    private static final int PAGE = 1_000;

    private final Terminal terminal;
    private final Snapshot snapshot;
    private final WatchState states;
    private final boolean everything;
    private final BatchOutput output;
    private final List<String> first = new ArrayList<>();
    private long bad;
    private long asked;
    private long withNews;
    private long documents;
    private long partial;

    WatchRun(Terminal terminal, Snapshot snapshot, WatchState states, boolean everything, Format format) {
        this.terminal = terminal;
        this.snapshot = snapshot;
        this.states = states;
        this.everything = everything;
        this.output = new BatchOutput(terminal, format, false);
    }

    /** Asks and prints, and returns how many questions could not be answered. */
    long ask(List<WatchedQuestions.Question> questions) {
        var now = snapshot.state();
        try (var tasks = new InOrder(Runtime.getRuntime().availableProcessors())) {
            for (var question : questions) {
                tasks.add(() -> ask(question, now));
            }
            tasks.finish();
        }
        output.finish();
        terminal.out().flush();
        states.write();
        summary();
        return bad;
    }

    private Runnable ask(WatchedQuestions.Question question, String now) {
        var since = states.of(question.hash());
        var request = question.request().limit(since == null && !everything ? 0 : PAGE);
        if (since != null) {
            request = request.where(Filter.addedSince(since));
        }
        try {
            var page = request;
            var results = snapshot.search(page);
            return () -> print(question, page, results, since, now);
        } catch (RequestException | QuerySyntaxException e) {
            return () -> said(e, question.place());
        }
    }

    private void said(PuenteException wrong, String place) {
        bad++;
        terminal.message(BatchRun.placed(wrong, place));
    }

    private void print(
            WatchedQuestions.Question question,
            SearchRequest request,
            SearchResults results,
            @Nullable String since,
            String now) {
        asked++;
        if (since == null) {
            first.add(question.row().id());
        }
        boolean whole = true;
        if (results.partial()) {
            partial++;
        } else if (results.total().value() > 0 && (since != null || everything)) {
            withNews++;
            whole = print(question, request, results);
        } else {
            whole = !results.timedOut();
        }
        if (whole) {
            states.put(question.hash(), now);
        } else {
            terminal.message("timed out: " + Plain.line(question.row().id())
                    + "; it will be asked again, give more time with --timeout");
        }
    }

    /** Prints all pages; false if some may be missing. */
    private boolean print(WatchedQuestions.Question question, SearchRequest request, SearchResults results) {
        output.head(question.row(), results.total() + " new");
        boolean whole = true;
        int rank = 1;
        for (SearchResults page = results; ; page = snapshot.search(request.after(page.next()))) {
            whole &= !page.timedOut();
            for (Hit hit : page.hits()) {
                output.line(question.row(), rank++, hit);
            }
            documents += page.hits().size();
            if (page.next() == null) {
                return whole;
            }
        }
    }

    private void summary() {
        var err = terminal.err();
        if (!first.isEmpty()) {
            err.println("first watch of " + first.size() + " questions (" + names() + "): "
                    + (everything
                            ? "all documents are new"
                            : "the " + snapshot.size() + " documents there are not new; to print theirs, remove "
                                    + states.path() + " and use --everything"));
        }
        if (partial > 0) {
            err.println("partial: " + partial + " of " + asked
                    + " questions have no document with all words; those with some are no news");
        }
        err.println("watched: " + asked + " questions; with news: " + withNews + "; documents: " + documents);
    }

    private String names() {
        int shown = Math.min(3, first.size());
        return Plain.line(String.join(", ", first.subList(0, shown))) + (shown < first.size() ? ", …" : "");
    }
}
