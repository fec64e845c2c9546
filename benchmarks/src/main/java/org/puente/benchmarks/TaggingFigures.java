package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.embedded.Tagger;

/**
 * What tagging costs. A tagger reads a text (tokens, passages, languages, sentences) before it looks for entities; the
 * part before is measured by a tagger without entities.
 */
final class TaggingFigures {
    private static final double MILLION = 1e6;
    private static final int FEW = 1_000;
    /** Each round tags all texts so often: the clock of the process ticks every 10 ms on some machines. */
    private static final int PASSES = 4;

    private static final String PROBE = "From Monterrey to Chicago.";

    private final Corpus corpus;
    private final int rounds;

    TaggingFigures(Corpus corpus, int rounds) {
        this.corpus = corpus;
        this.rounds = rounds;
    }

    /** Tagging with the gazetteer of the corpus; its share of indexing if that was measured. */
    void print(@Nullable Timing indexing, PrintStream out, Budgets budgets) throws IOException {
        List<List<Timing>> timings = time(List.of(Gazetteer.empty(), corpus.gazetteer()));
        double reading = seconds(timings.get(0));
        double both = seconds(timings.get(1));
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

    /**
     * Tagging with many entities, with the first thousand of them, and with the thousand that the texts mention most:
     * beside the last, what a large gazetteer costs is not what its mentions cost.
     */
    void printLarge(Gazetteer large, PrintStream out, Budgets budgets) throws IOException {
        var first = Gazetteer.of(large.entities().stream().limit(FEW).toList());
        var most = mostMentioned(large);
        List<List<Timing>> timings = time(List.of(Gazetteer.empty(), first, most, large));
        double reading = seconds(timings.get(0));
        double all = seconds(timings.get(3));
        var table = new Table("tagging, processor time", "s", "million characters/s", "share of indexing");
        row("reading texts", reading, null, table);
        row(finding(first) + ", the first", Math.max(0, seconds(timings.get(1)) - reading), null, table);
        row(finding(most) + ", the most mentioned", Math.max(0, seconds(timings.get(2)) - reading), null, table);
        row(finding(large), Math.max(0, all - reading), null, table);
        row("reading, and finding those of all", all, null, table);
        out.println(table);
        String budget = "reading and tagging, " + large.entities().size() + " / " + FEW + " entities";
        budgets.atMost(budget + ", the first", Timing.ratio(timings.get(3), timings.get(1)), 1.3);
        budgets.atMost(budget + ", the most mentioned", Timing.ratio(timings.get(3), timings.get(2)), 1.3);
        budgets.atMost("bytes a character of alias, on the heap", bytes(large), 12);
    }

    private Gazetteer mostMentioned(Gazetteer large) {
        var tagger = Tagger.of(large);
        var mentioned = new HashMap<String, Integer>();
        for (SourceDocument document : corpus.documents()) {
            for (Mention mention : tagger.tag(document)) {
                if (mention.entity() != null) {
                    mentioned.merge(mention.entity(), 1, Integer::sum);
                }
            }
        }
        return Gazetteer.of(large.entities().stream()
                .sorted(Comparator.comparingInt((Entity entity) -> -mentioned.getOrDefault(entity.id(), 0)))
                .limit(FEW)
                .toList());
    }

    private String finding(Gazetteer gazetteer) {
        return "finding " + mentions(Tagger.of(gazetteer)) + " mentions of "
                + gazetteer.entities().size() + " entities";
    }

    /** Of tagging all texts once. */
    private static double seconds(List<Timing> rounds) {
        return Timing.median(rounds).cpu() / PASSES;
    }

    private List<List<Timing>> time(List<Gazetteer> gazetteers) throws IOException {
        var works = gazetteers.stream()
                .map(Tagger::of)
                .map(tagger -> (Timing.Work) () -> passes(tagger))
                .toList();
        return Timing.rounds(rounds, works);
    }

    private long passes(Tagger tagger) {
        long found = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            found += mentions(tagger);
        }
        return found;
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
