package org.puente.cli;

import java.util.Locale;
import org.puente.Fragment;
import org.puente.Hit;
import org.puente.QueryReading;
import org.puente.SearchResults;

/** Search results for people: the total, numbered hits with their fragments, facets as bars. */
final class ResultsText {
    private static final String INDENT = "    ";
    private static final int MOST_DUPLICATES = 5;

    private final Terminal terminal;
    private final boolean explain;

    ResultsText(Terminal terminal, boolean explain) {
        this.terminal = terminal;
        this.explain = explain;
    }

    void print(SearchResults results) {
        var out = terminal.out();
        var total = results.total();
        out.println(total
                + (total.exact() && total.value() == 1 ? " document" : " documents")
                + (results.collapsed() == null ? "" : ", " + results.collapsed() + " of them collapsed"));
        if (results.suggestion() != null) {
            out.println("did you mean: " + Plain.line(results.suggestion().query()) + "  ("
                    + results.suggestion().total() + " found)");
        }
        if (explain) {
            reading(results.reading());
        }
        int number = 1;
        for (Hit hit : results.hits()) {
            out.println();
            print(number++, hit);
        }
        results.facets().stream().filter(facet -> facet.values() > 0).forEach(facet -> {
            out.println();
            out.print(FacetBars.of(facet, terminal.width()));
        });
        if (results.next() != null) {
            out.println();
            out.println("next page: --after " + results.next());
        }
    }

    private void reading(QueryReading reading) {
        terminal.out().println("read as: " + Plain.line(reading.text()));
        for (QueryReading.Recognised entity : reading.entities()) {
            terminal.out()
                    .println("recognised: " + Plain.line(entity.label()) + "  " + entity.type() + ":" + entity.id());
        }
    }

    private void print(int number, Hit hit) {
        var out = terminal.out();
        var title = Plain.line(hit.title());
        var head = number + ". " + (title.isEmpty() ? "(no title)" : title);
        out.println(terminal.colour() ? "\u001B[1m" + head + "\u001B[0m" : head);
        out.printf(
                Locale.ROOT,
                "%s%s%s  score %.3f  %s%n",
                INDENT,
                hit.published() == null ? "" : hit.published() + "  ",
                hit.language().code(),
                hit.score(),
                Plain.line(hit.id()));
        for (Fragment fragment : hit.fragments()) {
            var marked = Marks.line(fragment.text(), fragment.spans(), terminal.colour());
            out.print(Wrap.lines(marked, INDENT, terminal.width()));
        }
        duplicates(hit);
        if (hit.explanation() != null) {
            hit.explanation().lines().forEach(line -> out.println(INDENT + "| " + visible(line)));
        }
    }

    private void duplicates(Hit hit) {
        var duplicates = hit.duplicates();
        if (!duplicates.isEmpty()) {
            terminal.out().println(INDENT + duplicates.size() + " more, nearly the same:");
            duplicates.stream().limit(MOST_DUPLICATES).forEach(each -> terminal.out()
                    .println(INDENT + DuplicatesText.line(each)));
            if (duplicates.size() > MOST_DUPLICATES) {
                terminal.out()
                        .println(INDENT + "      and " + (duplicates.size() - MOST_DUPLICATES)
                                + "; other formats list them all");
            }
        }
    }

    /** A line whose spaces align it. */
    private static String visible(String line) {
        var visible = new StringBuilder(line.length());
        line.chars().filter(c -> !Plain.isHidden((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }
}
