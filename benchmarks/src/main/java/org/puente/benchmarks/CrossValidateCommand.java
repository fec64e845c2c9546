package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;

/**
 * Prints what the standard ranking owes to the sets it was tuned on: each set under the ranking that all other sets would
 * have chosen (leave one out). The same input gives the same output.
 */
final class CrossValidateCommand {
    /** nDCG@10 sees no more hits. */
    private static final int LOOKED_AT = 10;

    private CrossValidateCommand() {}

    /** A held-out task under the standard ranking and the one chosen without it. */
    private record Row(String name, double standard, double chosen, String which) {}

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("set"), Set.of());
        if (arguments.operands().size() != 1) {
            throw new UsageException("crossvalidate takes one folder of sets; see --help");
        }
        var tasks = RetrievalFolder.tasks(Path.of(arguments.operands().getFirst()), arguments.all("set"));
        requireOthers(tasks);
        var candidates = Candidate.all();
        var held = new ArrayList<HeldOut>();
        for (List<Task> together : Task.byDocuments(tasks)) {
            try (var index = PuenteRanker.index(together.getFirst().collection().corpus())) {
                for (Task task : together) {
                    held.add(scored(task, candidates, index));
                }
            }
        }
        out.println("`benchmarks/run crossvalidate " + Names.shown(line) + "`");
        out.println();
        out.println("Match any, nDCG@10. Chosen: of " + candidates.size() + " rankings, the standard one and those that"
                + " differ in one value, the best on the mean of the same-language and across-language directions of all"
                + " other sets.");
        print("Same language and across languages", held, true, candidates, out);
        print("Regional editions, on which nothing is chosen", held, false, candidates, out);
    }

    /** Without another set there is nothing to choose on. */
    private static void requireOthers(List<Task> tasks) {
        for (Task task : tasks) {
            if (tasks.stream()
                    .noneMatch(other -> HeldOut.counts(other) && !other.origin().equals(task.origin()))) {
                throw new UsageException("crossvalidate has no other set to choose on when " + task.set()
                        + " is left out; add a set whose name differs before its last hyphen");
            }
        }
    }

    private static HeldOut scored(Task task, List<Candidate> candidates, SearchIndex index) {
        var ndcg = new LinkedHashMap<Candidate, Double>();
        for (Candidate candidate : candidates) {
            var scores = Scores.of(
                    task.collection(),
                    question -> PuenteRanker.rank(
                            index,
                            SearchRequest.matching(question).match(Match.ANY).ranking(candidate.ranking()),
                            LOOKED_AT));
            ndcg.put(candidate, scores.mean().ndcg());
        }
        return new HeldOut(task, ndcg);
    }

    private static void print(
            String title, List<HeldOut> all, boolean counting, List<Candidate> candidates, PrintStream out) {
        var rows = new ArrayList<Row>();
        for (HeldOut one : all) {
            if (HeldOut.counts(one.task()) == counting) {
                var chosen = one.chosen(candidates, all);
                rows.add(new Row(one.task().name(), one.of(candidates.getFirst()), one.of(chosen), chosen.name()));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        rows.add(new Row("mean", mean(rows, Row::standard), mean(rows, Row::chosen), ""));
        var table = new Table("held out", "standard", "chosen on the others", "which", "difference");
        for (Row row : rows) {
            table.row(
                    row.name(),
                    Table.number(row.standard(), 4),
                    Table.number(row.chosen(), 4),
                    row.which(),
                    Table.signed(row.chosen() - row.standard(), 4));
        }
        out.print("\n" + title + ":\n\n" + table);
    }

    private static double mean(List<Row> rows, ToDoubleFunction<Row> figure) {
        return rows.stream().mapToDouble(figure).average().orElse(0);
    }
}
