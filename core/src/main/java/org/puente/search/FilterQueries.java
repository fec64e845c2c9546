package org.puente.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.puente.Entity;
import org.puente.FacetRequest;
import org.puente.Filter;
import org.puente.Language;
import org.puente.RequestException;
import org.puente.index.Commit;
import org.puente.text.Fields;

/** The filters of a request for Lucene. */
final class FilterQueries {
    /** Lucene takes 1,024 in one query. Values of {@code anyOf} and {@code noneOf} are one condition, however many, but dates. */
    private static final int MOST = 1_000;

    private final Names names;
    private final Commit commit;
    private final List<Filter> filters;

    FilterQueries(Names names, Commit commit, List<Filter> filters) {
        this.names = names;
        this.commit = commit;
        this.filters = filters;
    }

    /** A query with all filters added that never score. */
    Query filtered(Query query) {
        return filtered(query, filters);
    }

    /** The same without the {@code anyOf} filters on one name: what that name's facet counts. */
    Query filteredBut(String name, Query query) {
        return filtered(
                query, filters.stream().filter(filter -> !isOwn(name, filter)).toList());
    }

    /** Whether a facet of this name ignores a filter. */
    boolean hasOwn(String name) {
        return filters.stream().anyMatch(filter -> isOwn(name, filter));
    }

    private static boolean isOwn(String name, Filter filter) {
        return filter instanceof Filter.AnyOf any && any.name().equals(name);
    }

    /**
     * The values of a facet that filters ask for: an entity's id whatever type it was asked for by, of dates those as long
     * as the facet's.
     */
    Set<String> selected(FacetRequest facet) {
        if (names.isType(facet.name())) {
            return selectedEntities().stream()
                    .filter(id -> names.isOf(id, facet.name()))
                    .collect(Collectors.toSet());
        }
        var selected = new HashSet<String>();
        wanted((name, value) -> {
            if (name.equals(facet.name())
                    && (!name.equals(FacetRequest.PUBLISHED)
                            || NamedDays.of(value).interval() == facet.interval())) {
                selected.add(value);
            }
        });
        return selected;
    }

    /** The ids of all entities that filters ask for: worth showing where a query has no words. */
    Set<String> selectedEntities() {
        var selected = new HashSet<String>();
        wanted((name, value) -> {
            if (names.isType(name)) {
                selected.add(names.entity(name, value).id());
            }
        });
        return selected;
    }

    private void wanted(BiConsumer<String, String> each) {
        for (Filter filter : filters) {
            switch (filter) {
                case Filter.AnyOf any -> any.values().forEach(value -> each.accept(any.name(), value));
                case Filter.AllOf all -> all.values().forEach(value -> each.accept(all.name(), value));
                case Filter.NoneOf none -> {}
                case Filter.Between between -> {}
                case Filter.InLanguage in ->
                    each.accept(FacetRequest.LANGUAGE, in.language().code());
                case Filter.AddedSince since -> {}
            }
        }
    }

    private Query filtered(Query query, List<Filter> some) {
        if (some.isEmpty()) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        for (Filter filter : some) {
            switch (filter) {
                case Filter.AnyOf any -> all.add(any(any.name(), any.values()), Occur.FILTER);
                case Filter.AllOf every ->
                    every.values().forEach(value -> all.add(any(every.name(), List.of(value)), Occur.FILTER));
                case Filter.NoneOf none -> all.add(any(none.name(), none.values()), Occur.MUST_NOT);
                case Filter.Between between -> all.add(published(between.from(), between.to()), Occur.FILTER);
                case Filter.InLanguage in ->
                    all.add(any(FacetRequest.LANGUAGE, List.of(in.language().code())), Occur.FILTER);
                case Filter.AddedSince since ->
                    all.add(
                            LongPoint.newRangeQuery(
                                    Fields.ADDED, SnapshotState.updateOf(since.state(), commit) + 1, Long.MAX_VALUE),
                            Occur.FILTER);
            }
        }
        return all.build();
    }

    private Query any(String name, List<String> values) {
        if (name.equals(FacetRequest.PUBLISHED)) {
            var days = new BooleanQuery.Builder();
            for (String value : Set.copyOf(values)) {
                days.add(
                        published(
                                NamedDays.of(value).from(), NamedDays.of(value).to()),
                        Occur.SHOULD);
            }
            return days.build();
        }
        if (name.equals(FacetRequest.LANGUAGE)) {
            values.forEach(Language::of);
        }
        if (!names.requireType(name)) {
            return keywords(Names.field(name), values);
        }
        var terms = new ArrayList<String>();
        for (String value : values) {
            Entity entity = names.entity(name, value);
            terms.add(Fields.entityTerm(entity.type(), entity.id()));
        }
        return keywords(Fields.ENTITY, terms);
    }

    private static Query published(@Nullable LocalDate from, @Nullable LocalDate to) {
        return LongField.newRangeQuery(
                Fields.PUBLISHED,
                from == null ? Long.MIN_VALUE : from.toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
    }

    private static Query keywords(String field, List<String> values) {
        var terms = values.stream().map(org.apache.lucene.util.BytesRef::new).toList();
        return KeywordField.newSetQuery(field, terms);
    }

    /** Each date is a condition of its own. */
    private static int conditions(String name, List<String> values) {
        return name.equals(FacetRequest.PUBLISHED) ? Math.max(1, values.size()) : 1;
    }

    /** Checks all names and values now, so that a bad filter is refused whatever the query finds. */
    void check() {
        int conditions = 0;
        for (Filter filter : filters) {
            conditions += switch (filter) {
                case Filter.AllOf all -> all.values().size();
                case Filter.AnyOf any -> conditions(any.name(), any.values());
                case Filter.NoneOf none -> conditions(none.name(), none.values());
                case Filter.Between between -> 1;
                case Filter.InLanguage in -> 1;
                case Filter.AddedSince since -> 1;
            };
        }
        if (conditions > MOST) {
            throw new RequestException("filters have " + conditions + " conditions; use at most " + MOST);
        }
        filtered(MatchAllDocsQuery.INSTANCE);
    }
}
