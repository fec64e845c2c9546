package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.puente.Completion;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.Question;
import org.puente.SearchIndex;
import org.puente.Snapshot;
import org.puente.WordCompletion;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** {@code benchmarks/run completion}: how long names and words take to complete, by how much was typed. */
final class CompletionCommand {
    private static final int LONGEST = 6;
    private static final int EACH = 200;
    private static final int WORDS = 150_000;
    private static final int DOCUMENTS = 20_000;
    private static final int LIMIT = 10;

    private CompletionCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("gazetteer", "rounds", "documents"), Set.of());
        if (given.all("gazetteer").isEmpty()) {
            throw new UsageException("completion needs --gazetteer FILE; see --help");
        }
        int rounds = given.number("rounds", 5);
        Gazetteer gazetteer = Corpus.gazetteer(given.all("gazetteer"));
        var texts = new RandomTexts(WORDS);
        var names = new ArrayList<String>();
        gazetteer.entities().forEach(entity -> entity.forms().forEach(alias -> names.add(alias.text())));
        try (var folder = TemporaryFolder.make()) {
            var documents = texts.documents(given.number("documents", DOCUMENTS));
            try (SearchIndex index =
                    EmbeddedIndex.open(folder.path(), IndexOptions.defaults().gazetteer(gazetteer))) {
                index.update(changes -> documents.forEach(changes::put));
            }
            // Opened anew, so that all that is known of the gazetteer comes from its file.
            try (SearchIndex index = EmbeddedIndex.open(folder.path());
                    Snapshot snapshot = index.snapshot()) {
                Timing first = Timing.of(() -> snapshot.answer(new Completion("a", LIMIT, Language.ENGLISH)));
                out.println(gazetteer.entities().size() + " entities, " + names.size() + " aliases; " + documents.size()
                        + " documents, " + texts.words().stream().distinct().count()
                        + " different words. What is made once, when first asked: "
                        + Table.number(first.wall() * 1e3, 0) + " ms, " + Table.number(first.cpu() * 1e3, 0)
                        + " ms of processor time\n");
                var table = new Table(
                        "letters typed",
                        "names, median µs",
                        "p99",
                        "words, median µs",
                        "p99",
                        "words, first time, median",
                        "most");
                for (int letters = 1; letters <= LONGEST; letters++) {
                    table.row(row(snapshot, letters, names, texts.words(), rounds));
                }
                out.println(table);
            }
        }
    }

    private static String[] row(Snapshot snapshot, int letters, List<String> names, List<String> words, int rounds) {
        List<String> typed = prefixes(names, letters);
        List<String> begun = prefixes(words, letters);
        Function<String, Question<?>> word = prefix -> new WordCompletion(prefix, LIMIT);
        double[] once = micros(snapshot, begun.stream().distinct().toList(), word, 1);
        double[] ofWords = micros(snapshot, begun, word, rounds);
        double[] ofNames = micros(snapshot, typed, prefix -> new Completion(prefix, LIMIT, Language.ENGLISH), rounds);
        return new String[] {
            Integer.toString(letters),
            Table.number(Timing.median(ofNames), 0),
            Table.number(Timing.quantile(ofNames, 0.99), 0),
            Table.number(Timing.median(ofWords), 0),
            Table.number(Timing.quantile(ofWords, 0.99), 0),
            Table.number(Timing.median(once), 0),
            Table.number(Timing.quantile(once, 1), 0)
        };
    }

    /** The first letters of every n-th. */
    private static List<String> prefixes(List<String> all, int letters) {
        var prefixes = new ArrayList<String>();
        for (int i = 0; i < EACH; i++) {
            String text = all.get((int) ((long) i * all.size() / EACH));
            if (text.length() >= letters) {
                prefixes.add(text.substring(0, letters));
            }
        }
        return prefixes;
    }

    /** For each question the median of the rounds. */
    private static double[] micros(
            Snapshot snapshot, List<String> prefixes, Function<String, Question<?>> question, int rounds) {
        var medians = new double[prefixes.size()];
        for (int i = 0; i < medians.length; i++) {
            var times = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                snapshot.answer(question.apply(prefixes.get(i)));
                times[round] = (System.nanoTime() - start) / 1e3;
            }
            medians[i] = Timing.median(times);
        }
        return medians;
    }
}
