package org.puente.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.puente.Network;
import org.puente.Network.Scope;
import org.puente.NetworkTexts;

/** A network for people: a line for each pair; and the texts behind one. */
final class NetworkText {
    private static final String INDENT = "    ";
    private static final String BETWEEN = " – ";
    private static final int WIDEST_LABEL = 30;
    private static final int NARROWEST_LABEL = 12;
    /** The columns of the counts and statistics. */
    private static final int FIGURES = 29;

    private final Terminal terminal;

    NetworkText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Network.Answer answer, int minimum) {
        var out = terminal.out();
        boolean whole = answer.scope() == Scope.DOCUMENT;
        out.println(CountQuestion.documents(answer.counted())
                + (whole ? "" : ", " + answer.units() + " " + name(answer.scope(), answer.units())));
        out.println(answer.edges().size() + " of " + answer.found() + " pairs that occur together in " + minimum + " "
                + name(answer.scope(), minimum) + " or more");
        if (answer.edges().isEmpty()) {
            return;
        }
        out.println();
        Map<String, String> labels = answer.nodes().stream()
                .collect(Collectors.toMap(
                        Network.Node::id, node -> Columns.cut(Plain.line(node.label()), WIDEST_LABEL)));
        int room = terminal.width() - FIGURES - (whole ? 0 : 11);
        int widest = answer.edges().stream()
                .mapToInt(edge -> Columns.of(pair(edge, labels, room)))
                .max()
                .orElse(0);
        // Ids where there is room for all.
        boolean ids = answer.edges().stream()
                                .mapToInt(edge -> Columns.of(ids(edge)))
                                .max()
                                .orElse(0)
                        + widest
                <= room;
        var head = whole ? "documents" : "%9s  documents".formatted(name(answer.scope(), 2));
        out.println(bold(head + "   npmi         G²  pair"));
        for (Network.Edge edge : answer.edges()) {
            out.println(String.format(Locale.ROOT, "%9d", edge.count())
                    + (whole ? "" : String.format(Locale.ROOT, "  %9d", edge.documents()))
                    + String.format(Locale.ROOT, "  %5.2f  %9.1f  ", edge.npmi(), edge.logLikelihood())
                    + (ids ? Columns.pad(pair(edge, labels, room), widest) + ids(edge) : pair(edge, labels, room)));
        }
    }

    private static String ids(Network.Edge edge) {
        return "  " + Plain.line(edge.source()) + " " + Plain.line(edge.target());
    }

    /** Two labels in a room: where it is too small, the longer one is cut first. */
    private static String pair(Network.Edge edge, Map<String, String> labels, int room) {
        var source = labels.getOrDefault(edge.source(), edge.source());
        var target = labels.getOrDefault(edge.target(), edge.target());
        int free = Math.max(room - BETWEEN.length(), 2 * NARROWEST_LABEL);
        int half = free / 2;
        int first = Math.max(half, free - Columns.of(target));
        int second = Math.max(half, free - Columns.of(source));
        return Columns.cut(source, first) + BETWEEN + Columns.cut(target, second);
    }

    private static String name(Scope scope, long count) {
        return scope.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    private String bold(String text) {
        return terminal.colour() ? "\u001B[1m" + text + "\u001B[0m" : text;
    }

    void print(NetworkTexts.Answer answer, Scope scope) {
        var out = terminal.out();
        out.println(answer.documents() + " " + name(Scope.DOCUMENT, answer.documents())
                + (scope == Scope.DOCUMENT ? "" : ", " + answer.count() + " " + name(scope, answer.count())));
        int number = 1;
        for (NetworkTexts.Text text : answer.texts()) {
            var title = Plain.line(text.title());
            out.println();
            out.println(bold(number++ + ". " + (title.isEmpty() ? "(no title)" : title)));
            out.println(
                    INDENT + (text.published() == null ? "" : text.published() + "  ") + Plain.line(text.document()));
            for (NetworkTexts.Place place : text.places()) {
                out.println(INDENT + place.field() + " " + place.start() + "–" + place.end());
                out.print(Wrap.lines(Plain.line(place.text()), INDENT + INDENT, terminal.width()));
            }
        }
    }
}
