package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.SourceDocument;
import org.puente.embedded.Tagger;

/**
 * What tagging costs. A tagger reads a text (tokens, passages, languages, sentences) before it looks for entities; the
 * part before is measured by a tagger without entities.
 */
final class TaggingFigures {
    private static final double MILLION = 1e6;
    private static final int FEW = 1_000;
    private static final String PROBE = "From Monterrey to Chicago.";

    private final Corpus corpus;
    private final int rounds;

    TaggingFigures(Corpus corpus, int rounds) {
        this.corpus = corpus;
        this.rounds = rounds;
    }

    /** Tagging with the gazetteer of the corpus; its share of indexing if that was measured. */
    void print(@Nullable Timing indexing, PrintStream out, Budgets budgets) throws IOException {
        List<Timing> timings = time(List.of(Gazetteer.empty(), corpus.gazetteer()));
        double reading = timings.get(0).cpu();
        double both = timings.get(1).cpu();
        double tagging = Math.max(0, both - reading);
        var table = new Table("tagging, processor time", "s", "million characters/s", "share of indexing");
        row("reading texts", reading, indexing, table);
        row(finding(corpus.gazetteer()), tagging, indexing, table);
        row("both", both, indexing, table);
        out.println(table);
        if (indexing != null) {
            budgets.atMost("tagging, % of indexing", 100 * tagging / indexing.cpu(), 10);
        }
    }

    /** Tagging with many entities and with the first thousand of them. */
    void printLarge(Gazetteer large, PrintStream out, Budgets budgets) throws IOException {
        var few = Gazetteer.of(large.entities().stream().limit(FEW).toList());
        List<Timing> timings = time(List.of(Gazetteer.empty(), few, large));
        double reading = timings.get(0).cpu();
        String many = finding(large);
        var table = new Table("tagging, processor time", "s", "million characters/s", "share of indexing");
        row("reading texts", reading, null, table);
        row(finding(few), Math.max(0, timings.get(1).cpu() - reading), null, table);
        row(many, Math.max(0, timings.get(2).cpu() - reading), null, table);
        row("reading, and " + many, timings.get(2).cpu(), null, table);
        out.println(table);
        String budget = "reading and tagging, " + large.entities().size() + " / " + FEW + " entities";
        budgets.atMost(budget, timings.get(2).cpu() / timings.get(1).cpu(), 1.3);
        budgets.atMost("bytes a character of alias, on the heap", bytes(large), 12);
    }

    private String finding(Gazetteer gazetteer) {
        return "finding " + mentions(Tagger.of(gazetteer)) + " mentions of "
                + gazetteer.entities().size() + " entities";
    }

    private List<Timing> time(List<Gazetteer> gazetteers) throws IOException {
        var works = gazetteers.stream()
                .map(Tagger::of)
                .map(tagger -> (Timing.Work) () -> mentions(tagger))
                .toList();
        return Timing.alternate(rounds, works);
    }

    private long mentions(Tagger tagger) {
        long found = 0;
        for (SourceDocument document : corpus.documents()) {
            found += tagger.tag(document).size();
        }
        return found;
    }

    private void row(String name, double seconds, @Nullable Timing indexing, Table table) {
        table.row(
                name,
                Table.number(seconds, 2),
                seconds == 0 ? "" : Table.number(corpus.characters() / MILLION / seconds, 1),
                indexing == null ? "" : Table.percent(seconds / indexing.cpu()));
    }

    /** What a tagger holds beside the gazetteer, by the heap with and without it: good to a few percent. */
    private static double bytes(Gazetteer gazetteer) {
        long characters = gazetteer.entities().stream()
                .map(Entity::forms)
                .flatMap(List::stream)
                .map(Alias::text)
                .mapToLong(String::length)
                .sum();
        @Nullable Tagger tagger = Tagger.of(gazetteer);
        long mentions = tagger.tag(PROBE).size();
        long with = used();
        // Its entities are used once more, so that it is not collected before.
        if (tagger.tag(PROBE).size() != mentions) {
            throw new IllegalStateException("a tagger differs from itself");
        }
        tagger = null;
        long bytes = with - used();
        return (double) bytes / characters;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
