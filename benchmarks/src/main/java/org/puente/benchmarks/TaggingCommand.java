package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.puente.SourceDocument;
import org.puente.benchmarks.TaggingScore.Predicted;
import org.puente.embedded.Tagger;

/** Prints how well Puente finds the mentions of texts that readers marked, beside two floors. */
final class TaggingCommand {
    private TaggingCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("part"), Set.of());
        if (arguments.operands().isEmpty()) {
            throw new UsageException("tagging takes folders with docs.jsonl, gazetteer.jsonl and gold.jsonl");
        }
        var f = new LinkedHashMap<String, List<Double>>();
        out.println("`benchmarks/run tagging " + Names.shown(line) + "`\n");
        var table = new Table("texts", "tagger", "mentions", "precision", "recall of listed", "F");
        for (String operand : arguments.operands()) {
            measure(Path.of(operand), arguments.text("part", "all"), table, f);
        }
        if (arguments.operands().size() > 1) {
            f.forEach((tagger, each) -> table.row(
                    "mean",
                    tagger,
                    "",
                    "",
                    "",
                    Table.number(each.stream().mapToDouble(v -> v).average().orElse(0), 4)));
        }
        out.print(table);
    }

    private static void measure(Path folder, String part, Table table, Map<String, List<Double>> f) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no such folder: " + folder + "; check the path");
        }
        var documents = part(Corpus.documents(List.of(folder.resolve("docs.jsonl"))), part);
        var gazetteer =
                Corpus.gazetteer(List.of(folder.resolve("gazetteer.jsonl").toString()));
        var ids = new HashSet<String>();
        documents.forEach(document -> ids.add(document.id()));
        var gold = GoldSpan.read(folder.resolve("gold.jsonl")).stream()
                .filter(span -> ids.contains(span.document()))
                .toList();
        var taggers = new LinkedHashMap<String, Function<SourceDocument, List<Predicted>>>();
        var tagger = Tagger.of(gazetteer);
        taggers.put("Puente", document -> puente(tagger, document));
        taggers.put("case- and accent-blind", FloorTagger.blind(gazetteer)::tag);
        taggers.put("as written", FloorTagger.asWritten(gazetteer)::tag);
        taggers.forEach((name, tag) -> {
            var predicted = new ArrayList<Predicted>();
            documents.forEach(document -> predicted.addAll(tag.apply(document)));
            var score = TaggingScore.of(predicted, gold);
            f.computeIfAbsent(name, n -> new ArrayList<>()).add(score.f());
            table.row(
                    String.valueOf(folder.getFileName()),
                    name,
                    Integer.toString(score.predicted()),
                    Table.number(score.precision(), 4),
                    Table.number(score.recall(), 4),
                    Table.number(score.f(), 4));
        });
    }

    private static List<Predicted> puente(Tagger tagger, SourceDocument document) {
        var predicted = new ArrayList<Predicted>();
        for (var mention : tagger.tag(document)) {
            String entity = mention.entity();
            if (mention.field().equals("body") && entity != null) {
                predicted.add(new Predicted(document.id(), mention.start(), mention.end(), entity, mention.type()));
            }
        }
        return predicted;
    }

    /** All documents, or every second one: errors are read in one half only, so that the other stays unseen. */
    private static List<SourceDocument> part(List<SourceDocument> documents, String part) {
        int first =
                switch (part) {
                    case "all" -> -1;
                    case "read" -> 0;
                    case "unseen" -> 1;
                    default -> throw new UsageException("option --part knows all, read and unseen");
                };
        var chosen = new ArrayList<SourceDocument>();
        for (int i = 0; i < documents.size(); i++) {
            if (first < 0 || i % 2 == first) {
                chosen.add(documents.get(i));
            }
        }
        return chosen;
    }
}
