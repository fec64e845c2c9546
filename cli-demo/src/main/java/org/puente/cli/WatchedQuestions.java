package org.puente.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.puente.SearchRequest;
import org.puente.formats.BadRecord;
import org.puente.formats.QueryRow;
import org.puente.formats.QuerySink;

/** The questions of a file; what is none is said, a line each. */
final class WatchedQuestions implements QuerySink {
    private final Terminal terminal;
    private final Function<String, SearchRequest> requests;
    private final Set<String> seen = new HashSet<>();
    private final List<Question> all = new ArrayList<>();
    private long bad;

    /** {@code requests} makes the request of a query, with the options that all rows have. */
    WatchedQuestions(Terminal terminal, Function<String, SearchRequest> requests) {
        this.terminal = terminal;
        this.requests = requests;
    }

    /**
     * A question to watch.
     *
     * @param row as given
     * @param place where
     * @param request that it is
     * @param hash of all that decides its answer, and of its id
     */
    record Question(QueryRow row, String place, SearchRequest request, String hash) {}

    @Override
    public void query(QueryRow row, String place) {
        if (!seen.add(row.id())) {
            bad(new BadRecord(place, "repeated id " + row.id(), "the first was asked, give each query its own"));
            return;
        }
        var request = requests.apply(row.query());
        if (row.match() != null) {
            request = request.match(row.match());
        }
        for (var filter : row.filters()) {
            request = request.where(filter);
        }
        // Neither the order nor the time given decides what is found.
        var decides = request.sort(SearchRequest.Sort.RELEVANCE) + "";
        decides = decides.substring(0, decides.lastIndexOf(", timeout="));
        all.add(new Question(row, place, request, RowsHash.of(row.id() + '\n' + decides)));
    }

    @Override
    public void bad(BadRecord record) {
        bad++;
        terminal.message(record.message());
    }

    long bad() {
        return bad;
    }

    List<Question> all() {
        return all;
    }
}
