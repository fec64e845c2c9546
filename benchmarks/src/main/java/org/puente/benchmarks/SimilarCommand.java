package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puente.Filter;
import org.puente.Language;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.Similar;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;

/**
 * {@code benchmarks/run similar}: parallel texts in one index. What is most like a text is its translation: how often is
 * it the first, or among the first ten?
 */
final class SimilarCommand {
    private static final int TEN = 10;

    private SimilarCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("set"), Set.of());
        if (given.operands().size() != 1 || given.all("set").isEmpty()) {
            throw new UsageException("similar needs a folder of sets and --set NAME; see --help");
        }
        out.println("`benchmarks/run similar " + Names.shown(line) + "`\n");
        var table = new Table("set", "like", "engine", "first", "in ten", "first of its language", "in ten of it");
        for (String set : given.all("set")) {
            Path folder = Path.of(given.operands().getFirst()).resolve(set);
            var english = edition(folder, Language.ENGLISH);
            var spanish = edition(folder, Language.SPANISH);
            var all = new ArrayList<>(english);
            all.addAll(spanish);
            try (var temporary = TemporaryFolder.make();
                    SearchIndex index = EmbeddedIndex.open(temporary.path());
                    var stock = new StockSimilar(all)) {
                index.update(changes -> all.forEach(changes::put));
                try (Snapshot snapshot = index.snapshot()) {
                    var engines = List.of(
                            new Engine("Puente", (text, language) -> puente(snapshot, text.id(), language)),
                            new Engine("Lucene MoreLikeThis", stock::moreLikeThis),
                            new Engine("Lucene BM25, all words", stock::allWords));
                    row(table, set, english, Language.SPANISH, engines);
                    row(table, set, spanish, Language.ENGLISH, engines);
                }
            }
        }
        out.println(table);
    }

    /** Ids of what is like a text, in one language or in any. */
    interface Like {
        List<String> to(SourceDocument text, @org.jspecify.annotations.Nullable Language language) throws IOException;
    }

    private record Engine(String name, Like like) {}

    private static List<SourceDocument> edition(Path folder, Language language) throws IOException {
        Path file = folder.resolve("docs_" + language.code() + ".jsonl");
        if (!Files.exists(file)) {
            throw new UsageException("no file " + file.getFileName() + " in " + folder.getFileName()
                    + "; name a set with editions in both languages");
        }
        return Corpus.documents(List.of(file)).stream()
                .map(d -> SourceDocument.of(id(language, d.id()), d.title(), d.body())
                        .language(language))
                .toList();
    }

    private static String id(Language language, String id) {
        return language.code() + "/" + id;
    }

    private static List<String> puente(
            Snapshot snapshot, String id, @org.jspecify.annotations.Nullable Language language) {
        var request = SearchRequest.matching("").limit(TEN);
        var similar = new Similar(id, language == null ? request : request.where(Filter.language(language)));
        return snapshot.answer(similar).hits().stream().map(hit -> hit.id()).toList();
    }

    private static void row(Table table, String set, List<SourceDocument> texts, Language other, List<Engine> engines)
            throws IOException {
        for (Engine engine : engines) {
            var counts = new int[4];
            for (SourceDocument text : texts) {
                var translation = id(other, text.id().substring(3));
                count(engine.like().to(text, null).indexOf(translation), counts, 0);
                count(engine.like().to(text, other).indexOf(translation), counts, 2);
            }
            var like = other == Language.SPANISH ? "English" : "Spanish";
            var cells = new ArrayList<>(List.of(set, like, engine.name()));
            for (int count : counts) {
                cells.add(Table.number((double) count / texts.size(), 3));
            }
            table.row(cells.toArray(String[]::new));
        }
    }

    private static void count(int place, int[] counts, int at) {
        counts[at] += place == 0 ? 1 : 0;
        counts[at + 1] += place >= 0 && place < TEN ? 1 : 0;
    }
}
