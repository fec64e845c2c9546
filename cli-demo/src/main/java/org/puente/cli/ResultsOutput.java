package org.puente.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.puente.Hit;
import org.puente.SearchResults;
import org.puente.formats.JsonOutput;
import org.puente.formats.ResultLines;

/** Search results in the format asked for; what the user should know besides goes to standard error, a line each. */
final class ResultsOutput {
    /** The note on an answer whose hits lack words. */
    static final String PARTIAL = "partial: no document has all words; these have some of them";

    private final Terminal terminal;
    private final Format format;
    private final RawOption raw;
    private final boolean explain;
    private final boolean facetsAlone;

    /**
     * Prints in a format.
     *
     * @param raw how cells of CSV are
     * @param explain whether text also says how the query was read
     * @param facetsAlone whether lines and tables are of facets, not of hits
     */
    ResultsOutput(Terminal terminal, Format format, RawOption raw, boolean explain, boolean facetsAlone) {
        this.terminal = terminal;
        this.format = format;
        this.raw = raw;
        this.explain = explain;
        this.facetsAlone = facetsAlone;
    }

    /** Prints results, and the time they took unless it is {@code null}. */
    void print(SearchResults results, @Nullable Duration took) {
        var millis = took == null ? null : String.format(Locale.ROOT, "%.1f", took.toNanos() / 1e6);
        besides(results);
        switch (format) {
            case TEXT -> new ResultsText(terminal, explain).print(results);
            case JSON -> terminal.out().println(json(results, millis));
            case JSONL -> lines(results);
            case CSV ->
                terminal.out()
                        .print(
                                facetsAlone
                                        ? raw.counts().facets(results.facets())
                                        : raw.csv().results(results));
        }
        if (millis != null && format != Format.JSON) {
            terminal.err().println("time: " + millis + " ms");
        }
        if (results.next() != null && (format == Format.JSONL || format == Format.CSV)) {
            terminal.err().println("next page: --after " + results.next());
        }
    }

    private void lines(SearchResults results) {
        var out = terminal.out();
        out.print(ResultLines.search(results, false));
        results.hits().forEach(hit -> out.print(ResultLines.hit(hit)));
        if (facetsAlone) {
            results.facets().forEach(facet -> out.print(ResultLines.facet(facet)));
        }
    }

    /** Prints the hits of all pages, as lines or rows; {@code pages} gives the page of a token. */
    void printAll(SearchResults first, Function<String, SearchResults> pages, boolean toFile) {
        besides(first);
        var csv = raw.csv();
        boolean table = format == Format.CSV;
        boolean collapsed = first.collapsed() != null;
        terminal.out().print(table ? csv.resultsHeader(collapsed) : ResultLines.search(first, true));
        try (var progress = Progress.of("hits", first.total().value(), terminal, toFile)) {
            int rank = 0;
            for (SearchResults page = first;
                    page != null;
                    page = page.next() == null ? null : pages.apply(page.next())) {
                if (page != first) {
                    notes(page).forEach(terminal::note);
                }
                for (Hit hit : page.hits()) {
                    rank++;
                    terminal.out().print(table ? csv.hit(rank, hit, collapsed) : ResultLines.hit(hit));
                }
                progress.to(rank);
            }
        }
    }

    private void besides(SearchResults results) {
        notes(results).forEach(terminal.err()::println);
        if (results.suggestion() != null && (format == Format.JSONL || format == Format.CSV)) {
            terminal.err()
                    .println("did you mean: " + Plain.line(results.suggestion().query()) + "  ("
                            + results.suggestion().total() + " found)");
        }
    }

    /** What the user should know about an answer besides its hits, a line each. */
    static List<String> notes(SearchResults results) {
        var notes = new ArrayList<String>();
        if (results.partial()) {
            notes.add(PARTIAL);
        }
        if (results.timedOut()) {
            notes.add("timed out: hits, counts and total may lack some; give more time with --timeout");
        }
        if (results.changed()) {
            notes.add("changed: the index is not that of the page before; a hit may repeat or be missing");
        }
        results.notes().forEach(note -> notes.add("note: " + Plain.line(note)));
        return notes;
    }

    /** The object of the results; the time is its last value, so that without it the bytes are always the same. */
    private static String json(SearchResults results, @Nullable String millis) {
        var json = JsonOutput.results(results);
        return millis == null ? json : json.substring(0, json.length() - 1) + ",\"milliseconds\":" + millis + "}";
    }
}
