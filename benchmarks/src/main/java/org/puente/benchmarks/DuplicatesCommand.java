package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.puente.Duplicates;
import org.puente.Duplicates.Group;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.Snapshot;
import org.puente.SourceDocument;
import org.puente.embedded.EmbeddedIndex;

/**
 * {@code benchmarks/run duplicates}: how many planted reprints are found, what is found beside them, held against all
 * pairs of texts compared by brute force; and what it costs, if rounds are given.
 */
final class DuplicatesCommand {
    private static final int PLANTED = 500;
    private static final int SIMILARITY = 40;
    private static final long SEED = 1;

    private DuplicatesCommand() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("planted", "percent", "seed", "rounds"), Set.of());
        if (given.operands().isEmpty()) {
            throw new UsageException("duplicates needs files of documents; see --help");
        }
        var documents = numbered(
                Corpus.documents(given.operands().stream().map(Path::of).toList()));
        var reprints = Reprints.of(documents, given.number("planted", PLANTED), given.number("seed", (int) SEED));
        double similarity = given.number("percent", SIMILARITY) / 100.0;
        try (var folder = TemporaryFolder.make();
                SearchIndex index = EmbeddedIndex.open(folder.path())) {
            var all = new ArrayList<>(documents);
            all.addAll(reprints);
            index.update(changes -> all.forEach(changes::put));
            out.println("`benchmarks/run duplicates " + Names.shown(line) + "`\n");
            try (Snapshot snapshot = index.snapshot()) {
                var question = new Duplicates(SearchRequest.matching(""), similarity);
                var first = Timing.of(() -> snapshot.answer(question));
                var groups = snapshot.answer(question).groups();
                print(all, reprints.size(), similarity, groups, out);
                int rounds = given.number("rounds", 0);
                if (rounds > 0) {
                    cost(snapshot, question, first, rounds, out);
                }
            }
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

    private static void print(
            List<SourceDocument> all, int planted, double similarity, List<Group> groups, PrintStream out) {
        var exact =
                ExactPairs.of(all.stream().map(SourceDocument::body).toList()).atLeast(similarity);
        Map<String, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (var member : groups.get(i).members()) {
                groupOf.put(member.id(), i);
            }
        }
        var alike = new HashSet<String>();
        var withAny = new HashSet<String>();
        long together = 0;
        for (var pair : exact) {
            var one = all.get(pair.one()).id();
            var other = all.get(pair.other()).id();
            alike.add(one + '\t' + other);
            alike.add(other + '\t' + one);
            withAny.add(one);
            withAny.add(other);
            Integer group = groupOf.get(one);
            together += group != null && group.equals(groupOf.get(other)) ? 1 : 0;
        }
        long found = 0;
        long inGroups = 0;
        long right = 0;
        long withReprint = 0;
        long rightWithReprint = 0;
        for (Group group : groups) {
            for (int i = 0; i < group.members().size(); i++) {
                for (int j = 0; j < i; j++) {
                    var one = group.members().get(i).id();
                    var other = group.members().get(j).id();
                    boolean reprint = Reprints.is(one) || Reprints.is(other);
                    boolean ofOther = Reprints.of(one, other);
                    boolean isRight = ofOther || alike.contains(one + '\t' + other);
                    found += ofOther ? 1 : 0;
                    inGroups++;
                    right += isRight ? 1 : 0;
                    withReprint += reprint ? 1 : 0;
                    rightWithReprint += reprint && isRight ? 1 : 0;
                }
            }
        }
        long grouped = withAny.stream().filter(groupOf::containsKey).count();
        out.println(new Table("of " + all.size() + " documents, " + planted + " planted", "all", "in groups", "share")
                .row("reprints with their originals (recall)", "" + planted, "" + found, share(found, planted))
                .row(
                        "pairs with a reprint, of them right",
                        "" + withReprint,
                        "" + rightWithReprint,
                        share(rightWithReprint, withReprint))
                .row("pairs in one group, of them right (precision)", "" + inGroups, "" + right, share(right, inGroups))
                .row("pairs so alike, by brute force", "" + exact.size(), "" + together, share(together, exact.size()))
                .row(
                        "documents so alike to another, by brute force",
                        "" + withAny.size(),
                        "" + grouped,
                        share(grouped, withAny.size())));
        out.println(groups.size() + " groups of " + groupOf.size() + " texts; the largest has "
                + groups.stream()
                        .mapToInt(group -> group.members().size())
                        .max()
                        .orElse(0) + ".\n");
    }

    private static String share(long part, long of) {
        return of == 0 ? "" : Table.number((double) part / of, 3);
    }

    private static void cost(Snapshot snapshot, Duplicates question, Timing first, int rounds, PrintStream out)
            throws IOException {
        var all = question.request();
        var few = SearchRequest.matching("dividend").match(SearchRequest.Match.ANY);
        double similarity = question.similarity();
        List<Timing> later = Timing.alternate(
                rounds,
                List.of(
                        () -> snapshot.answer(question),
                        () -> snapshot.search(all),
                        () -> snapshot.search(all.collapse(similarity)),
                        () -> snapshot.search(few),
                        () -> snapshot.search(few.collapse(similarity))));
        var table = new Table("question", "processor ms", "ms");
        row(table, "duplicates, the first time for the commit", first);
        row(table, "duplicates, later", later.get(0));
        row(table, "all documents, ten shown", later.get(1));
        row(table, "the same, collapsed", later.get(2));
        row(table, snapshot.search(few).total() + " hits, ten shown", later.get(3));
        row(table, "the same, collapsed", later.get(4));
        out.println(table);
    }

    private static void row(Table table, String name, Timing timing) {
        table.row(name, Table.number(timing.cpu() * 1e3, 1), Table.number(timing.wall() * 1e3, 1));
    }
}
