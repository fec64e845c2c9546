package org.puente.cli;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable BatchFile file;
    private final Progress progress;
    private final RowsHash hash = new RowsHash();
    private final InOrder tasks = new InOrder(Runtime.getRuntime().availableProcessors());
    private final Set<String> seen = new HashSet<>();
    private long rows;
    private long bad;

    /**
     * A run; {@code requests} makes the request of a row, and may throw what it throws for the row. With a file it goes
     * on where the file ends.
     */
    BatchRun(
            Terminal terminal,
            Snapshot snapshot,
            Function<QueryRow, SearchRequest> requests,
            BatchOutput output,
            @Nullable BatchFile file,
            Progress progress) {
        this.terminal = terminal;
        this.snapshot = snapshot;
        this.requests = requests;
        this.output = output;
        this.file = file;
        this.progress = progress;
        if (file != null) {
            bad = file.from().bad();
            beginWhereItEnds(file);
        }
    }

    /** Two rankings under one id would be read as one. */
    @Override
    public void query(QueryRow row, String place) {
        if (seen.add(row.id())) {
            add(row.toString(), () -> answer(row, place));
        } else {
            bad(new BadRecord(place, "repeated id " + row.id(), "the first was answered, give each query its own"));
        }
    }

    /** Rows that were answered before, or reported, only have to be the same rows. */
    private void add(String row, Callable<Runnable> task) {
        hash.add(row);
        rows++;
        progress.to(rows);
        if (file == null) {
            tasks.add(task);
        } else if (rows > file.from().rows()) {
            long reached = rows;
            String known = hash.now();
            tasks.add(() -> {
                var answer = task.call();
                return () -> {
                    answer.run();
                    file.reached(reached, bad, output.partial(), known);
                };
            });
        } else {
            beginWhereItEnds(file);
        }
    }

    private void beginWhereItEnds(BatchFile known) {
        if (rows == known.from().rows()) {
            if (rows > 0 && !hash.now().equals(known.from().hash())) {
                throw known.ofOtherQueries();
            }
            known.begin();
            output.goOn(known);
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
    static String placed(PuenteException wrong, String place) {
        var message = String.valueOf(wrong.getMessage());
        int semicolon = message.lastIndexOf("; ");
        return semicolon < 0
                ? message + ": " + place
                : message.substring(0, semicolon) + ": " + place + message.substring(semicolon);
    }

    @Override
    public void bad(BadRecord record) {
        add(record.problem(), () -> () -> said(record.message()));
    }

    private void said(String message) {
        bad++;
        terminal.message(message);
    }

    /** Answers what is in hand, and says how many rows were bad. */
    long finish() {
        tasks.finish();
        if (file != null && rows < file.from().rows()) {
            throw file.ofOtherQueries();
        }
        output.finish();
        return bad;
    }

    @Override
    public void close() {
        tasks.close();
    }
}
