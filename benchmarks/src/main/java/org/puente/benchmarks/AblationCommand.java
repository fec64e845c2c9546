package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;

/** Prints what each part of the ranking is worth: all sets with it off. The same input gives the same output. */
final class AblationCommand {
    private AblationCommand() {}

    /** The scores of a task with the full ranking, and with each part off. */
    private record Row(Task task, Scores full, Map<Variant, Scores> without) {
        Scores of(Variant variant) {
            return Objects.requireNonNull(without.get(variant), variant.name());
        }
    }

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("set", "without"), Set.of("each"));
        if (arguments.operands().size() != 1) {
            throw new UsageException("ablation takes one folder of sets; see --help");
        }
        var variants = Variant.named(arguments.all("without"));
        var tasks = new ArrayList<>(
                RetrievalFolder.tasks(Path.of(arguments.operands().getFirst()), arguments.all("set")));
        tasks.add(Task.bundled());
        var rows = new ArrayList<Row>();
        for (List<Task> together : Task.byDocuments(tasks)) {
            try (var index = PuenteRanker.index(together.getFirst().collection().corpus())) {
                for (Task task : together) {
                    rows.add(row(task, variants, index));
                }
            }
        }
        out.println("`benchmarks/run ablation " + Names.shown(line) + "`");
        out.println();
        out.println("Match any. Differences in nDCG@10 to the full ranking; p: paired randomization test over all"
                + " questions of the table's sets.");
        for (Task.Kind kind : Task.Kind.values()) {
            var some = rows.stream().filter(row -> row.task().kind() == kind).toList();
            if (!some.isEmpty()) {
                out.print("\n" + kind.title() + ":\n\n" + summary(some, variants));
            }
        }
        if (arguments.has("each")) {
            out.print("\nEach set:\n\n" + each(rows, variants));
        }
    }

    private static Row row(Task task, List<Variant> variants, SearchIndex index) {
        var full = Scores.of(task.collection(), question -> PuenteRanker.rank(index, request(question)));
        var without = new LinkedHashMap<Variant, Scores>();
        for (Variant variant : variants) {
            without.put(
                    variant,
                    Scores.of(
                            task.collection(),
                            question ->
                                    PuenteRanker.rank(index, variant.change().apply(request(question)))));
        }
        return new Row(task, full, without);
    }

    private static SearchRequest request(String question) {
        return SearchRequest.matching(question).match(Match.ANY);
    }

    /** A row for each part: the mean over the sets, and the sets that lose and gain most when it is off. */
    private static Table summary(List<Row> rows, List<Variant> variants) {
        var table = new Table("ranking", "nDCG@10, mean of the sets", "difference", "lowest", "highest", "p");
        double full = rows.stream()
                .mapToDouble(row -> row.full().mean().ndcg())
                .average()
                .orElse(0);
        table.row("full", Table.number(full, 4), "", "", "", "");
        var all = Scores.together(rows.stream().map(Row::full).toList());
        for (Variant variant : variants) {
            var differences = rows.stream()
                    .mapToDouble(row -> row.of(variant).above(row.full()))
                    .summaryStatistics();
            var changed =
                    Scores.together(rows.stream().map(row -> row.of(variant)).toList());
            table.row(
                    "without " + variant.name(),
                    Table.number(full + differences.getAverage(), 4),
                    Table.signed(differences.getAverage(), 4),
                    Table.signed(differences.getMin(), 4),
                    Table.signed(differences.getMax(), 4),
                    changed.p(all));
        }
        return table;
    }

    private static Table each(List<Row> rows, List<Variant> variants) {
        var table = new Table("set and ranking", "nDCG@10", "MRR@10", "R@100", "difference", "p");
        for (Row row : rows) {
            scored(table, row.task().name() + ", full", row.full(), "", "");
            for (Variant variant : variants) {
                var scores = row.of(variant);
                scored(
                        table,
                        row.task().name() + ", without " + variant.name(),
                        scores,
                        Table.signed(scores.above(row.full()), 4),
                        scores.p(row.full()));
            }
        }
        return table;
    }

    private static void scored(Table table, String name, Scores scores, String difference, String p) {
        var mean = scores.mean();
        table.row(
                name,
                Table.number(mean.ndcg(), 4),
                Table.number(mean.mrr(), 4),
                Table.number(mean.recall(), 4),
                difference,
                p);
    }
}
