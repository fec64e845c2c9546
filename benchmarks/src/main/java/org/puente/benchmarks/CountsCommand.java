package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.puente.Filter;
import org.puente.Network;
import org.puente.Network.Scope;
import org.puente.Question;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.Significant;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.Statistics;
import org.puente.Timeline;
import org.puente.Timeline.Interval;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** {@code benchmarks/run counts}: what timelines, networks and significance cost over a number of hits. */
final class CountsCommand {
    private static final int HITS = 10_000;
    private static final int ROUNDS = 21;
    private static final int TOP = 10;
    private static final double BY_DOCUMENT = 100;
    private static final double BY_SENTENCE = 300;
    /** The field that deals out the hits. */
    private static final String DEALT = "dealt";

    private CountsCommand() {}

    /** A question and what of its answer to print. */
    private record Row(String name, Question<?> question, String answer) {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("gazetteer", "hits", "rounds"), Set.of());
        if (given.operands().isEmpty() || given.all("gazetteer").isEmpty()) {
            throw new UsageException("counts needs files of documents and --gazetteer FILE; see --help");
        }
        var documents = Corpus.documents(given.operands().stream().map(Path::of).toList());
        int hits = Math.min(documents.size(), given.number("hits", HITS));
        var options = IndexOptions.defaults().gazetteer(Corpus.gazetteer(given.all("gazetteer")));
        try (var folder = TemporaryFolder.make();
                SearchIndex index = EmbeddedIndex.open(folder.path(), options)) {
            index.update(changes -> {
                for (int i = 0; i < documents.size(); i++) {
                    changes.put(dealt(documents.get(i), i, hits, documents.size()));
                }
            });
            try (Snapshot snapshot = index.snapshot()) {
                out.println("`benchmarks/run counts " + Names.shown(line) + "`\n");
                measure(snapshot, hits, given.number("rounds", ROUNDS), out);
            }
        }
    }

    /** Evenly over all documents, and under ids that no two files share. */
    private static SourceDocument dealt(SourceDocument d, int number, int hits, int of) {
        boolean hit = (long) (number + 1) * hits / of > (long) number * hits / of;
        return new SourceDocument(
                        number + "/" + d.id(), d.title(), d.body(), d.language(), d.published(), d.url(), d.fields())
                .with(DEALT, hit ? "hit" : "other");
    }

    private static void measure(Snapshot snapshot, int hits, int rounds, PrintStream out) throws IOException {
        var statistics = snapshot.answer(new Statistics());
        out.println(hits + " hits of " + statistics.documents() + " documents with " + statistics.characters()
                + " characters and " + statistics.mentions() + " mentions of "
                + statistics.entities() + " entities; medians of " + rounds + " rounds\n");
        var request = SearchRequest.matching("").where(Filter.anyOf(DEALT, "hit"));
        String type = statistics.types().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new UsageException("the gazetteer has no entities; give another"))
                .getKey();
        var rows = new ArrayList<Row>();
        rows.add(new Row("the hits alone", request.limit(0), ""));
        for (Scope scope : Scope.values()) {
            var network = Network.of(request).scope(scope);
            var answer = snapshot.answer(network);
            rows.add(new Row(
                    "network by " + scope.name().toLowerCase(Locale.ROOT),
                    network,
                    answer.units() + " of them, " + answer.found() + " pairs in two or more"));
        }
        var timeline = Timeline.of(request, Interval.MONTH);
        rows.add(new Row(
                "timeline by month",
                timeline,
                snapshot.answer(timeline).intervals().size() + " months"));
        rows.add(new Row("the same, split by " + type, timeline.split(type, TOP), TOP + " series"));
        var significant = Significant.of(request, type);
        rows.add(new Row(
                "significant: " + type,
                significant,
                snapshot.answer(significant).found() + " found"));
        print(snapshot, rows, rounds, out);
    }

    private static void print(Snapshot snapshot, List<Row> rows, int rounds, PrintStream out) throws IOException {
        List<Timing> timings = Timing.alternate(
                rounds,
                rows.stream()
                        .map(row -> (Timing.Work) () -> snapshot.answer(row.question()))
                        .toList());
        var table = new Table("question", "processor ms", "ms", "answer");
        for (int i = 0; i < rows.size(); i++) {
            table.row(
                    rows.get(i).name(),
                    Table.number(timings.get(i).cpu() * 1e3, 1),
                    Table.number(timings.get(i).wall() * 1e3, 1),
                    rows.get(i).answer());
        }
        out.println(table);
        var budgets = new Budgets();
        budgets.atMost("network by document, processor ms", timings.get(1).cpu() * 1e3, BY_DOCUMENT);
        budgets.atMost("network by sentence, processor ms", timings.get(3).cpu() * 1e3, BY_SENTENCE);
        budgets.print(out);
    }
}
