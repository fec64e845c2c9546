package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.puente.Entity;
import org.puente.Facet;
import org.puente.Facet.FacetCount;
import org.puente.Facet.Significance;
import org.puente.FacetRequest;
import org.puente.FacetSort;
import org.puente.Filter;
import org.puente.Language;
import org.puente.SearchRequest;
import org.puente.StoredDocument;
import org.puente.Timeline.Interval;

/** Facets counted document by document in the simplest way. */
final class FacetTwin {
    private final List<StoredDocument> index;
    private final SearchRequest request;

    FacetTwin(List<StoredDocument> index, SearchRequest request) {
        this.index = index;
        this.request = request;
    }

    /** A day by all its names. */
    static List<String> intervals(LocalDate day) {
        return List.of(
                day.toString(),
                day.toString().substring(0, 7),
                day.toString().substring(0, 4),
                DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, 8));
    }

    /** The values of a document: ids of entities, strings, or all names of its day. */
    static Set<String> values(StoredDocument document, String name) {
        if (name.equals("language")) {
            return Set.of(document.language().code());
        }
        if (name.equals("published")) {
            var day = document.source().published();
            return day == null ? Set.of() : Set.copyOf(intervals(day));
        }
        if (!RandomCorpus.TYPES.contains(name)) {
            return Set.copyOf(new HashSet<>(document.source().fields().getOrDefault(name, List.of())));
        }
        return document.mentions().stream()
                .filter(mention -> isKind(mention.type(), name))
                .map(mention -> mention.entity())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    static List<String> idsOf(String type) {
        return RandomCorpus.GAZETTEER.entities().stream()
                .filter(entity -> isKind(entity.type(), type))
                .map(Entity::id)
                .toList();
    }

    private static boolean isKind(String type, String asked) {
        return type.equals(asked) || type.startsWith(asked + "/");
    }

    private static boolean isOfInterval(String date, Interval interval) {
        return switch (interval) {
            case DAY -> date.length() == 10;
            case WEEK -> date.contains("W");
            case MONTH -> date.length() == 7;
            case YEAR -> date.length() == 4;
        };
    }

    private static boolean isMeant(FacetRequest asked, String value) {
        return !asked.name().equals("published") || isOfInterval(value, asked.interval());
    }

    /** The facet over these documents. */
    Facet count(FacetRequest asked, List<StoredDocument> documents) {
        boolean isType = RandomCorpus.TYPES.contains(asked.name());
        TreeMap<String, Long> byValue = tally(asked, documents);
        TreeMap<String, Long> inIndex = tally(asked, index);
        int values = byValue.size();
        Set<String> selected = selected(asked);
        selected.forEach(value -> byValue.putIfAbsent(value, 0L));
        var counts = byValue.entrySet().stream()
                .map(entry -> new FacetCount(
                        entry.getKey(),
                        label(asked.name(), entry.getKey()),
                        entry.getValue(),
                        selected.contains(entry.getKey()),
                        asked.sort() == FacetSort.SIGNIFICANCE
                                ? significance(
                                        entry.getValue(),
                                        documents.size(),
                                        inIndex.getOrDefault(entry.getKey(), 0L),
                                        index.size())
                                : null))
                .sorted(order(asked))
                .toList();
        var first = counts.stream()
                .filter(count -> count.documents() > 0 && startsSo(asked, count))
                .toList();
        var shown = new ArrayList<FacetCount>();
        long other = 0;
        int found = 0;
        for (FacetCount count : counts) {
            int place = first.indexOf(count);
            boolean isShown = (place >= 0 && place < asked.top()) || count.selected();
            found += count.documents() > 0 && (isShown || place >= 0) ? 1 : 0;
            if (isShown) {
                shown.add(count);
            } else {
                other += count.documents();
            }
        }
        return new Facet(
                asked.name(),
                isType ? Facet.Kind.TYPE : Facet.Kind.FIELD,
                asked.name().equals("published") ? asked.interval() : null,
                shown,
                documents.size(),
                documents.stream()
                        .filter(document -> values(document, asked.name()).isEmpty())
                        .count(),
                other,
                values,
                found);
    }

    private static TreeMap<String, Long> tally(FacetRequest asked, List<StoredDocument> documents) {
        var byValue = new TreeMap<String, Long>();
        for (StoredDocument document : documents) {
            values(document, asked.name()).stream()
                    .filter(value -> isMeant(asked, value))
                    .forEach(value -> byValue.merge(value, 1L, Long::sum));
        }
        return byValue;
    }

    private String label(String name, String value) {
        if (name.equals("language")) {
            boolean spanish = request.labels() == Language.SPANISH;
            return switch (value) {
                case "en" -> spanish ? "inglés" : "English";
                case "es" -> spanish ? "español" : "Spanish";
                default -> spanish ? "otro idioma" : "other";
            };
        }
        return RandomCorpus.TYPES.contains(name)
                ? RandomCorpus.GAZETTEER.entity(value).orElseThrow().label(request.labels())
                : value;
    }

    private Set<String> selected(FacetRequest asked) {
        var selected = new HashSet<String>();
        for (Filter filter : request.filters()) {
            if (filter instanceof Filter.AnyOf any) {
                any.values().stream()
                        .filter(value -> isOf(any.name(), value, asked))
                        .forEach(selected::add);
            }
            if (filter instanceof Filter.AllOf all) {
                all.values().stream()
                        .filter(value -> isOf(all.name(), value, asked))
                        .forEach(selected::add);
            }
            if (filter instanceof Filter.InLanguage in && asked.name().equals("language")) {
                selected.add(in.language().code());
            }
        }
        return selected;
    }

    /** An entity is selected whatever type it was asked for by; a value of a field only in its own. */
    private static boolean isOf(String filter, String value, FacetRequest asked) {
        return RandomCorpus.TYPES.contains(asked.name())
                ? RandomCorpus.TYPES.contains(filter) && idsOf(asked.name()).contains(value)
                : filter.equals(asked.name()) && isMeant(asked, value);
    }

    private static Comparator<FacetCount> order(FacetRequest asked) {
        var most = Comparator.comparingLong(FacetCount::documents).reversed().thenComparing(FacetCount::id);
        return switch (asked.sort()) {
            case COUNT -> most;
            // No label of the corpus has a letter between n and ñ.
            case LABEL ->
                Comparator.comparing((FacetCount count) -> plain(count.label()).replace("ñ", "n~"))
                        .thenComparing(FacetCount::label)
                        .thenComparing(FacetCount::id);
            case SIGNIFICANCE ->
                Comparator.comparingDouble((FacetCount count) ->
                                Objects.requireNonNull(count.significance()).logLikelihood())
                        .reversed()
                        .thenComparing(most);
        };
    }

    private static boolean startsSo(FacetRequest asked, FacetCount count) {
        String prefix = plain(asked.prefix());
        if (asked.name().equals("published")) {
            return count.id().toLowerCase(Locale.ROOT).startsWith(prefix);
        }
        List<String> names = RandomCorpus.TYPES.contains(asked.name())
                ? RandomCorpus.GAZETTEER.entity(count.id()).orElseThrow().forms().stream()
                        .map(alias -> alias.text())
                        .toList()
                : List.of(count.label());
        return prefix.isEmpty()
                || names.stream()
                        .map(FacetTwin::plain)
                        .anyMatch(name -> name.startsWith(prefix)
                                || name.contains(" " + prefix)
                                || name.contains("-" + prefix)
                                || name.contains("=" + prefix));
    }

    /** Small letters without accents but that of the ñ. */
    private static String plain(String text) {
        return Normalizer.normalize(
                Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replace("n\u0303", "\uE000")
                        .replaceAll("[\u0300-\u036F]", "")
                        .replace('\uE000', 'ñ'),
                Normalizer.Form.NFC);
    }

    /** G² of two parts of the index: as the program adds it up, so that equals stay equal, and once more by entropies. */
    private static Significance significance(long documents, long base, long all, long of) {
        long[] cells = {documents, base - documents, all - documents, of - base - (all - documents)};
        long[] rows = {base, base, of - base, of - base};
        long[] columns = {all, of - all, all, of - all};
        double sum = 0;
        double entropies = 0;
        for (int i = 0; i < 4; i++) {
            if (cells[i] > 0) {
                sum += cells[i] * StrictMath.log(cells[i] * (double) of / ((double) rows[i] * columns[i]));
            }
            entropies += plogp(cells[i]) - (plogp(rows[i]) + plogp(columns[i])) / 2;
        }
        long more = cells[0] * cells[3] - cells[1] * cells[2];
        double g = more == 0 ? 0 : Math.signum((double) more) * Math.max(0, 2 * sum);
        assertThat(Math.abs(g)).isCloseTo(Math.abs(2 * (entropies + plogp(of))), within(1e-9));
        return new Significance(all, of, g);
    }

    private static double plogp(long count) {
        return count == 0 ? 0 : count * Math.log(count);
    }
}
