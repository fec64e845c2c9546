package org.puente.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The day a page was published, as its markup says; else as its visible lines say. */
final class HtmlDates {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> META = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.issued",
            "dcterms.created",
            "sailthru.date",
            "parsely-pub-date",
            "cxenseparse:recs:publishtime");

    private HtmlDates() {}

    /** The day in meta elements, JSON-LD or time elements, or {@code null}. Called before scripts are removed. */
    static @Nullable LocalDate declared(Document document) {
        for (String name : META) {
            for (Element meta : document.select("meta[content]")) {
                if (names(meta, name)) {
                    var day = certain(meta.attr("content"));
                    if (day != null) {
                        return day;
                    }
                }
            }
        }
        for (Element script : document.select("script[type*=ld+json]")) {
            var day = linkedData(script.data());
            if (day != null) {
                return day;
            }
        }
        return time(document);
    }

    /** The day that visible lines say, by the rules for text: those of the article, else those of the whole page. */
    static PageDate visible(Element article, String body, String page) {
        var date = PageDate.of(body);
        boolean found = date.day() != null || date.doubtful() != null;
        return found || article.nameIs("body") ? date : PageDate.of(page);
    }

    private static boolean names(Element meta, String name) {
        return List.of("property", "name", "itemprop").stream()
                .anyMatch(key -> meta.attr(key).toLowerCase(Locale.ROOT).equals(name));
    }

    private static @Nullable LocalDate time(Document document) {
        for (Element time : document.select("time[datetime]")) {
            var kind = (time.attr("itemprop") + " " + time.className()).toLowerCase(Locale.ROOT);
            boolean update = kind.contains("modif") || kind.contains("updat") || kind.contains("actualiz");
            if (!update && time.closest("nav, aside, footer") == null) {
                var day = certain(time.attr("datetime"));
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static @Nullable LocalDate linkedData(String json) {
        try {
            for (JsonNode value : JSON.readTree(json).findValues("datePublished")) {
                var day = value.isString() ? certain(value.stringValue()) : null;
                if (day != null) {
                    return day;
                }
            }
        } catch (JacksonException e) {
            // A broken script of a page is not the reader's fault, and there are other places to look.
            return null;
        }
        return null;
    }

    /** The day if the text names one that cannot be another. */
    private static @Nullable LocalDate certain(String text) {
        var day = IsoDates.parse(text.strip());
        if (day != null) {
            return day;
        }
        var dates = WrittenDate.all(text);
        return dates.isEmpty() || dates.getFirst().days().size() > 1
                ? null
                : dates.getFirst().days().getFirst();
    }
}
