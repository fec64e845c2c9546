package org.puente.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.Filter;
import org.puente.SearchRequest;
import org.puente.StoredDocument;
import org.puente.Timeline;
import org.puente.Timeline.Interval;

/** Timelines of random requests beside the same, counted day by day and document by document. */
class TimelineTwinTest {
    private static final int REQUESTS = 40;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void countsAreThoseOfTheTwin(long seed) {
        try (var index = new RandomIndex(seed)) {
            for (int i = 0; i < REQUESTS; i++) {
                check(index);
            }
        }
    }

    private static void check(RandomIndex index) {
        SearchRequest request = index.request();
        Interval interval = index.one(List.of(Interval.values()));
        String name = index.one(List.of("source", "topic", index.one(RandomCorpus.TYPES)));
        int top = index.random().nextInt(5);
        List<StoredDocument> hits = index.hits(request);

        var answer = index.snapshot().answer(Timeline.of(request, interval).split(name, top));

        assertThat(answer.counted().total().value()).isEqualTo(hits.size());
        assertThat(answer.undated()).isEqualTo(undated(hits));
        assertThat(answer.allUndated()).isEqualTo(undated(index.documents()));
        List<LocalDate> days = days(request, hits);
        assertThat(answer.intervals())
                .as("%s of %s", interval, request)
                .isEqualTo(intervals(interval, days, hits, index.documents()));
        assertThat(answer.intervals().stream()
                                .mapToLong(Timeline.Count::documents)
                                .sum()
                        + answer.undated())
                .isEqualTo(hits.size());
        checkSplit(Objects.requireNonNull(answer.split()), answer, name, top, hits);
    }

    private static long undated(List<StoredDocument> documents) {
        return documents.stream()
                .filter(document -> document.source().published() == null)
                .count();
    }

    /** Every day the timeline is about: those asked for, else from the first hit to the last. */
    private static List<LocalDate> days(SearchRequest request, List<StoredDocument> hits) {
        LocalDate first = null;
        LocalDate last = null;
        for (Filter filter : request.filters()) {
            if (filter instanceof Filter.Between between) {
                first = between.from() != null
                                && (first == null || between.from().isAfter(first))
                        ? between.from()
                        : first;
                last = between.to() != null && (last == null || between.to().isBefore(last)) ? between.to() : last;
            }
        }
        var dated = hits.stream()
                .map(hit -> hit.source().published())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if ((first == null || last == null) && dated.isEmpty()) {
            return List.of();
        }
        // One day asked for cuts its interval; a hit's day stands for all of its interval.
        var days = new ArrayList<LocalDate>();
        LocalDate from = first == null ? dated.getFirst() : first;
        LocalDate to = last == null ? dated.getLast() : last;
        if (to.isBefore(from)) {
            return List.of();
        }
        days.add(first == null ? LocalDate.MIN : from);
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(day);
        }
        days.add(last == null ? LocalDate.MAX : to);
        return days;
    }

    private static List<Timeline.Count> intervals(
            Interval interval, List<LocalDate> days, List<StoredDocument> hits, List<StoredDocument> all) {
        var names = new TreeMap<String, LocalDate>();
        for (LocalDate day : days.isEmpty() ? days : days.subList(1, days.size() - 1)) {
            names.putIfAbsent(name(interval, day), day);
        }
        var counts = new ArrayList<Timeline.Count>();
        for (Map.Entry<String, LocalDate> each : names.entrySet()) {
            LocalDate from = each.getValue();
            LocalDate to = from;
            boolean cutFirst = days.getFirst().equals(from);
            while (!cutFirst && name(interval, from.minusDays(1)).equals(each.getKey())) {
                from = from.minusDays(1);
            }
            while (!days.getLast().equals(to) && name(interval, to.plusDays(1)).equals(each.getKey())) {
                to = to.plusDays(1);
            }
            counts.add(new Timeline.Count(each.getKey(), from, to, within(hits, from, to), within(all, from, to)));
        }
        return counts;
    }

    private static long within(List<StoredDocument> documents, LocalDate from, LocalDate to) {
        return documents.stream()
                .map(document -> document.source().published())
                .filter(day -> day != null && !day.isBefore(from) && !day.isAfter(to))
                .count();
    }

    /** Another way to name intervals than the program's. */
    private static String name(Interval interval, LocalDate day) {
        return switch (interval) {
            case DAY -> DateTimeFormatter.ISO_LOCAL_DATE.format(day);
            // The year of an ISO week is that of its Thursday.
            case WEEK -> {
                LocalDate thursday = day.with(DayOfWeek.MONDAY).plusDays(3);
                yield "%04d-W%02d".formatted(thursday.getYear(), (thursday.getDayOfYear() - 1) / 7 + 1);
            }
            case MONTH -> "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
            case YEAR -> "%04d".formatted(day.getYear());
        };
    }

    private static void checkSplit(
            Timeline.Split split, Timeline.Answer answer, String name, int top, List<StoredDocument> hits) {
        var byValue = new TreeMap<String, List<StoredDocument>>();
        for (StoredDocument hit : hits) {
            FacetTwin.values(hit, name).forEach(value -> byValue.computeIfAbsent(value, added -> new ArrayList<>())
                    .add(hit));
        }
        var expected = new ArrayList<Timeline.Series>();
        byValue.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<StoredDocument>> each) ->
                                each.getValue().size())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(top)
                .forEach(each -> expected.add(series(each.getKey(), name, each.getValue(), answer.intervals())));
        assertThat(split.series()).isEqualTo(expected);
        assertThat(split.values()).isEqualTo(byValue.size());
        assertThat(split.withoutValue())
                .isEqualTo(hits.stream()
                        .filter(hit -> FacetTwin.values(hit, name).isEmpty())
                        .count());
        long sum = byValue.values().stream().mapToLong(List::size).sum();
        assertThat(split.other())
                .isEqualTo(sum
                        - expected.stream()
                                .mapToLong(Timeline.Series::documents)
                                .sum());
    }

    private static Timeline.Series series(
            String value, String name, List<StoredDocument> documents, List<Timeline.Count> intervals) {
        String label = RandomCorpus.TYPES.contains(name)
                ? RandomCorpus.GAZETTEER.entity(value).orElseThrow().name()
                : value;
        return new Timeline.Series(
                value,
                label,
                documents.size(),
                undated(documents),
                intervals.stream()
                        .map(each -> within(documents, each.from(), each.to()))
                        .toList());
    }
}
