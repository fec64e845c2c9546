package org.puente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.puente.Mention;
import org.puente.Span.Via;
import org.puente.index.Places;
import org.puente.query.Translated;
import org.puente.query.Translated.Leaf;
import org.puente.text.Fields;

/**
 * Where a query matches in a document: the matches of the query itself, asked of Lucene by position, turned into
 * offsets by the places of the tokens. For one request and one thread.
 */
final class Marker {
    private final Translated translated;
    private final Weight weight;
    private final Map<Object, Double> rarity;

    Marker(IndexSearcher searcher, Translated translated) throws IOException {
        this.translated = translated;
        this.rarity = rarity(searcher, translated);
        this.weight = searcher.createWeight(searcher.rewrite(translated.query()), ScoreMode.COMPLETE, 1);
    }

    /** The matches in a document: by field, in order of their starts. */
    Map<String, List<QueryMark>> marks(LeafReaderContext leaf, int doc, DocumentMarks document) throws IOException {
        var byField = new TreeMap<String, List<QueryMark>>();
        Matches matches = weight.matches(leaf, doc);
        if (matches == null) {
            return byField;
        }
        for (String field : List.of(Fields.TITLE, Fields.BODY)) {
            var found = new HashMap<Long, QueryMark>();
            collect(matches.getMatches(field), document.places(field), found);
            List<QueryMark> words = new ArrayList<>(found.values());
            mentions(matches.getMatches(Fields.mentionsOf(field)), field, document, words);
            words.sort(
                    Comparator.comparingInt(QueryMark::start).thenComparing(QueryMark::end, Comparator.reverseOrder()));
            if (!words.isEmpty()) {
                byField.put(field, words);
            }
        }
        return byField;
    }

    private void collect(
            @org.jspecify.annotations.Nullable MatchesIterator matches, Places places, Map<Long, QueryMark> found)
            throws IOException {
        while (matches != null && matches.next()) {
            MatchesIterator parts = matches.getSubMatches();
            if (parts != null) {
                while (parts.next()) {
                    add(parts, new Leaf(Via.EXACT, matches.getQuery()), places, found);
                }
            } else {
                add(matches, translated.leaf(matches.getQuery()), places, found);
            }
        }
    }

    /** One stretch is marked once, by the strongest way it was reached. */
    private void add(MatchesIterator match, Leaf leaf, Places places, Map<Long, QueryMark> found) throws IOException {
        int start = places.start(match.startPosition());
        int end = places.end(match.endPosition());
        var mark = new QueryMark(start, end, leaf.via(), leaf.of(), weight(leaf.of(), leaf.via()));
        found.merge(
                (long) start << 32 | end, mark, (known, also) -> known.via().compareTo(also.via()) <= 0 ? known : also);
    }

    /** Mentions of the entities asked for, unless every word of the name is marked already. */
    private void mentions(
            @org.jspecify.annotations.Nullable MatchesIterator matches,
            String field,
            DocumentMarks document,
            List<QueryMark> words)
            throws IOException {
        while (matches != null && matches.next()) {
            int start = document.places(field).start(matches.startPosition());
            Mention mention = document.mentionAt(field, start);
            if (mention != null && !covered(mention, field, document, words)) {
                Object entity = translated.leaf(matches.getQuery()).of();
                words.add(new QueryMark(mention.start(), mention.end(), Via.ALIAS, entity, weight(entity, Via.ALIAS)));
            }
        }
    }

    private static boolean covered(Mention mention, String field, DocumentMarks document, List<QueryMark> words) {
        Places places = document.places(field);
        for (int token = places.position(mention.start());
                token >= 0 && token < places.size() && places.start(token) < mention.end();
                token++) {
            int start = places.start(token);
            int end = places.end(token);
            if (words.stream()
                    .noneMatch(mark -> mark.via() == Via.EXACT && mark.start() <= start && mark.end() >= end)) {
                return false;
            }
        }
        return true;
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
