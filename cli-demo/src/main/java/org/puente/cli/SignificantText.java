package org.puente.cli;

import java.util.Locale;
import org.puente.Significant;

/** What hits have more often than other documents, for people: both counts with their shares, and the statistic. */
final class SignificantText {
    private static final int WIDEST_LABEL = 44;
    private static final int NARROWEST_LABEL = 12;
    /** The columns of counts and statistic. */
    private static final int FIGURES = 43;

    private SignificantText() {}

    static void print(Terminal terminal, Significant.Answer answer) {
        var out = terminal.out();
        long hits = answer.counted().total().value();
        long others = answer.reference().total().value();
        out.println(CountQuestion.documents(answer.counted()) + " beside " + others + "; " + answer.shared()
                + (answer.shared() == 1 ? " is" : " are") + " among both");
        if (answer.values().isEmpty()) {
            out.println("nothing more frequent");
            return;
        }
        out.println();
        int ids = answer.values().stream()
                .mapToInt(value -> value.id().equals(value.label()) ? 0 : Columns.of(Plain.line(value.id())) + 2)
                .max()
                .orElse(0);
        int room = Math.clamp(terminal.width() - FIGURES - ids, NARROWEST_LABEL, WIDEST_LABEL);
        int widest = Math.max(
                Columns.of(Plain.line(answer.name())),
                answer.values().stream()
                        .mapToInt(value -> Columns.of(label(value, room)))
                        .max()
                        .orElse(0));
        var head = "           hits         others         G²  " + Plain.line(answer.name());
        out.println(terminal.colour() ? "\u001B[1m" + head + "\u001B[0m" : head);
        for (Significant.Value value : answer.values()) {
            out.println(String.format(
                            Locale.ROOT,
                            "%6d %5.1f %%  %6d %5.1f %%  %9.1f  ",
                            value.documents(),
                            percent(value.documents(), hits),
                            value.reference(),
                            percent(value.reference(), others),
                            value.logLikelihood())
                    + named(value, widest, room));
        }
        int hidden = answer.found() - answer.values().size();
        if (hidden > 0) {
            out.println("and " + hidden + " more: see --limit");
        }
    }

    /** A value of a field is its own label. */
    private static String named(Significant.Value value, int widest, int room) {
        return value.id().equals(value.label())
                ? label(value, room)
                : Columns.pad(label(value, room), widest) + "  " + Plain.line(value.id());
    }

    private static double percent(long count, long total) {
        return total == 0 ? 0 : 100.0 * count / total;
    }

    private static String label(Significant.Value value, int room) {
        return Columns.cut(Plain.line(value.label()), room);
    }
}
