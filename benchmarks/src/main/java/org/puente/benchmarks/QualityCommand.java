package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.SearchRequest.Match;
import org.puente.benchmarks.TestCollection.Question;

/** Prints how well Puente ranks beside stock Lucene. The same input gives the same output. */
final class QualityCommand {
    private QualityCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments =
                Arguments.of(line, Set.of("docs", "queries", "qrels", "gazetteer", "match"), Set.of("no-bridge"));
        if (arguments.operands().size() != 1) {
            throw new UsageException("quality takes one folder, or the word corpus; see --help");
        }
        var collection = collection(arguments);
        if (collection.judged().isEmpty()) {
            throw new UsageException("no question has a relevant document; do queries and qrels belong together?");
        }
        var measured = new LinkedHashMap<String, Map<Question, Metrics>>();
        for (Ranker ranker : rankers(collection, arguments)) {
            try (ranker) {
                measured.put(ranker.name(), measure(ranker, collection));
            }
        }
        out.println("`benchmarks/run quality " + Names.shown(line) + "`");
        out.println();
        out.println(collection.corpus().documents().size() + " documents, "
                + collection.judged().size() + " judged questions of "
                + collection.questions().size() + ", "
                + collection.corpus().gazetteer().entities().size() + " entities, match "
                + arguments.text("match", "any") + "; p: paired randomization test of nDCG@10 against the first row");
        out.println();
        for (String kind : collection.kinds()) {
            out.println("Questions " + kind + "…:\n\n" + table(measured, kind));
        }
        out.println((collection.kinds().isEmpty() ? "" : "All:\n\n") + table(measured, ""));
    }

    private static TestCollection collection(Arguments arguments) throws IOException {
        String operand = arguments.operands().getFirst();
        if (operand.equals(Corpus.BUNDLED)) {
            return TestCollection.bundled();
        }
        var folder = Path.of(operand);
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no such folder: " + operand + "; check the path");
        }
        return TestCollection.folder(
                folder,
                arguments.has("docs") ? arguments.all("docs") : List.of("docs.jsonl"),
                arguments.text("queries", "queries.tsv"),
                arguments.text("qrels", "qrels.tsv"),
                arguments.all("gazetteer"));
    }

    private static List<Ranker> rankers(TestCollection collection, Arguments arguments) throws IOException {
        Match match =
                switch (arguments.text("match", "any")) {
                    case "any" -> Match.ANY;
                    case "all" -> Match.ALL;
                    default -> throw new UsageException("option --match knows any and all");
                };
        var rankers = new ArrayList<Ranker>();
        rankers.add(new PuenteRanker("Puente", collection.corpus(), match, true));
        if (arguments.has("no-bridge")) {
            rankers.add(new PuenteRanker("Puente, no bridge", collection.corpus(), match, false));
        }
        rankers.addAll(StockRanker.all(collection.corpus().documents()));
        return rankers;
    }

    private static Map<Question, Metrics> measure(Ranker ranker, TestCollection collection) throws IOException {
        var metrics = new LinkedHashMap<Question, Metrics>();
        for (Question question : collection.judged()) {
            var grades = collection.judgments().of(question.id());
            metrics.put(question, Metrics.of(ranker.rank(question.text()), grades));
        }
        return metrics;
    }

    /** A row for each ranker over the questions of a kind; the empty kind is all. */
    private static Table table(Map<String, Map<Question, Metrics>> measured, String kind) {
        var table = new Table("ranking", "questions", "nDCG@10", "MRR@10", "R@100", "p");
        double[] first = {};
        for (var entry : measured.entrySet()) {
            List<Metrics> each = entry.getValue().entrySet().stream()
                    .filter(one -> one.getKey().id().startsWith(kind))
                    .map(Map.Entry::getValue)
                    .toList();
            double[] ndcg = each.stream().mapToDouble(Metrics::ndcg).toArray();
            boolean reference = first.length == 0;
            first = reference ? ndcg : first;
            var mean = Metrics.mean(each);
            table.row(
                    entry.getKey(),
                    Integer.toString(each.size()),
                    Table.number(mean.ndcg(), 4),
                    Table.number(mean.mrr(), 4),
                    Table.number(mean.recall(), 4),
                    reference ? "" : shown(RandomizationTest.p(first, ndcg)));
        }
        return table;
    }

    private static String shown(double p) {
        return p < 0.0001 ? "< 0.0001" : Table.number(p, 4);
    }
}
