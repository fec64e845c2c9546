package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.RetagSummary;
import org.puente.SearchIndex;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** {@code benchmarks/run retag}: what it costs to apply a changed gazetteer, beside indexing the documents again. */
final class RetagFigures {
    private final List<String> labels = new ArrayList<>();
    private final List<RetagSummary> summaries = new ArrayList<>();
    private final List<List<Double>> seconds = new ArrayList<>();
    private int step;
    private long open;
    private long decided;

    private RetagFigures() {}

    static void run(List<String> line, PrintStream out) throws IOException {
        Arguments given = Arguments.of(line, Set.of("gazetteer", "entity", "rounds"), Set.of());
        if (given.operands().isEmpty() || given.all("gazetteer").isEmpty()) {
            throw new UsageException("retag needs FILE and --gazetteer FILE; see --help");
        }
        Gazetteer gazetteer = Corpus.gazetteer(given.all("gazetteer"));
        String id = given.text("entity", gazetteer.entities().iterator().next().id());
        Entity entity = gazetteer
                .entity(id)
                .orElseThrow(() -> new UsageException("no entity " + id + " in the gazetteer; name one of it"));
        var corpus = new Corpus(
                Corpus.documents(given.operands().stream().map(Path::of).toList()), gazetteer);
        new RetagFigures().measure(corpus, entity, given.number("rounds", 3), out);
    }

    private void measure(Corpus corpus, Entity entity, int rounds, PrintStream out) throws IOException {
        var without = Gazetteer.of(corpus.gazetteer().entities().stream()
                .filter(other -> !other.id().equals(entity.id()))
                .toList());
        var indexing = new double[rounds];
        // One round warms up.
        for (int round = -1; round < rounds; round++) {
            step = 0;
            try (var folder = TemporaryFolder.make();
                    SearchIndex index = EmbeddedIndex.open(
                            folder.path(), IndexOptions.defaults().gazetteer(without))) {
                var made = Timing.of(
                        () -> index.update(changes -> corpus.documents().forEach(changes::put)));
                indexing[Math.max(0, round)] = made.wall();
                boolean warm = round >= 0;
                retag("one entity more: " + entity.id(), index, corpus.gazetteer(), warm);
                retag("one entity less", index, without, warm);
                retag("no entity", index, Gazetteer.empty(), warm);
                retag("all entities", index, corpus.gazetteer(), warm);
                retag("the same again", index, corpus.gazetteer(), warm);
                countOpen(index);
            }
        }
        print(corpus, Timing.median(indexing), out);
    }

    private void retag(String label, SearchIndex index, Gazetteer gazetteer, boolean warm) throws IOException {
        if (labels.size() == step) {
            labels.add(label);
            summaries.add(new RetagSummary(0, 0, 0, List.of()));
            seconds.add(new ArrayList<>());
        }
        int now = step++;
        var timing = Timing.of(() -> summaries.set(now, index.retag(gazetteer)));
        if (warm) {
            seconds.get(now).add(timing.wall());
        }
    }

    /** Mentions that documents leave open, and those of them that the corpus decided. */
    private void countOpen(SearchIndex index) {
        open = 0;
        decided = 0;
        try (var snapshot = index.snapshot()) {
            snapshot.stream().forEach(document -> document.mentions().forEach(mention -> {
                open += mention.candidates().isEmpty() ? 0 : 1;
                decided += mention.candidates().isEmpty() || mention.entity() == null ? 0 : 1;
            }));
        }
    }

    private void print(Corpus corpus, double indexing, PrintStream out) {
        out.println(corpus.documents().size() + " documents, "
                + corpus.gazetteer().entities().size() + " entities; medians of "
                + seconds.getFirst().size() + " rounds\n");
        var table = new Table("retag", "examined", "written", "ms", "of indexing anew");
        for (int i = 0; i < labels.size(); i++) {
            double median = Timing.median(
                    seconds.get(i).stream().mapToDouble(Double::doubleValue).toArray());
            table.row(
                    labels.get(i),
                    Long.toString(summaries.get(i).examined()),
                    Long.toString(summaries.get(i).reindexed()),
                    ms(median),
                    Table.percent(median / indexing));
        }
        table.row("indexing anew", "", Integer.toString(corpus.documents().size()), ms(indexing), Table.percent(1));
        out.println(table);
        out.println("Of " + open + " mentions that documents leave open the corpus decides " + decided + ".");
    }

    private static String ms(double seconds) {
        return Table.number(seconds * 1e3, 0);
    }
}
