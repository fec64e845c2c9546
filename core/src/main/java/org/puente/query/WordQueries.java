package org.puente.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.puente.Span.Via;
import org.puente.query.Translated.Leaf;
import org.puente.query.Translated.Role;
import org.puente.text.Form;
import org.puente.text.Forms;
import org.puente.text.Forms.Sought;
import org.puente.text.Word;

/** Lucene queries for words: the sum over a word's forms, each with its weight, in the fields asked. */
final class WordQueries {
    /** A title says what a text is about in few words: a match there counts more. */
    private static final float TITLE_WEIGHT = 1.5f;

    /** What each term is sought for: the strongest way where a query reaches it in several. */
    private final Map<Query, Leaf> leaves = new HashMap<>();

    private final Frequencies frequencies;

    WordQueries(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    Map<Query, Leaf> leaves() {
        return leaves;
    }

    /** How much a form counts beside the word as written. */
    static float weight(Form form) {
        return switch (form) {
            case WRITTEN, ACRONYM -> 1f;
            case FOLDED -> 0.9f;
            case NUMBER_EN, NUMBER_ES -> 0.7f;
            case DERIVED_EN, DERIVED_ES -> 0.25f;
            case COGNATE -> 0.15f;
        };
    }

    /** Whether a form alone satisfies "all words". Gender and derivation do only where nothing stronger is found. */
    private static boolean satisfies(Form form) {
        return form != Form.DERIVED_EN && form != Form.DERIVED_ES;
    }

    static float weight(TextField field) {
        return switch (field) {
            case TITLE -> TITLE_WEIGHT;
            case BODY -> 1f;
        };
    }

    /** The word in any form; with {@code weakToo} false the weak forms only add to the score. */
    Query any(Word word, Role role, List<TextField> fields, boolean weakToo) {
        var strong = new BooleanQuery.Builder();
        var weak = new BooleanQuery.Builder();
        int weakTerms = 0;
        for (Sought sought : Forms.sought(word)) {
            boolean counts = weakToo || satisfies(sought.form());
            for (TextField field : fields) {
                if (frequencies.of(new Term(field.code(), sought.term())) > 0) {
                    weakTerms += counts ? 0 : 1;
                    (counts ? strong : weak).add(term(word, role, sought, field), Occur.SHOULD);
                }
            }
        }
        if (weakTerms == 0) {
            return strong.build();
        }
        return new BooleanQuery.Builder()
                .add(strong.build(), Occur.MUST)
                .add(weak.build(), Occur.SHOULD)
                .build();
    }

    /** Any of these words as written, folded, as an acronym or in its number forms: what {@code -word} excludes. */
    Query firm(List<Word> excluded, List<TextField> fields) {
        var terms = new ArrayList<BytesRef>();
        for (Word word : excluded) {
            firmForms(word).forEach(sought -> terms.add(new BytesRef(sought.term())));
        }
        var query = new BooleanQuery.Builder();
        fields.forEach(field -> query.add(new TermInSetQuery(field.code(), terms), Occur.SHOULD));
        return query.build();
    }

    /** The words side by side as written; accents and case do not matter. */
    Query phrase(List<Word> words, List<TextField> fields) {
        var query = new BooleanQuery.Builder();
        for (TextField field : fields) {
            var phrase = new MultiPhraseQuery.Builder();
            for (Word word : words) {
                phrase.add(Forms.sought(word).stream()
                        .filter(sought -> isSpelling(sought.form()))
                        .map(sought -> new Term(field.code(), sought.term()))
                        .toArray(Term[]::new));
            }
            query.add(new BoostQuery(phrase.build(), weight(field)), Occur.SHOULD);
        }
        return query.build();
    }

    /** The word as an interval, in any form but those of derivation. */
    IntervalsSource interval(Word word, List<TextField> fields) {
        var sources = new ArrayList<IntervalsSource>();
        for (Sought sought : Forms.sought(word)) {
            if (satisfies(sought.form())) {
                for (TextField field : fields) {
                    if (frequencies.of(new Term(field.code(), sought.term())) > 0) {
                        term(word, Role.CONTENT, sought, field);
                    }
                }
                sources.add(Intervals.term(sought.term()));
            }
        }
        return Intervals.or(sources.toArray(IntervalsSource[]::new));
    }

    private Query term(Word word, Role role, Sought sought, TextField field) {
        var query = frequencies.query(new Term(field.code(), sought.term()));
        leaves.merge(query, new Leaf(via(sought.form()), word.folded(), role, 1), WordQueries::stronger);
        return new BoostQuery(query, weight(sought.form()) * weight(field));
    }

    /** A word sought twice counts in its greater role, reached by the stronger way. */
    private static Leaf stronger(Leaf one, Leaf other) {
        int role = one.role().compareTo(other.role());
        return role < 0 || (role == 0 && one.via().compareTo(other.via()) <= 0) ? one : other;
    }

    private static List<Sought> firmForms(Word word) {
        return Forms.sought(word).stream()
                .filter(sought -> isSpelling(sought.form()) || isNumber(sought.form()))
                .toList();
    }

    private static boolean isSpelling(Form form) {
        return form == Form.WRITTEN || form == Form.FOLDED || form == Form.ACRONYM;
    }

    private static boolean isNumber(Form form) {
        return form == Form.NUMBER_EN || form == Form.NUMBER_ES;
    }

    private static Via via(Form form) {
        return switch (form) {
            case WRITTEN, ACRONYM -> Via.EXACT;
            case FOLDED, NUMBER_EN, NUMBER_ES, DERIVED_EN, DERIVED_ES -> Via.FORM;
            case COGNATE -> Via.COGNATE;
        };
    }
}
