package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.Language;
import org.puente.SearchRequest.Match;

/** Prints how well Puente ranks beside stock Lucene on every set of a folder. The same input gives the same output. */
final class QualityAllCommand {
    private QualityAllCommand() {}

    /** A task and the scores of each ranking, Puente's first. */
    private record Row(Task task, Map<String, Scores> scores) {
        Scores puente() {
            return scores.values().iterator().next();
        }

        /** The ranking of those who know which language the documents are in. */
        String fitting() {
            return task.language() == Language.SPANISH ? StockRanker.SPANISH_NAME : StockRanker.ENGLISH_NAME;
        }

        Scores stock() {
            return scores.getOrDefault(fitting(), puente());
        }

        double gain() {
            return puente().above(stock());
        }
    }

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("set"), Set.of());
        if (arguments.operands().size() != 1) {
            throw new UsageException("quality-all takes one folder of sets; see --help");
        }
        var tasks = RetrievalFolder.tasks(Path.of(arguments.operands().getFirst()), arguments.all("set"));
        var rows = new ArrayList<Row>();
        for (List<Task> together : Task.byDocuments(tasks)) {
            rows.addAll(rows(together));
        }
        out.println("`benchmarks/run quality-all " + Names.shown(line) + "`");
        out.println();
        out.println("Match any, depth " + Ranker.DEPTH + ". Stock: Lucene with the analyzer of the documents' language;"
                + " p: paired randomization test of nDCG@10.");
        for (Task.Kind kind : Task.Kind.values()) {
            var some = rows.stream().filter(row -> row.task().kind() == kind).toList();
            if (!some.isEmpty()) {
                out.print("\n" + kind.title() + ":\n\n" + summary(some));
            }
        }
        out.print("\nEvery ranking; * the stock ranking above:\n\n" + rankings(rows));
    }

    private static List<Row> rows(List<Task> together) throws IOException {
        var rows = together.stream()
                .map(task -> new Row(task, new LinkedHashMap<>()))
                .toList();
        var corpus = together.getFirst().collection().corpus();
        var rankers = new ArrayList<Ranker>();
        rankers.add(new PuenteRanker("Puente", corpus, Match.ANY, true));
        rankers.addAll(StockRanker.all(corpus.documents()));
        for (Ranker ranker : rankers) {
            try (ranker) {
                for (Row row : rows) {
                    row.scores().put(ranker.name(), Scores.of(row.task().collection(), ranker::rank));
                }
            }
        }
        return rows;
    }

    private static Table summary(List<Row> rows) {
        var table = new Table("set", "questions", "Puente nDCG@10", "stock nDCG@10", "difference", "p");
        for (Row row : rows) {
            table.row(
                    row.task().name(),
                    Integer.toString(row.puente().each().size()),
                    Table.number(row.puente().mean().ndcg(), 4),
                    Table.number(row.stock().mean().ndcg(), 4),
                    Table.signed(row.gain(), 4),
                    row.puente().p(row.stock()));
        }
        return table.row(
                "mean of the sets",
                "",
                mean(rows.stream()
                        .mapToDouble(row -> row.puente().mean().ndcg())
                        .toArray()),
                mean(rows.stream().mapToDouble(row -> row.stock().mean().ndcg()).toArray()),
                Table.signed(rows.stream().mapToDouble(Row::gain).average().orElse(0), 4),
                "");
    }

    private static String mean(double[] figures) {
        return Table.number(Arrays.stream(figures).average().orElse(0), 4);
    }

    private static Table rankings(List<Row> rows) {
        var table = new Table("set and ranking", "nDCG@10", "MRR@10", "R@100", "Puente above it", "p");
        for (Row row : rows) {
            for (var entry : row.scores().entrySet()) {
                var scores = entry.getValue();
                boolean own = scores == row.puente();
                table.row(
                        row.task().name() + ", " + entry.getKey()
                                + (entry.getKey().equals(row.fitting()) ? " *" : ""),
                        Table.number(scores.mean().ndcg(), 4),
                        Table.number(scores.mean().mrr(), 4),
                        Table.number(scores.mean().recall(), 4),
                        own ? "" : Table.signed(row.puente().above(scores), 4),
                        own ? "" : row.puente().p(scores));
            }
        }
        return table;
    }
}
