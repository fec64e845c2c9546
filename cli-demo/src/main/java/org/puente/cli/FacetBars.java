package org.puente.cli;

import java.util.stream.LongStream;
import org.puente.Facet;
import org.puente.Facet.FacetCount;

/** A facet as bars: labels and counts aligned, the longest bar for the largest count. */
final class FacetBars {
    private static final int WIDEST_LABEL = 36;
    private static final int WIDEST_BAR = 30;

    private final Facet facet;
    private final int labels;
    private final int counts;
    private final int bars;
    private final long most;

    private FacetBars(Facet facet, int width) {
        this.facet = facet;
        this.labels = facet.counts().stream()
                .mapToInt(count -> Plain.cut(Plain.line(count.label()), WIDEST_LABEL)
                        .codePointCount(
                                0,
                                Plain.cut(Plain.line(count.label()), WIDEST_LABEL)
                                        .length()))
                .max()
                .orElse(0);
        this.most = LongStream.concat(LongStream.of(1), facet.counts().stream().mapToLong(FacetCount::documents))
                .max()
                .orElseThrow();
        this.counts = Long.toString(most).length();
        this.bars = Math.clamp(width - labels - counts - 8L, 4, WIDEST_BAR);
    }

    /** The lines of a facet, each with a line end. */
    static String of(Facet facet, int width) {
        return new FacetBars(facet, width).lines();
    }

    private String lines() {
        var lines = new StringBuilder(Plain.line(facet.name()));
        lines.append("  (")
                .append(facet.base())
                .append(facet.base() == 1 ? " document, " : " documents, ")
                .append(facet.withoutValue());
        lines.append(" without)\n");
        for (FacetCount count : facet.counts()) {
            var label = Plain.pad(Plain.cut(Plain.line(count.label()), WIDEST_LABEL), labels);
            var number = Long.toString(count.documents());
            lines.append(count.selected() ? "  > " : "    ").append(label).append("  ");
            lines.append(" ".repeat(counts - number.length())).append(number);
            lines.append(' ').append(bar(count.documents())).append('\n');
        }
        int hidden = facet.values() - facet.counts().size();
        if (hidden > 0) {
            lines.append("    and ").append(hidden).append(" more values\n");
        }
        return lines.toString();
    }

    private String bar(long documents) {
        return "█".repeat((int) Math.max(documents > 0 ? 1 : 0, documents * bars / most));
    }
}
