package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import org.puente.Statistics;
import org.puente.Timeline.Interval;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** {@code benchmarks/run facets}: facets of a question that matches everything, beside a loop written by hand. */
final class FacetsCommand {
    private static final int ROUNDS = 21;
    private static final int MADE_UP = 20_000;
    private static final int NAMES = 20;
    private static final int TOP = 10;
    /** Processor time is counted in steps of up to 10 ms, so each measurement is of so many answers. */
    private static final int REPEATS = 20;

    private static final double BUDGET = 1.2;

    private FacetsCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("gazetteer", "made-up", "rounds"), Set.of());
        if (given.operands().isEmpty() || given.all("gazetteer").isEmpty()) {
            throw new UsageException("facets needs files of documents and --gazetteer FILE; see --help");
        }
        var documents = Corpus.documents(given.operands().stream().map(Path::of).toList());
        var names = new MadeUpNames(given.number("made-up", MADE_UP, 0));
        var options = IndexOptions.defaults().gazetteer(names.with(Corpus.gazetteer(given.all("gazetteer"))));
        try (var folder = TemporaryFolder.make();
                SearchIndex index = EmbeddedIndex.open(folder.path(), options)) {
            index.update(changes -> {
                for (int i = 0; i < documents.size(); i++) {
                    changes.put(names.in(documents.get(i), i, NAMES));
                }
            });
            try (Snapshot snapshot = index.snapshot();
                    var loop = new OrdinalLoop(folder.path())) {
                out.println("`benchmarks/run facets " + Names.shown(line) + "`\n");
                measure(snapshot, loop, given.number("rounds", ROUNDS), out);
            }
        }
    }

    /** A way to count, and what is counted. */
    private record Row(String name, Timing.Work work) {}

    private static void measure(Snapshot snapshot, OrdinalLoop loop, int rounds, PrintStream out) throws IOException {
        var statistics = snapshot.answer(new Statistics());
        out.println(statistics.documents() + " documents in " + loop.segments() + " segments; " + loop.values()
                + " entities in them, " + loop.pairs() + " times one in a document, of " + statistics.entities()
                + " of the gazetteer; medians of " + rounds + " rounds of " + REPEATS + " answers\n");
        var everything = SearchRequest.matching("").limit(0);
        String type = loop.top(1).isEmpty() ? "made-up" : most(snapshot, everything);
        var facet = FacetRequest.of(type).top(TOP);
        var rows = new ArrayList<Row>();
        rows.add(new Row("the loop by hand, top 10", repeated(() -> loop.top(TOP))));
        rows.add(row("facets of every type, top 10 each", snapshot, everything.facetEveryType(TOP)));
        rows.add(row("the total alone", snapshot, everything));
        rows.add(row(type + " by label", snapshot, everything.facet(facet.sort(FacetSort.LABEL))));
        rows.add(row(type + " by significance", snapshot, everything.facet(facet.sort(FacetSort.SIGNIFICANCE))));
        rows.add(row(type + ", those that begin with ba", snapshot, everything.facet(facet.prefix("ba"))));
        rows.add(row(
                "published by month and language",
                snapshot,
                everything
                        .facet(FacetRequest.of(FacetRequest.PUBLISHED).by(Interval.MONTH))
                        .facet(FacetRequest.LANGUAGE, TOP)));
        List<Timing> timings =
                Timing.alternate(rounds, rows.stream().map(Row::work).toList());
        var table = new Table("what", "processor ms", "ms", "of the loop");
        for (int i = 0; i < rows.size(); i++) {
            Timing timing = timings.get(i);
            table.row(
                    rows.get(i).name(),
                    Table.number(timing.cpu() * 1e3 / REPEATS, 2),
                    Table.number(timing.wall() * 1e3 / REPEATS, 2),
                    Table.number(timing.cpu() / timings.getFirst().cpu(), 2));
        }
        out.println(table);
        var budgets = new Budgets();
        budgets.atMost(
                "facets of every type, processor time of the loop",
                timings.get(1).cpu() / timings.getFirst().cpu(),
                BUDGET);
        budgets.print(out);
    }

    /** The type with most values. */
    private static String most(Snapshot snapshot, SearchRequest everything) {
        return snapshot.search(everything.facetEveryType(0)).facets().stream()
                .max((one, other) -> Integer.compare(one.values(), other.values()))
                .orElseThrow()
                .name();
    }

    private static Row row(String name, Snapshot snapshot, SearchRequest request) {
        return new Row(name, repeated(() -> snapshot.search(request)));
    }

    private static Timing.Work repeated(Timing.Work work) {
        return () -> {
            for (int i = 0; i < REPEATS; i++) {
                work.run();
            }
        };
    }
}
