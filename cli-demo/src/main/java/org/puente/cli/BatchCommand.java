package org.puente.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.RequestException;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import org.puente.formats.QueryRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code puente batch}: a file of queries against one state of the index, a ranking each. */
@Command(
        name = "batch",
        abbreviateSynopsis = true,
        description = "Answers a file of queries, each with the ranks and scores of its documents.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente batch queries.csv --match any --limit 100 > run.csv",
            "  puente batch queries.csv --format jsonl --language es --from 2026-01-01",
            "  puente batch queries.csv --output run.csv",
            "  puente batch queries.csv --resume run.csv",
            "  grep -v draft queries.csv | puente batch - --index news.index",
            "",
            "In: columns id,query and, for what a row has of its own, match and limit, which",
            "go before the options, and the filters any, all, none (TYPE:X,Y, several with |",
            "between), from and to, which are added to them. Out: query,rank,document,score,",
            "where query is the id, and with --collapse duplicateOf,similarity, with rows of",
            "the documents that a hit stands for below it. A row that cannot be answered is",
            "reported, the rest goes on, and the exit status is 1.",
            "",
            "Beside FILE lies FILE.run, the record that --resume reads: with the same index,",
            "options and queries it makes the file that an uncut run would have made. At the",
            "end FILE.resource.json says what FILE is, as for other exports."
        })
final class BatchCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private QuestionFile queries = new QuestionFile();

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private SortOption order = new SortOption();

    @Mixin
    private CollapseOption collapse = new CollapseOption();

    @Option(names = "--limit", paramLabel = "N", description = "Hits of each query, 0 to 10000. Default: 10.")
    private int limit = 10;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv",
            description = "How to print. Default: csv; json is the same as jsonl.")
    private Format format = Format.CSV;

    @Mixin
    private RawOption raw = new RawOption();

    @Option(names = "--output", paramLabel = "FILE", description = "Print to a new file, so that it can be resumed.")
    private @Nullable Path fresh;

    @Option(names = "--resume", paramLabel = "FILE", description = "Go on with the file of a run that was cut off.")
    private @Nullable Path resumed;

    BatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (fresh != null && resumed != null) {
            throw new WrongUsage("--output and --resume; name one or the other");
        }
        question.readLexicon();
        var options = checkedOptions();
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            // Filters no row can pass, such as those on an unknown type, are said once and not for each row.
            snapshot.search(options.strict(false).limit(0));
            var output = new BatchOutput(session.terminal(), format, raw.csv(), collapse.on());
            long bad;
            try (var file = file(snapshot, options);
                    var progress = Progress.of("queries", Progress.UNKNOWN, session.terminal(), file != null);
                    var run = new BatchRun(session.terminal(), snapshot, this::request, output, file, progress)) {
                queries.read(session.terminal(), run);
                bad = run.finish();
            }
            describe(snapshot);
            return bad == 0 ? 0 : 1;
        }
    }

    /** A run that came to its end is described as other exports are, whether it was cut in between or not. */
    private void describe(Snapshot snapshot) {
        var file = fresh == null ? resumed : fresh;
        if (file != null && format != Format.TEXT) {
            var asked = Objects.requireNonNull(command);
            ExportFile.describe(
                    file,
                    Provenance.format(asked),
                    written -> Provenance.describe(written, asked, Provenance.of(snapshot)));
        }
    }

    private @Nullable BatchFile file(Snapshot snapshot, SearchRequest options) {
        if (fresh == null && resumed == null) {
            return null;
        }
        var state = snapshot.state();
        var hash =
                RowsHash.of(Version.number() + " " + format + (raw.on() ? " raw " : " ") + options.sort(order.sort()));
        return fresh == null
                ? BatchFile.resumed(Objects.requireNonNull(resumed), state, hash)
                : BatchFile.fresh(fresh, state, hash);
    }

    /** Options out of their limits are wrong usage, said before anything is opened. */
    private SearchRequest checkedOptions() {
        try {
            return collapse.in(question.request("").limit(limit));
        } catch (RequestException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private SearchRequest request(QueryRow row) {
        var request = collapse.in(question.request(row.query()))
                .sort(order.sort())
                .limit(row.limit() == null ? limit : row.limit())
                .suggest(false);
        for (var filter : row.filters()) {
            request = request.where(filter);
        }
        return row.match() == null ? request : request.match(row.match());
    }
}
