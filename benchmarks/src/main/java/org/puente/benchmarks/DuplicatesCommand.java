package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.puente.Duplicates;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;

/** {@code benchmarks/run duplicates}: how many planted reprints are found, and what is found beside them. */
final class DuplicatesCommand {
    private static final int PLANTED = 500;
    private static final int FEWEST_SENTENCES = 5;
    private static final int SIMILARITY = 40;
    private static final long SEED = 1;
    private static final String REPRINT = "reprint/";

    private DuplicatesCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("planted", "percent"), Set.of());
        if (given.operands().isEmpty()) {
            throw new UsageException("duplicates needs files of documents; see --help");
        }
        var documents = numbered(
                Corpus.documents(given.operands().stream().map(Path::of).toList()));
        var reprints = reprints(documents, given.number("planted", PLANTED));
        try (var folder = TemporaryFolder.make();
                SearchIndex index = EmbeddedIndex.open(folder.path())) {
            index.update(changes -> documents.forEach(changes::put));
            double similarity = given.number("percent", SIMILARITY) / 100.0;
            var before = groups(index, similarity);
            index.update(changes -> reprints.forEach(changes::put));
            long start = System.nanoTime();
            var after = groups(index, similarity);
            double seconds = (System.nanoTime() - start) / 1e9;
            out.println("`benchmarks/run duplicates " + Names.shown(line) + "`\n");
            print(documents.size(), reprints.size(), before, after, seconds, out);
        }
    }

    /** Under ids that no two files share. */
    private static List<SourceDocument> numbered(List<SourceDocument> documents) {
        var all = new ArrayList<SourceDocument>();
        for (SourceDocument d : documents) {
            all.add(SourceDocument.of(all.size() + "/" + d.id(), d.title(), d.body()));
        }
        return all;
    }

    /** Copies of texts drawn by chance, in which a tenth of the sentences, at least one, are those of other texts. */
    private static List<SourceDocument> reprints(List<SourceDocument> documents, int many) {
        var random = new SplittableRandom(SEED);
        var reprints = new ArrayList<SourceDocument>();
        var drawn = new HashSet<Integer>();
        while (reprints.size() < many && drawn.size() < documents.size()) {
            int number = random.nextInt(documents.size());
            if (!drawn.add(number)) {
                continue;
            }
            SourceDocument original = documents.get(number);
            var text = sentences(original);
            if (text.size() < FEWEST_SENTENCES) {
                continue;
            }
            var places = new HashSet<Integer>();
            while (places.size() < (text.size() + 9) / 10) {
                places.add(random.nextInt(text.size()));
            }
            for (int place : places) {
                var other = sentences(documents.get(random.nextInt(documents.size())));
                text.set(place, other.get(random.nextInt(other.size())));
            }
            reprints.add(SourceDocument.of(REPRINT + original.id(), original.title(), String.join(" ", text)));
        }
        return reprints;
    }

    private static List<String> sentences(SourceDocument document) {
        return new ArrayList<>(Arrays.asList(document.body().split("(?<=[.!?])\\s+")));
    }

    private static List<List<String>> groups(SearchIndex index, double similarity) {
        try (var snapshot = index.snapshot()) {
            return snapshot.answer(new Duplicates(SearchRequest.matching(""), similarity)).groups().stream()
                    .map(group ->
                            group.members().stream().map(Duplicates.Member::id).toList())
                    .toList();
        }
    }

    private static void print(
            int documents,
            int planted,
            List<List<String>> before,
            List<List<String>> after,
            double seconds,
            PrintStream out) {
        // A reprint belongs to its original, and to what was nearly the same as that before it was planted.
        Map<String, String> same = new HashMap<>();
        before.forEach(group -> group.forEach(id -> same.put(id, group.getFirst())));
        long found = 0;
        long alike = 0;
        long wrong = 0;
        for (List<String> group : after) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    var one = group.get(i);
                    var other = group.get(j);
                    if (!one.startsWith(REPRINT) && !other.startsWith(REPRINT)) {
                        continue;
                    }
                    var oneOriginal = one.startsWith(REPRINT) ? one.substring(REPRINT.length()) : one;
                    var otherOriginal = other.startsWith(REPRINT) ? other.substring(REPRINT.length()) : other;
                    if (oneOriginal.equals(otherOriginal)) {
                        found++;
                    } else if (same.getOrDefault(oneOriginal, oneOriginal)
                            .equals(same.getOrDefault(otherOriginal, otherOriginal))) {
                        alike++;
                    } else {
                        wrong++;
                    }
                }
            }
        }
        var table =
                new Table("documents", "planted", "found", "recall", "wrong", "precision", "alike before", "seconds");
        table.row(
                Integer.toString(documents),
                Integer.toString(planted),
                Long.toString(found),
                Table.number((double) found / planted, 3),
                Long.toString(wrong),
                Table.number((double) found / (found + wrong), 3),
                Long.toString(alike),
                Table.number(seconds, 1));
        out.println(table);
        out.println(before.size() + " groups of "
                + before.stream().mapToInt(List::size).sum()
                + " texts were there before; the largest has "
                + before.stream().mapToInt(List::size).max().orElse(0) + ".");
    }
}
