package org.puente.cli;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.puente.PuenteException;
import org.puente.QuerySyntaxException;
import org.puente.RequestException;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import org.puente.formats.BadRecord;
import org.puente.formats.QueryRow;
import org.puente.formats.QuerySink;

/** Answers one row after another from one snapshot. A bad row is a line on standard error; the rest goes on. */
final class BatchRun implements QuerySink, AutoCloseable {
    private final Terminal terminal;
    private final Snapshot snapshot;
    private final Function<QueryRow, SearchRequest> requests;
    private final BatchOutput output;
    private final InOrder tasks = new InOrder(Runtime.getRuntime().availableProcessors());
    private final Set<String> seen = new HashSet<>();
    private long bad;

    /** A run; {@code requests} makes the request of a row, and may throw what it throws for the row. */
    BatchRun(Terminal terminal, Snapshot snapshot, Function<QueryRow, SearchRequest> requests, BatchOutput output) {
        this.terminal = terminal;
        this.snapshot = snapshot;
        this.requests = requests;
        this.output = output;
    }

    /** Two rankings under one id would be read as one. */
    @Override
    public void query(QueryRow row, String place) {
        if (seen.add(row.id())) {
            tasks.add(() -> answer(row, place));
        } else {
            bad(new BadRecord(place, "repeated id " + row.id(), "the first was answered, give each query its own"));
        }
    }

    /** A row that cannot be answered is bad; what befalls the index ends the run. */
    private Runnable answer(QueryRow row, String place) {
        try {
            var results = snapshot.search(requests.apply(row));
            return () -> output.print(row, results);
        } catch (RequestException | QuerySyntaxException e) {
            return () -> said(placed(e, place));
        }
    }

    /** {@code what; what to do} with the place in the middle. */
    private static String placed(PuenteException wrong, String place) {
        var message = String.valueOf(wrong.getMessage());
        int semicolon = message.lastIndexOf("; ");
        return semicolon < 0
                ? message + ": " + place
                : message.substring(0, semicolon) + ": " + place + message.substring(semicolon);
    }

    @Override
    public void bad(BadRecord record) {
        tasks.add(() -> () -> said(record.message()));
    }

    private void said(String message) {
        bad++;
        terminal.message(message);
    }

    /** Answers what is in hand, and says how many rows were bad. */
    long finish() {
        tasks.finish();
        output.finish();
        return bad;
    }

    @Override
    public void close() {
        tasks.close();
    }
}
