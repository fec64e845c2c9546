package org.puente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A text with elements around stretches of it, which may nest, overlap and cross: the text is cut at every border, and an
 * element that another one crosses is closed and opened again. Without its tags it is the text, escaped.
 */
final class MarkedHtml {
    private static final char REPLACEMENT = '\ufffd';

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private final List<Mark> open = new ArrayList<>();

    private MarkedHtml(String text) {
        this.text = text;
    }

    /**
     * An element around {@code [start, end)}.
     *
     * @param name of the element
     * @param attributes as they stand in its tag, each after a space
     */
    record Mark(int start, int end, String name, String attributes) {}

    /** Marks a text; of marks that start at one place, the longer is outside, then the earlier of the list. */
    static String of(String text, List<Mark> marks) {
        var sorted = new ArrayList<>(marks);
        sorted.removeIf(mark -> mark.end() <= mark.start());
        sorted.sort((one, other) -> one.start() != other.start()
                ? Integer.compare(one.start(), other.start())
                : Integer.compare(other.end(), one.end()));
        return new MarkedHtml(text).mark(sorted);
    }

    private String mark(List<Mark> sorted) {
        var borders = new TreeSet<Integer>(List.of(0, text.length()));
        for (Mark mark : sorted) {
            borders.add(mark.start());
            borders.add(mark.end());
        }
        int from = 0;
        int next = 0;
        for (int border : borders) {
            html.append(escape(text.substring(from, border)));
            close(border);
            for (; next < sorted.size() && sorted.get(next).start() == border; next++) {
                open(sorted.get(next));
                open.add(sorted.get(next));
            }
            from = border;
        }
        return html.toString();
    }

    /** Closes what ends here; what was opened later and goes on is closed before it and opened again. */
    private void close(int border) {
        int first = 0;
        while (first < open.size() && open.get(first).end() != border) {
            first++;
        }
        var rest = open.subList(first, open.size());
        for (Mark mark : rest.reversed()) {
            html.append("</").append(mark.name()).append('>');
        }
        rest.removeIf(mark -> mark.end() == border);
        rest.forEach(this::open);
    }

    private void open(Mark mark) {
        html.append('<').append(mark.name()).append(mark.attributes()).append('>');
    }

    /** An attribute of a tag, after a space. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value) + "\"";
    }

    /** The text for HTML, also within quotes. Control characters and halves of surrogate pairs, which HTML refuses, are replaced. */
    static String escape(String text) {
        var html = new StringBuilder(text.length() + text.length() / 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\r' -> html.append("&#13;");
                default -> html.append(isAllowed(text, i) ? c : REPLACEMENT);
            }
        }
        return html.toString();
    }

    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c) || c == '\n' || c == '\t';
    }
}
