package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.puente.corpus.BundledCorpus;

/** Measures speed and size and prints them with their budgets. */
final class Yardstick {
    private static final String PARTS = "indexing,tagging,search,fragments";
    private static final int SHORT_TEXT = 4_000;
    private static final int LONG_TEXT = 100_000;
    private static final double MILLION = 1e6;

    private Yardstick() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("gazetteer", "large-gazetteer", "limit", "rounds", "only"), Set.of());
        if (arguments.operands().isEmpty()) {
            throw new UsageException("yardstick needs files to index, or the word corpus; see --help");
        }
        var parts = parts(arguments.text("only", PARTS));
        int rounds = arguments.number("rounds", 5);
        var corpus = corpus(arguments).first(arguments.number("limit", Integer.MAX_VALUE));
        out.println("`benchmarks/run yardstick " + Names.shown(line) + "`\n");
        out.println(facts(corpus, rounds));
        var budgets = new Budgets();
        Timing indexing = parts.contains("indexing") ? new IndexingFigures(corpus).print(rounds, out, budgets) : null;
        if (parts.contains("tagging")) {
            tagging(corpus, rounds, indexing, arguments.all("large-gazetteer"), out, budgets);
        }
        if (parts.contains("search")) {
            new SearchFigures(corpus, rounds).print(out, budgets);
        }
        if (parts.contains("fragments")) {
            var figures = new FragmentFigures(corpus, rounds);
            figures.print(SHORT_TEXT, out, budgets);
            figures.print(LONG_TEXT, out, budgets);
        }
        budgets.print(out);
    }

    private static List<String> parts(String text) {
        var parts = List.of(text.split(","));
        if (!Arrays.asList(PARTS.split(",")).containsAll(parts)) {
            throw new UsageException("option --only is " + text + "; use some of " + PARTS);
        }
        return parts;
    }

    private static Corpus corpus(Arguments arguments) throws IOException {
        if (arguments.operands().equals(List.of(Corpus.BUNDLED))) {
            try (var bundled = BundledCorpus.open()) {
                return new Corpus(Corpus.documents(List.of(bundled.texts())), bundled.gazetteer());
            }
        }
        var files = arguments.operands().stream().map(Path::of).toList();
        return new Corpus(Corpus.documents(files), Corpus.gazetteer(arguments.all("gazetteer")));
    }

    private static void tagging(
            Corpus corpus, int rounds, @Nullable Timing indexing, List<String> large, PrintStream out, Budgets budgets)
            throws IOException {
        var figures = new TaggingFigures(corpus, rounds);
        figures.print(indexing, out, budgets);
        if (!large.isEmpty()) {
            figures.printLarge(Corpus.gazetteer(large), out, budgets);
        }
    }

    /** What the figures hang on, beside the machine. */
    private static String facts(Corpus corpus, int rounds) {
        return corpus.documents().size() + " documents, " + corpus.characters() + " characters, "
                + Table.number(corpus.bytes() / MILLION, 1) + " MB of UTF-8, "
                + corpus.gazetteer().entities().size() + " entities; medians of " + rounds + " rounds; "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + ", heap "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB, "
                + Runtime.getRuntime().availableProcessors() + " processors\n";
    }
}
