package org.puente.cli;

import java.util.List;

/** Counts as a line of small bars, a dot where there is nothing. */
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** How many neighbours are added up for a bar, so that the line is no longer than a width. */
    static int together(int counts, int width) {
        return Math.max(1, Math.ceilDiv(counts, Math.max(1, width)));
    }

    /** The largest sum of neighbours. */
    static long most(List<Long> counts, int together) {
        long most = 0;
        for (int from = 0; from < counts.size(); from += together) {
            most = Math.max(most, sum(counts, from, together));
        }
        return most;
    }

    /** The line; the highest bar is that of {@code most}. */
    static String of(List<Long> counts, int together, long most) {
        var line = new StringBuilder();
        for (int from = 0; from < counts.size(); from += together) {
            long sum = sum(counts, from, together);
            line.append(sum == 0 ? '·' : BARS.charAt((int) ((sum * BARS.length() - 1) / Math.max(1, most))));
        }
        return line.toString();
    }

    private static long sum(List<Long> counts, int from, int together) {
        return counts.subList(from, Math.min(counts.size(), from + together)).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
