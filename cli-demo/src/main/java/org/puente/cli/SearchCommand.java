package org.puente.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.FacetRequest;
import org.puente.RequestException;
import org.puente.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente search}: hits with marked fragments, filters and facets. */
@Command(
        name = "search",
        abbreviateSynopsis = true,
        description = "Finds documents in both languages.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente search fentanyl --any person:claudia-sheinbaum,marco-rubio",
            "  puente search aranceles --none organization:cjng --from 2026-01-01",
            "  puente search drought --facet agreement:5 --language es",
            "  puente search aranceles --facet person:10:significance --facet published:week",
            "  puente search aranceles --collapse --sort date",
            "  puente search --facet 'person:she*' --facets --format csv",
            "  puente search --format csv -- -trump",
            "  puente search aranceles --limit all --format csv --output hits.csv",
            "",
            "Texts mark *query matches* and [mentions], on a terminal in colour."
        })
final class SearchCommand implements Callable<Integer> {
    /** All hits, page by page. */
    static final int ALL = -1;

    private static final int EVERY_TYPE_TOP = 10;
    /** Of all hits with their fragments, so many are in hand at a time. */
    private static final int PAGE = 1_000;

    private final Session session;

    @Mixin
    private QueryWords words = new QueryWords();

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private SortOption order = new SortOption();

    @Mixin
    private CollapseOption collapse = new CollapseOption();

    @Option(
            names = "--facet",
            paramLabel = "TYPE[:N]",
            converter = FacetConverter.class,
            description = "Count the values of an entity type (* for every one, the default), a keyword field,"
                    + " language or published; N of them shown (10). Also, after a colon: their order (count, label,"
                    + " significance), a start such as she*, and for published day, week, month or year. Repeatable.")
    private List<FacetRequest> facets = List.of();

    @Option(names = "--facets", description = "Print the facets alone, as CSV a row a count; no hits.")
    private boolean facetsAlone;

    @Option(
            names = "--limit",
            paramLabel = "N|all",
            converter = Converters.OfLimit.class,
            description = "Hits on a page, 0 to 10000, or all, with --format jsonl or csv. Default: 10.")
    private int limit = 10;

    @Option(names = "--after", paramLabel = "TOKEN", description = "The page after the one that gave this token.")
    private @Nullable String after;

    @Option(names = "--fragments", paramLabel = "N", description = "Fragments of each hit. Default: 2.")
    private int fragments = 2;

    @Mixin
    private LabelsOption labels = new LabelsOption();

    @Option(names = "--explain", description = "Say how the query was read and how each hit came to its score.")
    private boolean explain;

    @Option(names = "--timing", description = "Say how long the answer took.")
    private boolean timing;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ExportOptions export = new ExportOptions();

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        question.readLexicon();
        var request = checkedRequest();
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            long start = System.nanoTime();
            var results = snapshot.search(request);
            var took = Duration.ofNanos(System.nanoTime() - start);
            export.print(session.terminal(), snapshot, out -> {
                var output = new ResultsOutput(out, format.format(), export.raw(), explain, facetsAlone);
                if (limit == ALL) {
                    output.printAll(results, next -> snapshot.search(request.after(next)), export.toFile());
                } else {
                    output.print(results, timing ? took : null);
                }
            });
        }
        return 0;
    }

    /** A request out of its limits is wrong usage, said before anything is opened. */
    private SearchRequest checkedRequest() {
        try {
            return request();
        } catch (RequestException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private SearchRequest request() {
        if (limit == ALL) {
            return requestOfAll();
        }
        var request = question.request(words.query())
                .sort(order.sort())
                .limit(facetsAlone ? 0 : limit)
                .highlight(fragments)
                .labels(labels.labels())
                .explain(explain);
        if (after != null) {
            request = request.after(after);
        }
        for (FacetRequest facet : facets) {
            request = request.facet(facet);
        }
        request = collapse.in(request);
        return facets.isEmpty() ? request.facetEveryType(EVERY_TYPE_TOP) : request;
    }

    /** A table has no fragments, and neither lines nor tables of hits have facets. */
    private SearchRequest requestOfAll() {
        boolean table = format.format() == Format.CSV;
        if (!table && format.format() != Format.JSONL || facetsAlone || after != null || timing) {
            throw new WrongUsage(
                    "--limit all prints hits with --format jsonl or csv; leave out --facets, --after and --timing");
        }
        return collapse.in(question.request(words.query())
                .sort(order.sort())
                .limit(table ? SearchRequest.MAX_LIMIT : PAGE)
                .highlight(table ? 0 : fragments)
                .labels(labels.labels())
                .explain(explain));
    }
}
