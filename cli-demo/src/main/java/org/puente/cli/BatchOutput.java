package org.puente.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.puente.Hit;
import org.puente.SearchResults;
import org.puente.formats.CsvOutput;
import org.puente.formats.JsonOutput;
import org.puente.formats.QueryRow;

/** The hits of one query after another, a line each, ranks from 1. */
final class BatchOutput {
    private final Terminal terminal;
    private final Format format;
    private final CsvOutput csv;
    private final boolean collapses;
    private PrintStream out;
    private boolean started;
    private long answered;
    private long partial;

    /** Prints in a format; {@code collapses} says whether hits may stand for others. */
    BatchOutput(Terminal terminal, Format format, CsvOutput csv, boolean collapses) {
        this.terminal = terminal;
        this.collapses = collapses;
        this.format = format;
        this.csv = csv;
        this.out = terminal.out();
    }

    /** Prints to a file that holds the answers to the first rows. */
    void goOn(BatchFile file) {
        var from = file.from();
        out = file.out();
        started = from.bytes() > 0;
        answered = from.rows() - from.bad();
        partial = from.partial();
        if (from.rows() > 0) {
            terminal.err()
                    .println("resumed after " + from.rows() + " rows"
                            + (from.bad() > 0 ? ", of which " + from.bad() + " were bad and reported before" : ""));
        }
    }

    /** How many answers had no document with all words. */
    long partial() {
        return partial;
    }

    /** Prints the hits of a query. That they are partial is common, and counted; what else is to be known is said. */
    void print(QueryRow row, SearchResults results) {
        answered++;
        for (String note : ResultsOutput.notes(results)) {
            if (note.equals(ResultsOutput.PARTIAL)) {
                partial++;
            } else {
                terminal.note(Plain.line(row.id()) + ": " + note);
            }
        }
        head(row, results.total().toString());
        int rank = 1;
        for (Hit hit : results.hits()) {
            line(row, rank++, hit);
        }
    }

    /** What stands before the hits of a query. */
    void head(QueryRow row, String total) {
        start();
        if (format == Format.TEXT) {
            out.println(Plain.line(row.id()) + "  " + Plain.line(row.query()) + "  (" + total + ")");
        }
    }

    void line(QueryRow row, int rank, Hit hit) {
        switch (format) {
            case TEXT -> {
                out.println(line(rank, hit));
                hit.duplicates().forEach(each -> out.println("        " + DuplicatesText.line(each)));
            }
            case JSON, JSONL -> out.println(JsonOutput.ranked(row.id(), rank, hit));
            case CSV -> out.print(csv.ranked(row.id(), rank, hit, collapses));
        }
    }

    /** What stands before all queries; not before the first, for the file may not be there. */
    private void start() {
        if (!started && format == Format.CSV) {
            out.print(csv.rankedHeader(collapses));
        }
        started = true;
    }

    /** Ends the output; without a query it is the header alone. */
    void finish() {
        start();
        out.flush();
        if (partial > 0) {
            terminal.err()
                    .println("partial: " + partial + " of " + answered
                            + " queries had no document with all words; their ranks are of documents with some");
        }
    }

    private static String line(int rank, Hit hit) {
        var title = Plain.line(hit.title());
        return String.format(
                Locale.ROOT,
                "%5d  %7.3f  %s  %s",
                rank,
                hit.score(),
                Plain.line(hit.id()),
                title.isEmpty() ? "(no title)" : title);
    }
}
