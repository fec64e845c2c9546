package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.puente.embedded.EmbeddedIndex;
import org.puente.embedded.IndexOptions;

/** How fast texts are indexed, from memory to a commit on disk, and how large the index is. */
final class IndexingFigures {
    private static final int MEGABYTES = 64;
    private static final double MILLION = 1e6;

    private final Corpus corpus;
    private final double megabytes;

    IndexingFigures(Corpus corpus) {
        this.corpus = corpus;
        megabytes = corpus.bytes() / MILLION;
    }

    /** Something that fills a folder. */
    private interface Filler {
        void fill(Path folder) throws IOException;
    }

    /** Measures, prints and judges. Returns Puente's seconds, processor time, for one indexing. */
    Timing print(int rounds, PrintStream out, Budgets budgets) throws IOException {
        List<Filler> fillers = List.of(
                folder -> puente(corpus, folder),
                folder -> BareIndex.FIELD_PER_FORM.write(corpus.documents(), folder, MEGABYTES),
                folder -> BareIndex.STEMMED.write(corpus.documents(), folder, MEGABYTES));
        var sizes = new long[fillers.size()];
        var works = new java.util.ArrayList<Timing.Work>();
        for (int i = 0; i < fillers.size(); i++) {
            int side = i;
            works.add(() -> {
                try (var folder = TemporaryFolder.make()) {
                    fillers.get(side).fill(folder.path().resolve("index"));
                    sizes[side] = folder.bytes();
                }
            });
        }
        List<Timing> timings = Timing.alternate(rounds, works);
        var table = new Table("indexing", "s", "MB/s", "processor s", "MB/processor s", "index / text");
        row("Puente, everything on, 1 thread", timings.get(0), sizes[0], table);
        row("Lucene, a field for each of 4 forms, offsets", timings.get(1), sizes[1], table);
        row("Lucene, one stemmed field", timings.get(2), sizes[2], table);
        out.println(table);
        double own = timings.getFirst().wall();
        budgets.atLeast("indexing speed / a field per form", timings.get(1).wall() / own, 1.4);
        budgets.atLeast("indexing speed / one stemmed field", timings.get(2).wall() / own, 0.35);
        double processor = timings.getFirst().cpu();
        budgets.atLeast(
                "indexing by processor time / a field per form", timings.get(1).cpu() / processor, 1.4);
        budgets.atLeast(
                "indexing by processor time / one stemmed field", timings.get(2).cpu() / processor, 0.35);
        budgets.atMost("index size / text", sizes[0] / MILLION / megabytes, 1.5);
        return timings.getFirst();
    }

    private void row(String name, Timing timing, long size, Table table) {
        table.row(
                name,
                Table.number(timing.wall(), 2),
                Table.number(megabytes / timing.wall(), 2),
                Table.number(timing.cpu(), 2),
                Table.number(megabytes / timing.cpu(), 2),
                Table.number(size / MILLION / megabytes, 2));
    }

    /** Indexes with Puente and commits; merges still running after the commit are broken off. */
    static void puente(Corpus corpus, Path folder) {
        var options =
                IndexOptions.defaults().gazetteer(corpus.gazetteer()).threads(1).writerMegabytes(MEGABYTES);
        try (var index = EmbeddedIndex.open(folder, options)) {
            index.update(changes -> corpus.documents().forEach(changes::put));
        }
    }
}
