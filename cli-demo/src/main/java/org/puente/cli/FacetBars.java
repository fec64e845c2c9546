package org.puente.cli;

import java.util.Locale;
import java.util.stream.LongStream;
import org.puente.Facet;
import org.puente.Facet.FacetCount;

/** A facet as bars: labels and counts aligned, the longest bar for the largest count. */
final class FacetBars {
    private static final int WIDEST_LABEL = 36;
    private static final int WIDEST_BAR = 30;
    private static final int NARROWEST_LABEL = 12;
    private static final int NARROWEST_BAR = 4;

    private final Facet facet;
    private final int widest;
    private final int labels;
    private final int counts;
    private final int alls;
    private final int bars;
    private final long most;

    private FacetBars(Facet facet, int width) {
        this.facet = facet;
        this.most = LongStream.concat(LongStream.of(1), facet.counts().stream().mapToLong(FacetCount::documents))
                .max()
                .orElseThrow();
        this.counts = Long.toString(most).length();
        this.alls = facet.counts().stream().mapToInt(FacetBars::allDigits).max().orElse(0);
        int figures = counts + (alls == 0 ? 8 : 24 + alls);
        this.widest = Math.clamp(width - figures - NARROWEST_BAR, NARROWEST_LABEL, WIDEST_LABEL);
        this.labels = facet.counts().stream()
                .mapToInt(count -> Columns.of(label(count)))
                .max()
                .orElse(0);
        this.bars = Math.clamp((long) width - labels - figures, NARROWEST_BAR, WIDEST_BAR);
    }

    /** How wide the count of the whole index is, which only a facet by significance has. */
    private static int allDigits(FacetCount count) {
        return count.significance() == null
                ? 0
                : Long.toString(count.significance().all()).length();
    }

    /** The lines of a facet, each with a line end. */
    static String of(Facet facet, int width) {
        return new FacetBars(facet, width).lines();
    }

    private String lines() {
        var lines = new StringBuilder(Plain.line(facet.name()));
        if (facet.interval() != null) {
            lines.append(" by ").append(facet.interval().name().toLowerCase(Locale.ROOT));
        }
        lines.append("  (")
                .append(facet.base())
                .append(facet.base() == 1 ? " document, " : " documents, ")
                .append(facet.withoutValue());
        lines.append(" without)\n");
        for (FacetCount count : facet.counts()) {
            var label = Columns.pad(label(count), labels);
            var number = Long.toString(count.documents());
            lines.append(count.selected() ? "  > " : "    ").append(label).append("  ");
            lines.append(" ".repeat(counts - number.length())).append(number);
            if (count.significance() != null) {
                lines.append(String.format(
                        Locale.ROOT,
                        " of %" + alls + "d  G² %8.1f",
                        count.significance().all(),
                        count.significance().logLikelihood()));
            }
            lines.append(' ').append(bar(count.documents())).append('\n');
        }
        int hidden = facet.hidden();
        if (hidden > 0) {
            lines.append("    and ").append(hidden).append(hidden == 1 ? " more value\n" : " more values\n");
        }
        return lines.toString();
    }

    private String label(FacetCount count) {
        return Columns.cut(Plain.line(count.label()), widest);
    }

    private String bar(long documents) {
        return "█".repeat((int) Math.max(documents > 0 ? 1 : 0, documents * bars / most));
    }
}
