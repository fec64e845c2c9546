package org.puente.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.puente.Fragment;
import org.puente.Mention;
import org.puente.Span;
import org.puente.StoredDocument;

/**
 * A document as one page of HTML that needs nothing else: no script, no network. Every mention and every match of a
 * query is marked, whatever overlaps; why a mention was accepted shows when the pointer rests on it, and a legend names
 * the entities.
 */
public final class HtmlOutput {
    private static final String STYLE = """
            body{margin:0;font:16px/1.6 Georgia,serif;color:#222;background:#fdfdfb}
            main{max-width:44rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6rem;line-height:1.25;white-space:pre-wrap}
            .facts,.legend{font:14px/1.5 system-ui,sans-serif;color:#555}
            .text{white-space:pre-wrap;overflow-wrap:break-word}
            .legend{border-top:1px solid #ccc;margin-top:2rem;padding-top:1rem}
            .legend h2{font-size:1rem;margin:1rem 0 .25rem} .legend ul{margin:0;padding-left:1.25rem}
            .e{border-bottom:2px solid;border-radius:2px} mark{background:#ffe27a;color:inherit}
            a{color:inherit} .undecided{border-bottom-style:dashed}
            @media (prefers-color-scheme:dark){body{color:#ddd;background:#1b1b1b}.facts,.legend{color:#aaa}
            mark{background:#6b5700}.e{filter:brightness(1.2)}}
            """;

    private final StoredDocument document;
    private final List<Fragment> matches;
    private final UnaryOperator<String> labels;
    private final List<String> types;

    private HtmlOutput(StoredDocument document, List<Fragment> matches, UnaryOperator<String> labels) {
        this.document = document;
        this.matches = matches;
        this.labels = labels;
        this.types = document.mentions().stream()
                .map(Mention::type)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The page of a document.
     *
     * @param matches fragments of it with the matches of a query; none if nothing was asked
     * @param labels gives the label of an entity's id
     */
    public static String page(StoredDocument document, List<Fragment> matches, UnaryOperator<String> labels) {
        return new HtmlOutput(document, List.copyOf(matches), labels).page();
    }

    private String page() {
        var source = document.source();
        var html = new StringBuilder("<!DOCTYPE html>\n<html")
                .append(MarkedHtml.attribute("lang", document.language().code()))
                .append("><head><meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(MarkedHtml.escape(source.title().isBlank() ? source.id() : source.title()))
                .append("</title>\n<style>\n")
                .append(STYLE);
        for (int i = 0; i < types.size(); i++) {
            html.append(".t%d{border-color:hsl(%d 65%% 45%%);background:hsl(%d 65%% 45%% / .12)}\n"
                    .formatted(i, 360 * i / types.size(), 360 * i / types.size()));
        }
        html.append("</style></head>\n<body><main>\n");
        if (!source.title().isBlank()) {
            html.append("<h1>").append(marked("title", source.title())).append("</h1>\n");
        }
        html.append("<p class=\"facts\">").append(facts()).append("</p>\n<div class=\"text\">");
        html.append(marked("body", source.body())).append("</div>\n");
        return html.append(legend()).append("</main></body></html>\n").toString();
    }

    private String facts() {
        var source = document.source();
        var facts = new ArrayList<String>();
        if (source.published() != null) {
            facts.add(source.published().toString());
        }
        facts.add(document.language().code());
        facts.add(MarkedHtml.escape(source.id()));
        String url = source.url();
        if (url != null) {
            boolean isAddress = url.startsWith("https://") || url.startsWith("http://");
            String shown = MarkedHtml.escape(url);
            facts.add(isAddress ? "<a rel=\"noreferrer\" href=\"" + shown + "\">" + shown + "</a>" : shown);
        }
        source.fields()
                .forEach((name, values) -> facts.add(MarkedHtml.escape(name + ": " + String.join(", ", values))));
        return String.join(" · ", facts);
    }

    private String marked(String field, String text) {
        var marks = new ArrayList<MarkedHtml.Mark>();
        for (int i = 0; i < document.mentions().size(); i++) {
            Mention mention = document.mentions().get(i);
            if (mention.field().equals(field)) {
                marks.add(new MarkedHtml.Mark(mention.start(), mention.end(), "span", attributes(mention, i)));
            }
        }
        for (Fragment fragment : matches) {
            for (Span span : fragment.spans()) {
                if (fragment.field().equals(field) && span.kind() == Span.Kind.QUERY) {
                    String via =
                            MarkedHtml.attribute("title", "match: " + span.via().code());
                    marks.add(new MarkedHtml.Mark(
                            fragment.start() + span.start(), fragment.start() + span.end(), "mark", via));
                }
            }
        }
        return MarkedHtml.of(text, marks);
    }

    private String attributes(Mention mention, int number) {
        String id = mention.entity();
        String who = id == null ? "undecided: " + String.join(" or ", mention.candidates()) : labels.apply(id);
        String why = who + " (" + mention.type() + ")\n" + mention.alias() + ": "
                + mention.policy().code() + ", " + mention.evidence();
        return MarkedHtml.attribute("class", "e t" + types.indexOf(mention.type()) + (id == null ? " undecided" : ""))
                + MarkedHtml.attribute("data-mention", Integer.toString(number))
                + MarkedHtml.attribute("data-entity", Objects.requireNonNullElse(id, ""))
                + MarkedHtml.attribute("title", why);
    }

    /** The entities by type, then label, with the number of their mentions. */
    private String legend() {
        var html = new StringBuilder();
        for (String type : types) {
            var counts = new TreeMap<String, Integer>();
            for (Mention mention : document.mentions()) {
                if (mention.type().equals(type)) {
                    String id = mention.entity();
                    String label = id == null
                            ? "undecided: " + String.join(" or ", mention.candidates())
                            : labels.apply(id) + " · " + id;
                    counts.merge(label, 1, Integer::sum);
                }
            }
            html.append("<h2><span class=\"e t%d\">%s</span></h2>\n<ul>\n"
                    .formatted(types.indexOf(type), MarkedHtml.escape(type)));
            counts.forEach(
                    (label, count) -> html.append("<li>%s × %d</li>\n".formatted(MarkedHtml.escape(label), count)));
            html.append("</ul>\n");
        }
        return html.isEmpty() ? "" : "<section class=\"legend\">\n" + html + "</section>\n";
    }
}
