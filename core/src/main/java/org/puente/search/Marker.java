package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.puente.Mention;
import org.puente.Span.Via;
import org.puente.index.Places;
import org.puente.query.Translated;
import org.puente.query.Translated.Leaf;
import org.puente.query.Translated.Role;
import org.puente.text.Fields;

/**
 * Where a query matches in a document: the matches of the query itself, asked of Lucene by position, turned into
 * offsets by the places of the tokens. For one request and one thread.
 */
final class Marker {
    /** A word of a name that stands apart from it, or a stop word, is no reason to choose a fragment. */
    private static final double LOOSE_WEIGHT = 0.2;
    /** The longest stretch that is marked as one, UTF-16 code units. */
    private static final int LONGEST = 300;

    private final Translated translated;
    private final Weight weight;
    /** All words of the query by themselves: which of them stands where a nearness phrase found one. */
    private final Weight words;

    private final Map<Object, Double> rarity;

    Marker(IndexSearcher searcher, Translated translated) throws IOException {
        this.translated = translated;
        this.rarity = rarity(searcher, translated);
        this.weight = weight(searcher, translated.query());
        // Unlike a boolean query, this one takes any number of words.
        this.words =
                weight(searcher, new DisjunctionMaxQuery(translated.leaves().keySet(), 0));
    }

    private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /** The matches in a document: by field, in order of their starts. */
    Map<String, List<QueryMark>> marks(LeafReaderContext leaf, int doc, DocumentMarks document) throws IOException {
        var byField = new TreeMap<String, List<QueryMark>>();
        Matches matches = weight.matches(leaf, doc);
        if (matches == null) {
            return byField;
        }
        boolean content = false;
        for (String field : List.of(Fields.TITLE, Fields.BODY)) {
            List<QueryMark> marks = words(matches.getMatches(field), field, leaf, doc, document.places(field));
            names(matches.getMatches(Fields.mentionsOf(field)), field, document, marks);
            marks.sort(
                    Comparator.comparingInt(QueryMark::start).thenComparing(QueryMark::end, Comparator.reverseOrder()));
            content |= marks.stream().anyMatch(mark -> mark.role() != Role.STOP);
            byField.put(field, marks);
        }
        if (content) {
            byField.values().forEach(marks -> marks.removeIf(mark -> mark.role() == Role.STOP));
        }
        byField.values().removeIf(List::isEmpty);
        return byField;
    }

    private List<QueryMark> words(
            @Nullable MatchesIterator matches, String field, LeafReaderContext leaf, int doc, Places places)
            throws IOException {
        var found = new HashMap<Long, QueryMark>();
        Map<Long, QueryMark> all = null;
        while (matches != null && matches.next()) {
            MatchesIterator parts = matches.getSubMatches();
            if (parts == null) {
                add(matches, translated.leaf(matches.getQuery()), places, found);
                continue;
            }
            // Intervals do not say which of a word's forms they found first; its strongest is what counts.
            all = all == null ? allWords(field, leaf, doc, places) : all;
            while (parts.next()) {
                int start = places.start(parts.startPosition());
                int end = places.end(parts.endPosition());
                QueryMark strongest = all.get(place(start, end));
                found.put(
                        place(start, end),
                        strongest == null ? mark(start, end, Via.ALIAS, translated.leaf(parts.getQuery())) : strongest);
            }
        }
        return new ArrayList<>(found.values());
    }

    private Map<Long, QueryMark> allWords(String field, LeafReaderContext leaf, int doc, Places places)
            throws IOException {
        var all = new HashMap<Long, QueryMark>();
        Matches matches = words.matches(leaf, doc);
        MatchesIterator each = matches == null ? null : matches.getMatches(field);
        while (each != null && each.next()) {
            add(each, translated.leaf(each.getQuery()), places, all);
        }
        return all;
    }

    private static long place(int start, int end) {
        return (long) start << 32 | end;
    }

    /** A phrase is marked as one stretch, one too long for a fragment word by word. */
    private void add(MatchesIterator match, Leaf leaf, Places places, Map<Long, QueryMark> found) throws IOException {
        int first = match.startPosition();
        int last = match.endPosition();
        if (places.end(last) - places.start(first) <= LONGEST) {
            add(places.start(first), places.end(last), leaf, found);
            return;
        }
        for (int token = first; token <= last; token++) {
            add(places.start(token), places.end(token), leaf, found);
        }
    }

    /** One stretch is marked once, by the strongest way it was reached. */
    private void add(int start, int end, Leaf leaf, Map<Long, QueryMark> found) {
        found.merge(
                place(start, end),
                mark(start, end, leaf.via(), leaf),
                (known, also) -> known.via().compareTo(also.via()) <= 0 ? known : also);
    }

    /**
     * Mentions of the entities asked for are marked as one stretch instead of word by word: the name itself where it
     * stands as it was typed, else the mention under its other alias.
     */
    private void names(@Nullable MatchesIterator matches, String field, DocumentMarks document, List<QueryMark> marks)
            throws IOException {
        while (matches != null && matches.next()) {
            Mention mention = document.mentionAt(field, document.places(field).start(matches.startPosition()));
            if (mention == null) {
                continue;
            }
            Leaf leaf = translated.leaf(matches.getQuery());
            List<QueryMark> inside = marks.stream()
                    .filter(mark -> mark.start() >= mention.start() && mark.end() <= mention.end())
                    .toList();
            List<QueryMark> typed = inside.stream()
                    .filter(mark -> mark.via() == Via.EXACT && mark.role() != Role.STOP)
                    .toList();
            marks.removeAll(inside);
            if (typed.size() >= leaf.words()) {
                int start = typed.stream().mapToInt(QueryMark::start).min().orElse(mention.start());
                int end = typed.stream().mapToInt(QueryMark::end).max().orElse(mention.end());
                marks.add(mark(start, end, Via.EXACT, leaf));
            } else {
                marks.add(mark(mention.start(), mention.end(), Via.ALIAS, leaf));
            }
        }
    }

    private QueryMark mark(int start, int end, Via via, Leaf leaf) {
        double weight = weight(leaf.of(), via) * (leaf.role() == Role.CONTENT ? 1 : LOOSE_WEIGHT);
        return new QueryMark(start, end, via, leaf.of(), leaf.role(), weight);
    }

    /** How much a match tells: from the rarity of its word in all its forms, and how it was reached. */
    private double weight(Object word, Via via) {
        return rarity.getOrDefault(word, 1.0)
                * switch (via) {
                    case EXACT, ALIAS -> 1;
                    case FORM -> 0.9;
                    case COGNATE -> 0.4;
                };
    }

    /** The inverse document frequency of each word, by the most frequent of its forms. */
    private static Map<Object, Double> rarity(IndexSearcher searcher, Translated translated) throws IOException {
        var rarity = new HashMap<Object, Double>();
        for (var entry : translated.leaves().entrySet()) {
            if (entry.getKey() instanceof TermQuery term) {
                int documents = searcher.getIndexReader().docFreq(term.getTerm());
                double weight = Math.log(1 + searcher.getIndexReader().maxDoc() / (1.0 + documents));
                rarity.merge(entry.getValue().of(), weight, Math::min);
            }
        }
        return rarity;
    }
}
