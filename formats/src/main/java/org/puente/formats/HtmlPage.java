package org.puente.formats;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page saved as HTML: its article without what surrounds it. */
final class HtmlPage {
    private static final String SURROUNDINGS = "script, style, noscript, template, nav, aside, footer, form, button,"
            + " select, textarea, svg, iframe, object, [hidden]";

    private HtmlPage() {}

    static Page read(String html) {
        var document = Jsoup.parse(html);
        var url = url(document);
        var declared = HtmlDates.declared(document);
        document.select(SURROUNDINGS).remove();
        var article = article(document);
        var title = title(document, article);
        removeHeadline(article, title);
        var body = HtmlText.of(article);
        var date = declared != null
                ? new PageDate(declared, null)
                : HtmlDates.visible(article, body, HtmlText.of(document.body()));
        return new Page(title, body, date.day(), url, date.doubtful());
    }

    /** The element that holds the article: the one article, or by far the longest of several; else main; else all. */
    private static Element article(Document document) {
        var articles = document.select("article:not(article article)");
        int all = 0;
        Element longest = null;
        for (Element article : articles) {
            int length = article.text().length();
            all += length;
            if (longest == null || length > longest.text().length()) {
                longest = article;
            }
        }
        if (longest != null && 2 * longest.text().length() > all) {
            return longest;
        }
        var main = document.selectFirst("main, [role=main]");
        if (main != null && main.hasText()) {
            return main;
        }
        // The header of a site has its name and menus; the header of an article has the headline.
        document.select("header:not(:has(h1))").remove();
        return document.body();
    }

    private static String title(Document document, Element article) {
        var declared = meta(document, "og:title");
        if (!declared.isBlank()) {
            return declared.strip();
        }
        for (Element root : List.of(article, document)) {
            var heading = root.selectFirst("h1");
            if (heading != null && heading.hasText()) {
                return HtmlText.line(heading);
            }
        }
        return document.title();
    }

    /** Takes the headline out of the text: the first heading, else the first block, that says what the title says. */
    private static void removeHeadline(Element article, String title) {
        var wanted = words(title);
        for (Element heading : article.select("h1")) {
            var words = words(HtmlText.line(heading));
            // A declared title may have the name of the site besides.
            if (!words.isEmpty() && wanted.contains(words)) {
                heading.remove();
                return;
            }
        }
        for (Element block : article.select("h2, h3, p, div")) {
            if (block != article && words(HtmlText.line(block)).equals(wanted)) {
                block.remove();
                return;
            }
        }
    }

    private static String words(String text) {
        return text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    }

    private static @Nullable String url(Document document) {
        var canonical = document.selectFirst("link[rel=canonical]");
        for (String address : List.of(canonical == null ? "" : canonical.attr("href"), meta(document, "og:url"))) {
            if (!address.isBlank()) {
                return address.strip();
            }
        }
        return null;
    }

    private static String meta(Document document, String property) {
        var meta = document.selectFirst("meta[property=" + property + "], meta[name=" + property + "]");
        return meta == null ? "" : meta.attr("content");
    }
}
