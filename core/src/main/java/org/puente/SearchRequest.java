package org.puente;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A question to an index: a query, filters, facets and what to show. Immutable: each method gives a changed copy, so a
 * request can be kept, compared and sent again.
 *
 * @param query words, phrases, fields and operators, see {@code docs/QUERIES.md}; empty matches everything
 * @param match whether all words must match, or any
 * @param filters all of which a hit satisfies
 * @param facets to count
 * @param fragments how many at most for each hit, from 0
 * @param limit how many hits at most, 0 to 10,000
 * @param after the {@link SearchResults#next} of the page before, or {@code null} for the first page
 * @param sort the order of hits
 * @param labels the language of entity labels
 * @param strict whether the query is full Lucene syntax, its errors thrown with their position
 * @param bridge whether an alias in the query also finds the entity under its other aliases
 * @param ranking how hits are scored
 * @param lexicon words that mean the same in both languages, beside what spelling shows
 * @param explain whether hits say how they came to their score
 * @param suggest whether another spelling is offered where it finds more
 * @param collapsing how alike texts are, from {@value Duplicates#MIN_SIMILARITY} to 1, of which the first hit stands for the
 *     others; 0 if every hit stands for itself
 * @param timeout time for the whole answer, or {@code null} for no limit
 */
public record SearchRequest(
        String query,
        Match match,
        List<Filter> filters,
        List<FacetRequest> facets,
        int fragments,
        int limit,
        @Nullable String after,
        Sort sort,
        Language labels,
        boolean strict,
        boolean bridge,
        Ranking ranking,
        Lexicon lexicon,
        boolean explain,
        boolean suggest,
        double collapsing,
        @Nullable Duration timeout)
        implements Question<SearchResults> {

    /** The most hits on one page. */
    public static final int MAX_LIMIT = 10_000;

    /** The name that stands for all entity types in {@link FacetRequest}. */
    public static final String ALL_ENTITY_TYPES = "*";

    /** How the words of a query combine where it does not say so itself. */
    public enum Match {
        /** Every word must match; if nothing has them all, the best partial matches are offered and flagged. */
        ALL,
        /** Any word may match; those with more of them rank higher. */
        ANY
    }

    /** The order of hits; ties go by id, ascending. */
    public enum Sort {
        /** Highest score first. */
        RELEVANCE,
        /** Newest first, undated last. */
        DATE
    }

    /** Checks the limits and copies the lists. */
    public SearchRequest {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(lexicon, "lexicon");
        filters = List.copyOf(filters);
        facets = List.copyOf(facets);
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new RequestException("limit is " + limit + "; use 0 to " + MAX_LIMIT);
        }
        if (fragments < 0) {
            throw new RequestException("fragments is " + fragments + "; use 0 or more");
        }
        if (collapsing != 0 && !(collapsing >= Duplicates.MIN_SIMILARITY && collapsing <= 1)) {
            throw new RequestException("collapse is " + collapsing + "; use " + Duplicates.MIN_SIMILARITY
                    + " to 1, or 0 for every hit by itself");
        }
    }

    /** A request for this query: ten hits, no facets, no fragments, all words, English labels, with the bridge. */
    public static SearchRequest matching(String query) {
        return new SearchRequest(
                query,
                Match.ALL,
                List.of(),
                List.of(),
                0,
                10,
                null,
                Sort.RELEVANCE,
                Language.ENGLISH,
                false,
                true,
                Ranking.standard(),
                Lexicon.empty(),
                false,
                true,
                0,
                null);
    }

    /** With this query in place of its own. */
    public SearchRequest query(String other) {
        return with(copy -> copy.query = other);
    }

    /** With one more filter. */
    public SearchRequest where(Filter filter) {
        var all = new ArrayList<>(filters);
        all.add(filter);
        return with(copy -> copy.filters = all);
    }

    /** With these filters in place of its own. */
    public SearchRequest filters(List<Filter> others) {
        return with(copy -> copy.filters = others);
    }

    /** With one more facet: this many values of an entity type or a keyword field. */
    public SearchRequest facet(String name, int top) {
        return facet(new FacetRequest(name, top));
    }

    /** With one more facet. Several may have one name; {@link SearchResults#facet} then gives the first. */
    public SearchRequest facet(FacetRequest facet) {
        var all = new ArrayList<>(facets);
        all.add(facet);
        return with(copy -> copy.facets = all);
    }

    /** With a facet of each entity type of the gazetteer, this many values each. */
    public SearchRequest facetEveryType(int top) {
        return facet(ALL_ENTITY_TYPES, top);
    }

    /** With at most this many fragments for each hit. */
    public SearchRequest highlight(int most) {
        return with(copy -> copy.fragments = most);
    }

    /** With at most this many hits. */
    public SearchRequest limit(int most) {
        return with(copy -> copy.limit = most);
    }

    /** The page after the one whose {@link SearchResults#next} this is. */
    public SearchRequest after(String token) {
        return with(copy -> copy.after = token);
    }

    /** With all words required, or any. */
    public SearchRequest match(Match words) {
        return with(copy -> copy.match = words);
    }

    /** In this order. */
    public SearchRequest sort(Sort order) {
        return with(copy -> copy.sort = order);
    }

    /** With labels in this language. */
    public SearchRequest labels(Language language) {
        return with(copy -> copy.labels = language);
    }

    /** With the strict parser, or the lenient one. */
    public SearchRequest strict(boolean on) {
        return with(copy -> copy.strict = on);
    }

    /** With the bridge from an alias to the entity's other names, or without. */
    public SearchRequest bridge(boolean on) {
        return with(copy -> copy.bridge = on);
    }

    /** Scored so. */
    public SearchRequest ranking(Ranking scoring) {
        return with(copy -> copy.ranking = scoring);
    }

    /** With these words that mean the same: one finds the other, as a cognate of it. */
    public SearchRequest lexicon(Lexicon words) {
        return with(copy -> copy.lexicon = words);
    }

    /** With each hit's score explained, or not. */
    public SearchRequest explain(boolean on) {
        return with(copy -> copy.explain = on);
    }

    /** With another spelling offered where it finds more, or without, which is a little faster. */
    public SearchRequest suggest(boolean on) {
        return with(copy -> copy.suggest = on);
    }

    /** With hits that are nearly the same text collapsed, as alike as {@link Duplicates#of} finds them. */
    public SearchRequest collapse() {
        return collapse(Duplicates.MIN_SIMILARITY);
    }

    /**
     * With hits that are nearly the same text collapsed into the first of them, in the order of the hits: it is shown and
     * lists the others, so that none is hidden. Each of those is itself so alike to the hit as {@link Duplicates} compares
     * texts, only that there the earliest text comes first. Total and facets count every document. 0 shows every hit by
     * itself again.
     *
     * @param similarity of two texts at least, from {@value Duplicates#MIN_SIMILARITY} to 1, or 0
     */
    public SearchRequest collapse(double similarity) {
        return with(copy -> copy.collapsing = similarity);
    }

    /** With this time for the whole answer; results then say if it ran out. */
    public SearchRequest timeout(Duration time) {
        return with(copy -> copy.timeout = time);
    }

    private SearchRequest with(Consumer<Copy> change) {
        var copy = new Copy(this);
        change.accept(copy);
        return copy.made();
    }

    /** A request while one part of it changes. */
    private static final class Copy {
        private String query;
        private Match match;
        private List<Filter> filters;
        private List<FacetRequest> facets;
        private int fragments;
        private int limit;
        private @Nullable String after;
        private Sort sort;
        private Language labels;
        private boolean strict;
        private boolean bridge;
        private Ranking ranking;
        private Lexicon lexicon;
        private boolean explain;
        private boolean suggest;
        private double collapsing;
        private @Nullable Duration timeout;

        private Copy(SearchRequest of) {
            query = of.query;
            match = of.match;
            filters = of.filters;
            facets = of.facets;
            fragments = of.fragments;
            limit = of.limit;
            after = of.after;
            sort = of.sort;
            labels = of.labels;
            strict = of.strict;
            bridge = of.bridge;
            ranking = of.ranking;
            lexicon = of.lexicon;
            explain = of.explain;
            suggest = of.suggest;
            collapsing = of.collapsing;
            timeout = of.timeout;
        }

        private SearchRequest made() {
            return new SearchRequest(
                    query,
                    match,
                    filters,
                    facets,
                    fragments,
                    limit,
                    after,
                    sort,
                    labels,
                    strict,
                    bridge,
                    ranking,
                    lexicon,
                    explain,
                    suggest,
                    collapsing,
                    timeout);
        }
    }
}
