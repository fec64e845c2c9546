package org.puente;

import java.util.ArrayList;
import java.util.TreeSet;

/** Renders a fragment: the text is cut at every border of a span, and each piece opens the elements that cover it. */
final class FragmentHtml {
    private static final char REPLACEMENT = '\ufffd';

    private FragmentHtml() {}

    static String render(Fragment fragment) {
        var borders = new TreeSet<Integer>();
        borders.add(0);
        borders.add(fragment.text().length());
        for (Span span : fragment.spans()) {
            borders.add(span.start());
            borders.add(span.end());
        }
        var html = new StringBuilder();
        var open = new ArrayList<Span>();
        int from = 0;
        for (int border : borders) {
            escape(fragment.text(), from, border, html);
            closeUpTo(border, open, html);
            for (Span span : fragment.spans()) {
                if (span.start() == border && span.end() > border) {
                    open(span, html);
                    open.add(span);
                }
            }
            from = border;
        }
        return html.toString();
    }

    /** Closes what ends here; an element opened later that goes on is closed first and opened again. */
    private static void closeUpTo(int border, ArrayList<Span> open, StringBuilder html) {
        int first = 0;
        while (first < open.size() && open.get(first).end() != border) {
            first++;
        }
        for (int i = open.size() - 1; i >= first; i--) {
            html.append(open.get(i).kind() == Span.Kind.QUERY ? "</mark>" : "</span>");
        }
        for (int i = first; i < open.size(); ) {
            if (open.get(i).end() == border) {
                open.remove(i);
            } else {
                open(open.get(i++), html);
            }
        }
    }

    private static void open(Span span, StringBuilder html) {
        switch (span.kind()) {
            case QUERY -> html.append("<mark>");
            case ENTITY -> {
                html.append("<span class=\"entity\" data-entity=\"");
                attribute(span.entity(), html);
                html.append("\" data-type=\"");
                attribute(span.type(), html);
                html.append("\">");
            }
        }
    }

    private static void attribute(@org.jspecify.annotations.Nullable String value, StringBuilder html) {
        if (value != null) {
            escape(value, 0, value.length(), html);
        }
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(isAllowed(text, i) ? c : REPLACEMENT);
            }
        }
    }

    /** HTML takes no control characters but those of white space, and no half of a surrogate pair. */
    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t';
    }
}
