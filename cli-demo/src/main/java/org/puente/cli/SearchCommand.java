package org.puente.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.FacetRequest;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
            "",
            "Texts mark *query matches* and [mentions], on a terminal in colour."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int EVERY_TYPE_TOP = 10;

    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            converter = DashQuery.class,
            description =
                    "Words, \"phrases\", -not, AND OR NOT ( ), prefix*, fuzzy~, field:word. Empty: all documents.")
    private List<String> words = List.of();

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

    @Option(names = "--limit", paramLabel = "N", description = "Hits on a page, 0 to 10000. Default: 10.")
    private int limit = 10;

    @Option(names = "--after", paramLabel = "TOKEN", description = "The page after the one that gave this token.")
    private @Nullable String after;

    @Option(names = "--fragments", paramLabel = "N", description = "Fragments of each hit. Default: 2.")
    private int fragments = 2;

    @Option(
            names = "--labels",
            paramLabel = "en|es",
            converter = Converters.OfLanguage.class,
            description = "The language of entity labels. Default: en.")
    private Language labels = Language.ENGLISH;

    @Option(names = "--explain", description = "Say how the query was read and how each hit came to its score.")
    private boolean explain;

    @Option(names = "--timing", description = "Say how long the answer took.")
    private boolean timing;

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", description = "How to print. Default: text.")
    private Format format = Format.TEXT;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        question.readLexicon();
        var request = checkedRequest();
        try (var opened = index.open(session)) {
            long start = System.nanoTime();
            var results = opened.search(request);
            var took = Duration.ofNanos(System.nanoTime() - start);
            new ResultsOutput(session.terminal(), format, explain, facetsAlone).print(results, timing ? took : null);
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
        var request = question.request(String.join(" ", words))
                .sort(order.sort())
                .limit(facetsAlone ? 0 : limit)
                .highlight(fragments)
                .labels(labels)
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
}
