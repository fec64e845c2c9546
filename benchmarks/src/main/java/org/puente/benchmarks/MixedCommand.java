package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.puente.Language;

/** Prints what a mixed index costs each set, against an index of one language. The same input gives the same output. */
final class MixedCommand {
    private MixedCommand() {}

    /** The scores of all tasks, and how many documents each index held. */
    private record Run(Map<Task, Scores> scores, Map<String, Integer> sizes) {
        static Run empty() {
            return new Run(new HashMap<>(), new HashMap<>());
        }

        /** Indexes documents of these tasks and files together, and runs the tasks. */
        void add(String name, List<Task> tasks, List<Task> all, List<Path> files) throws IOException {
            try (var folder = TemporaryFolder.make();
                    var index = new MixedIndex(folder.path(), tasks, files)) {
                sizes.put(name, index.size());
                for (Task task : tasks) {
                    int others = otherEditions(task, all);
                    scores.put(task, Scores.of(task.collection(), question -> index.rank(task, others, question)));
                }
            }
        }

        Scores of(Task task) {
            return Objects.requireNonNull(scores.get(task), task.name());
        }
    }

    static void run(List<String> line, PrintStream out) throws IOException {
        var arguments = Arguments.of(line, Set.of("set", "english", "spanish"), Set.of());
        if (arguments.operands().size() != 1) {
            throw new UsageException("mixed takes one folder of sets; see --help");
        }
        var tasks = RetrievalFolder.tasks(Path.of(arguments.operands().getFirst()), arguments.all("set"));
        var english = arguments.all("english").stream().map(Path::of).toList();
        var spanish = arguments.all("spanish").stream().map(Path::of).toList();
        var mixed = Run.empty();
        mixed.add(
                "mixed",
                tasks,
                tasks,
                Stream.concat(english.stream(), spanish.stream()).toList());
        var own = Run.empty();
        own.add("all-English", in(Language.ENGLISH, tasks), tasks, english);
        own.add("all-Spanish", in(Language.SPANISH, tasks), tasks, spanish);
        out.println("`benchmarks/run mixed " + Names.shown(line) + "`");
        out.println();
        out.println("Match any. Documents: mixed index " + mixed.sizes().get("mixed") + ", all-English index "
                + own.sizes().get("all-English") + ", all-Spanish index "
                + own.sizes().get("all-Spanish") + "; p: paired randomization test of nDCG@10.\n");
        for (Task.Kind kind : Task.Kind.values()) {
            var some = tasks.stream().filter(task -> task.kind() == kind).toList();
            if (!some.isEmpty()) {
                out.print(kind.title() + ":\n\n" + table(some, own, mixed) + "\n");
            }
        }
    }

    private static List<Task> in(Language language, List<Task> tasks) {
        return tasks.stream().filter(task -> task.language() == language).toList();
    }

    /** How many documents may stand in a ranking that are left out of it. */
    private static int otherEditions(Task task, List<Task> all) {
        var counted = new HashMap<String, Integer>();
        for (Task other : all) {
            if (other.set().equals(task.set()) && !other.to().equals(task.to())) {
                counted.put(other.to(), other.collection().corpus().documents().size());
            }
        }
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Table table(List<Task> tasks, Run own, Run mixed) {
        var table = new Table("set", "questions", "one language nDCG@10", "mixed nDCG@10", "difference", "p");
        for (Task task : tasks) {
            table.row(
                    task.name(),
                    Integer.toString(own.of(task).each().size()),
                    Table.number(own.of(task).mean().ndcg(), 4),
                    Table.number(mixed.of(task).mean().ndcg(), 4),
                    Table.signed(mixed.of(task).above(own.of(task)), 4),
                    mixed.of(task).p(own.of(task)));
        }
        var differences = tasks.stream()
                .mapToDouble(task -> mixed.of(task).above(own.of(task)))
                .summaryStatistics();
        return table.row("mean difference", "", "", "", Table.signed(differences.getAverage(), 4), "")
                .row("worst difference", "", "", "", Table.signed(differences.getMin(), 4), "");
    }
}
