package org.puente.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.puente.Facet;
import org.puente.Filter;
import org.puente.Fragment;
import org.puente.Hit;
import org.puente.Language;
import org.puente.SearchIndex;
import org.puente.SearchRequest;
import org.puente.SearchResults;
import org.puente.Span;

/**
 * Requests and answers as a person reads them. In fragments {@code {word}} is a match of the query, {@code {word|form}}
 * one in another form, as a cognate or by an alias, {@code ⟦name|id⟧} a mention, {@code ⏎} a line end.
 */
final class SearchText {
    private static final String LINE = "----\n";

    private SearchText() {}

    /** The request of a file, as it stands there, and how many pages of it to ask for. */
    record Request(String text, SearchRequest request, int pages) {}

    static Request request(String file) {
        int end = file.indexOf(LINE);
        var text = file.substring(0, end < 0 ? file.length() : end + LINE.length());
        var request = SearchRequest.matching("").highlight(2);
        int pages = 1;
        for (String line : text.lines().toList()) {
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("----")) {
                continue;
            }
            int colon = line.indexOf(':');
            var key = line.substring(0, colon);
            var value = line.substring(colon + 1).strip();
            if (key.equals("pages")) {
                pages = Integer.parseInt(value);
            } else {
                request = with(request, key, value);
            }
        }
        return new Request(text, request, pages);
    }

    private static SearchRequest with(SearchRequest request, String key, String value) {
        return switch (key) {
            case "query" -> query(request, value);
            case "match" -> request.match(SearchRequest.Match.valueOf(value));
            case "any" -> request.where(new Filter.AnyOf(name(value), values(value)));
            case "all" -> request.where(new Filter.AllOf(name(value), values(value)));
            case "none" -> request.where(new Filter.NoneOf(name(value), values(value)));
            case "dates" -> request.where(dates(value.split(" to ", -1)));
            case "language" -> request.where(Filter.language(Language.of(value)));
            case "facet" ->
                request.facet(name(value), Integer.parseInt(values(value).getFirst()));
            case "fragments" -> request.highlight(Integer.parseInt(value));
            case "limit" -> request.limit(Integer.parseInt(value));
            case "labels" -> request.labels(Language.of(value));
            case "sort" -> request.sort(SearchRequest.Sort.valueOf(value));
            case "bridge" -> request.bridge(value.equals("on"));
            default -> throw new IllegalArgumentException("no such key in a request: " + key);
        };
    }

    private static SearchRequest query(SearchRequest request, String query) {
        return SearchRequest.matching(query).highlight(request.fragments());
    }

    private static String name(String value) {
        return value.substring(0, value.indexOf(' '));
    }

    private static List<String> values(String value) {
        return List.of(value.substring(value.indexOf(' ') + 1).split(", "));
    }

    private static Filter dates(String[] days) {
        return Filter.between(
                days[0].isEmpty() ? null : LocalDate.parse(days[0]),
                days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }

    static String answer(Request asked, SearchIndex index) {
        var out = new StringBuilder();
        var request = asked.request();
        int rank = 1;
        for (int page = 1; page <= asked.pages(); page++) {
            var results = index.search(request);
            if (asked.pages() > 1) {
                out.append("page ").append(page).append('\n');
            }
            header(results, out);
            for (Hit hit : results.hits()) {
                hit(rank++, hit, out);
            }
            results.facets().forEach(facet -> facet(facet, out));
            var next = results.next();
            if (next == null) {
                out.append("no more\n");
                break;
            }
            request = request.after(next);
        }
        return out.toString();
    }

    private static void header(SearchResults results, StringBuilder out) {
        out.append("total ").append(results.total());
        out.append(results.partial() ? ", partial" : "").append(results.timedOut() ? ", timed out" : "");
        out.append(results.changed() ? ", changed" : "").append('\n');
        results.notes().forEach(note -> out.append("note: ").append(note).append('\n'));
    }

    private static void hit(int rank, Hit hit, StringBuilder out) {
        out.append('\n').append(rank).append(". ").append(hit.id()).append("  ");
        out.append(hit.language().code()).append("  ").append(hit.published()).append('\n');
        out.append("   ").append(hit.title()).append('\n');
        hit.fragments().forEach(fragment -> out.append("   ")
                .append(fragment.field())
                .append(": ")
                .append(marked(fragment))
                .append('\n'));
    }

    private static void facet(Facet facet, StringBuilder out) {
        out.append('\n').append(facet.kind()).append(' ').append(facet.name());
        out.append(": base ").append(facet.base()).append(", without ").append(facet.withoutValue());
        out.append(", other ")
                .append(facet.other())
                .append(", values ")
                .append(facet.values())
                .append('\n');
        facet.counts().forEach(count -> out.append(count.selected() ? "  * " : "    ")
                .append(count.documents())
                .append("  ")
                .append(count.label())
                .append(count.label().equals(count.id()) ? "" : " (" + count.id() + ")")
                .append('\n'));
    }

    /** The fragment with its spans: those that end at a place are closed before others are opened there. */
    static String marked(Fragment fragment) {
        record Sign(int at, int order, int number, String text) {}
        var signs = new ArrayList<Sign>();
        int number = 0;
        for (Span span : fragment.spans()) {
            number++;
            boolean query = span.kind() == Span.Kind.QUERY;
            var via = span.via() == Span.Via.EXACT ? "" : "|" + span.via().code();
            signs.add(new Sign(span.end(), -span.start(), -number, query ? via + "}" : "|" + span.entity() + "⟧"));
            signs.add(new Sign(span.start(), 1_000_000_000 - span.end(), number, query ? "{" : "⟦"));
        }
        signs.sort(
                Comparator.comparingInt(Sign::at).thenComparingInt(Sign::order).thenComparingInt(Sign::number));
        var out = new StringBuilder();
        int from = 0;
        for (Sign sign : signs) {
            out.append(fragment.text(), from, sign.at()).append(sign.text());
            from = sign.at();
        }
        out.append(fragment.text(), from, fragment.text().length());
        return out.toString().lines().collect(Collectors.joining("⏎"));
    }
}
