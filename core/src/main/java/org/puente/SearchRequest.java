package org.puente;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /**
     * A facet to count.
     *
     * @param name an entity type, a keyword field, or {@link #ALL_ENTITY_TYPES}
     * @param top how many values at most, from 0
     */
    public record FacetRequest(String name, int top) {
        /** Checks the number. */
        public FacetRequest {
            Objects.requireNonNull(name, "name");
            if (top < 0) {
                throw new RequestException("facet " + name + " asks for " + top + " values; use 0 or more");
            }
        }
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
                null);
    }

    /** With one more filter. */
    public SearchRequest where(Filter filter) {
        var all = new ArrayList<>(filters);
        all.add(filter);
        return new SearchRequest(
                query, match, all, facets, fragments, limit, after, sort, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** With these filters in place of its own. */
    public SearchRequest filters(List<Filter> others) {
        return new SearchRequest(
                query, match, others, facets, fragments, limit, after, sort, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** With one more facet: this many values of an entity type or a keyword field. */
    public SearchRequest facet(String name, int top) {
        var all = new ArrayList<>(facets);
        all.add(new FacetRequest(name, top));
        return new SearchRequest(
                query, match, filters, all, fragments, limit, after, sort, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** With a facet of each entity type of the gazetteer, this many values each. */
    public SearchRequest facetEveryType(int top) {
        return facet(ALL_ENTITY_TYPES, top);
    }

    /** With at most this many fragments for each hit. */
    public SearchRequest highlight(int most) {
        return new SearchRequest(
                query, match, filters, facets, most, limit, after, sort, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** With at most this many hits. */
    public SearchRequest limit(int most) {
        return new SearchRequest(
                query, match, filters, facets, fragments, most, after, sort, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** The page after the one whose {@link SearchResults#next} this is. */
    public SearchRequest after(String token) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, token, sort, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** With all words required, or any. */
    public SearchRequest match(Match words) {
        return new SearchRequest(
                query, words, filters, facets, fragments, limit, after, sort, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** In this order. */
    public SearchRequest sort(Sort order) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, order, labels, strict, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** With labels in this language. */
    public SearchRequest labels(Language language) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, sort, language, strict, bridge, ranking,
                lexicon, explain, timeout);
    }

    /** With the strict parser, or the lenient one. */
    public SearchRequest strict(boolean on) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, sort, labels, on, bridge, ranking, lexicon,
                explain, timeout);
    }

    /** With the bridge from an alias to the entity's other names, or without. */
    public SearchRequest bridge(boolean on) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, sort, labels, strict, on, ranking, lexicon,
                explain, timeout);
    }

    /** Scored so. */
    public SearchRequest ranking(Ranking scoring) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, sort, labels, strict, bridge, scoring, lexicon,
                explain, timeout);
    }

    /** With these words that mean the same: one finds the other, as a cognate of it. */
    public SearchRequest lexicon(Lexicon words) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, sort, labels, strict, bridge, ranking, words,
                explain, timeout);
    }

    /** With each hit's score explained, or not. */
    public SearchRequest explain(boolean on) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, sort, labels, strict, bridge, ranking, lexicon,
                on, timeout);
    }

    /** With this time for the whole answer; results then say if it ran out. */
    public SearchRequest timeout(Duration time) {
        return new SearchRequest(
                query, match, filters, facets, fragments, limit, after, sort, labels, strict, bridge, ranking, lexicon,
                explain, time);
    }
}
