package org.puente.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.puente.Span.Via;
import org.puente.gazetteer.EditDistance;
import org.puente.query.Expansions.Found;
import org.puente.query.Translated.Leaf;
import org.puente.query.Translated.Role;
import org.puente.text.Form;
import org.puente.text.Letters;
import org.puente.text.Word;

/** Lucene queries for words by their spelling: parts of words, and words spelled alike. Accents are no difference. */
final class SpelledQueries {
    /** The most spellings of one unsure word. */
    private static final int MOST_ALIKE = 50;

    private final Expansions expansions;
    private final Scoring scoring;
    private final Map<Query, Leaf> leaves;

    /** Notes in {@code leaves} what the queries stand for. */
    SpelledQueries(Expansions expansions, Scoring scoring, Map<Query, Leaf> leaves) {
        this.expansions = expansions;
        this.scoring = scoring;
        this.leaves = leaves;
    }

    /** Words that begin so. */
    Query prefix(QueryNode.Prefix prefix, List<TextField> fields) {
        String start = prefix.folded();
        boolean whole = start.codePointCount(0, start.length()) <= AccentBlind.LONGEST;
        return any(
                prefix.toString(),
                start,
                fields,
                term -> whole || Letters.fold(term).startsWith(start));
    }

    /** Words that are as the pattern says. */
    Query wildcard(QueryNode.Wildcard wildcard, List<TextField> fields) {
        String pattern = wildcard.pattern();
        return any(pattern, Glob.start(pattern), fields, term -> Glob.matches(pattern, Letters.fold(term)));
    }

    private Query any(String shown, String start, List<TextField> fields, java.util.function.Predicate<String> test) {
        var found = expansions.of(
                shown,
                fields,
                Expansions.MOST_USED,
                List.of(AccentBlind.prefix(start)),
                term -> test.test(term) ? 0 : -1);
        return each(fields, field -> {
            var query = new TermInSetQuery(
                    field.code(),
                    found.getOrDefault(field, List.of()).stream()
                            .map(word -> new BytesRef(word.term()))
                            .toList());
            leaves.put(query, new Leaf(Via.EXACT, shown, Role.CONTENT, 1));
            return query;
        });
    }

    /** Words spelled like this one, first letter aside, the nearer ones above; a very long word is sought as it is. */
    Query fuzzy(QueryNode.Fuzzy fuzzy, List<TextField> fields) {
        Word word = fuzzy.word();
        String sought = word.folded();
        if (sought.length() > AccentBlind.LONGEST) {
            return each(fields, field -> new TermQuery(new Term(field.code(), word.written())));
        }
        String folded = Form.FOLDED.term(sought);
        int inNamespace = folded.length() - sought.length();
        var found = expansions.of(
                fuzzy.toString(),
                fields,
                MOST_ALIKE,
                List.of(
                        FuzzyQuery.getFuzzyAutomaton(word.written(), fuzzy.edits(), 1, true),
                        FuzzyQuery.getFuzzyAutomaton(folded, fuzzy.edits(), inNamespace + 1, true)),
                term -> EditDistance.of(
                        sought,
                        term.startsWith("/") ? term.substring(inNamespace) : Letters.fold(term),
                        fuzzy.edits() + 1));
        return each(fields, field -> {
            var query = new BlendedTermQuery.Builder().setRewriteMethod(new BlendedTermQuery.DisjunctionMaxRewrite(0));
            for (Found like : found.getOrDefault(field, List.of())) {
                var term = new Term(field.code(), like.term());
                query.add(term, 1 - (float) like.edits() / Math.max(like.edits() + 1, sought.length()));
                leaves.putIfAbsent(
                        new TermQuery(term),
                        new Leaf(like.edits() == 0 ? Via.EXACT : Via.FORM, fuzzy.toString(), Role.CONTENT, 1));
            }
            return query.build();
        });
    }

    /** A query in each field, by the weight of the field. */
    Query each(List<TextField> fields, Function<TextField, Query> query) {
        var both = new BooleanQuery.Builder();
        for (TextField field : fields) {
            both.add(new BoostQuery(query.apply(field), scoring.weight(field)), BooleanClause.Occur.SHOULD);
        }
        return both.build();
    }
}
