package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Set;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.QuerySyntaxException;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.benchmarks.HostileQuestions.Hostile;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** {@code benchmarks/run limits}: how long hostile questions take in a warm JVM, and whether they are answered. */
final class LimitsCommand {
    private static final int WORDS = 150_000;
    private static final int DOCUMENTS = 20_000;
    private static final int ENTITIES = 50_000;
    private static final double BUDGET = 100;
    /** A question is answered on the thread that asks; what that computes is disturbed least by other work. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LimitsCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("rounds", "documents"), Set.of());
        if (!given.operands().isEmpty()) {
            throw new UsageException("limits takes no files; see --help");
        }
        int rounds = given.number("rounds", 9);
        int count = given.number("documents", DOCUMENTS);
        var texts = new RandomTexts(WORDS);
        try (var folder = TemporaryFolder.make();
                SearchIndex index = EmbeddedIndex.open(
                        folder.path(), IndexOptions.defaults().gazetteer(gazetteer(texts.words())))) {
            var documents = texts.documents(count);
            index.update(changes -> documents.forEach(changes::put));
            out.println(count + " documents of made-up words, "
                    + texts.words().stream().distinct().count() + " different words, " + ENTITIES
                    + " entities; a page of 10 hits, 2 fragments, facets; the median of " + rounds + " after "
                    + rounds / 3 + " to warm up\n");
            var table = new Table("question", "ms", "processor ms", "answer");
            int slow = 0;
            for (Hostile question : HostileQuestions.of(texts.words())) {
                slow += isSlow(index, question, rounds, table) ? 1 : 0;
            }
            out.println(table);
            out.println(slow == 0 ? "All within 100 processor ms." : slow + " above 100 processor ms.");
        }
    }

    private static Gazetteer gazetteer(List<String> words) {
        var entities = new Entity[ENTITIES];
        for (int i = 0; i < ENTITIES; i++) {
            String name = capital(words.get(i)) + " " + capital(words.get(i * 7 % words.size()));
            entities[i] = Entity.of("e" + i, "place", name);
        }
        return Gazetteer.of(entities);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static boolean isSlow(SearchIndex index, Hostile question, int rounds, Table table) throws IOException {
        String answer = ask(index, question);
        for (int i = 1; i < rounds / 3; i++) {
            ask(index, question);
        }
        var wall = new double[rounds];
        var cpu = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long computed = THREADS.getCurrentThreadCpuTime();
            wall[i] = Timing.of(() -> ask(index, question)).wall() * 1e3;
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - computed) / 1e6;
        }
        table.row(question.name(), Table.number(Timing.median(wall), 1), Table.number(Timing.median(cpu), 1), answer);
        return Timing.median(cpu) > BUDGET;
    }

    private static String ask(SearchIndex index, Hostile question) {
        try {
            SearchResults results = index.search(SearchRequest.matching(question.query())
                    .strict(question.strict())
                    .highlight(2)
                    .facetEveryType(5));
            return results.total()
                    + (results.partial() ? " in part" : "")
                    + (results.notes().isEmpty() ? "" : ", " + results.notes().size() + " notes");
        } catch (QuerySyntaxException refused) {
            return "refused";
        }
    }
}
