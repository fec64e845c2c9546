package org.puente.formats;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a browser shows it: runs of white space are one space, {@code br} is a line end, items and
 * rows are lines, other blocks are paragraphs with a blank line between. A no-break space stays one.
 */
final class HtmlText implements NodeVisitor {
    private static final Set<String> ROWS = Set.of("li", "tr", "dt", "dd", "option");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder out = new StringBuilder();
    private boolean space;
    private int lineEnds;
    private int preformatted;

    private HtmlText() {}

    /** The text of the element. */
    static String of(Element element) {
        var text = new HtmlText();
        element.traverse(text);
        return text.out.toString();
    }

    /** The text of the element in one line. */
    static String line(Element element) {
        return of(element).replaceAll("\\n+", " ");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (preformatted > 0) {
                append(text.getWholeText());
            } else {
                collapsed(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            if (element.nameIs("br")) {
                breakLine(lineEnds + 1);
            } else {
                breakLine(breaks(element));
                preformatted += element.nameIs("pre") ? 1 : 0;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            breakLine(breaks(element));
            preformatted -= element.nameIs("pre") ? 1 : 0;
            space |= CELLS.contains(element.normalName());
        }
    }

    private static int breaks(Element element) {
        if (ROWS.contains(element.normalName())) {
            return 1;
        }
        return element.isBlock() && !CELLS.contains(element.normalName()) && !isRows(element) ? 2 : 0;
    }

    private static boolean isRows(Element element) {
        return element.nameIs("tbody") || element.nameIs("thead") || element.nameIs("tfoot");
    }

    private void breakLine(int ends) {
        lineEnds = Math.max(lineEnds, ends);
        space &= ends == 0;
    }

    private void collapsed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                open();
                out.append(c);
            }
        }
    }

    private void append(String text) {
        if (!text.isBlank()) {
            open();
            out.append(text.stripTrailing());
        }
    }

    /** Writes the line ends or the space that stand between what was written and what comes. */
    private void open() {
        if (!out.isEmpty()) {
            if (lineEnds > 0) {
                out.repeat('\n', lineEnds);
            } else if (space) {
                out.append(' ');
            }
        }
        space = false;
        lineEnds = 0;
    }
}
