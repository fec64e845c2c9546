package org.puente.cli;

import java.util.Locale;
import org.puente.Timeline;

/** A timeline for people: a bar for each interval, and for each value of a split a line of small ones. */
final class TimelineText {
    private static final int WIDEST_BAR = 40;
    private static final int WIDEST_LABEL = 36;

    private final Terminal terminal;

    TimelineText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Timeline.Answer answer) {
        var out = terminal.out();
        out.println(CountQuestion.documents(answer.counted()) + " by "
                + answer.interval().name().toLowerCase(Locale.ROOT)
                + (answer.undated() == 0 ? "" : ", " + answer.undated() + " undated"));
        if (!answer.intervals().isEmpty()) {
            out.println();
            intervals(answer);
        }
        if (answer.split() != null && answer.split().values() > 0) {
            out.println();
            split(answer, answer.split());
        }
    }

    private void intervals(Timeline.Answer answer) {
        long most = Math.max(
                1,
                answer.intervals().stream()
                        .mapToLong(Timeline.Count::documents)
                        .max()
                        .orElse(1));
        int names = answer.intervals().stream()
                .mapToInt(count -> count.name().length())
                .max()
                .orElse(0);
        int counts = Long.toString(most).length();
        int bars = Math.clamp(terminal.width() - names - counts - 15L, 4, WIDEST_BAR);
        for (Timeline.Count count : answer.intervals()) {
            var line = String.format(
                    Locale.ROOT,
                    "    %s  %" + counts + "d %5.1f %%  %s",
                    Columns.pad(count.name(), names),
                    count.documents(),
                    100 * count.share(),
                    bar(count.documents(), most, bars));
            terminal.out().println(line.stripTrailing());
        }
    }

    private static String bar(long documents, long most, int bars) {
        return "█".repeat((int) Math.max(documents > 0 ? 1 : 0, documents * bars / most));
    }

    private void split(Timeline.Answer answer, Timeline.Split split) {
        int labels = split.series().stream()
                .mapToInt(series -> Columns.of(label(series)))
                .max()
                .orElse(0);
        int counts = split.series().stream()
                .mapToInt(series -> Long.toString(series.documents()).length())
                .max()
                .orElse(1);
        int together = Sparkline.together(answer.intervals().size(), terminal.width() - labels - counts - 8);
        long most = split.series().stream()
                .mapToLong(series -> Sparkline.most(series.counts(), together))
                .max()
                .orElse(1);
        terminal.out()
                .println(Plain.line(split.name()) + "  (" + split.withoutValue() + " without"
                        + (together == 1 ? "" : "; a mark is " + together + " intervals") + ")");
        for (Timeline.Series series : split.series()) {
            var line = String.format(
                    Locale.ROOT,
                    "    %s  %" + counts + "d  %s",
                    Columns.pad(label(series), labels),
                    series.documents(),
                    Sparkline.of(series.counts(), together, most));
            terminal.out().println(line.stripTrailing());
        }
        int hidden = split.values() - split.series().size();
        if (hidden > 0) {
            terminal.out().println("    and " + hidden + " more values");
        }
    }

    private static String label(Timeline.Series series) {
        return Columns.cut(Plain.line(series.label()), WIDEST_LABEL);
    }
}
