package org.puente.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.puente.Entity;
import org.puente.Language;
import org.puente.Span.Via;
import org.puente.query.Translated.Leaf;
import org.puente.query.Translated.Role;
import org.puente.query.WordQuery.Part;
import org.puente.text.CognateKey;
import org.puente.text.Fields;
import org.puente.text.Form;
import org.puente.text.Forms;
import org.puente.text.Forms.Sought;
import org.puente.text.Word;

/** Lucene queries for words and phrases, in the fields asked; knows what each leaf stands for. */
final class WordQueries {
    /** A phrase beside its words: they say most of what it says. */
    private static final float PHRASE = 0.25f;

    /** A title names what a text is about. */
    private static final float BODY_MENTION = 0.5f;

    /** What each term is sought for: the strongest way where a query reaches it in several. */
    private final Map<Query, Leaf> leaves = new HashMap<>();

    private final Map<WordIn, IntervalsSource> intervals = new HashMap<>();
    private final Frequencies frequencies;
    private final CognateTerms cognates;
    private final Scoring scoring;
    private final QuestionWords question;

    /** For a question of these words. */
    WordQueries(Expansions expansions, Scoring scoring, QuestionWords question) {
        this.frequencies = expansions.frequencies();
        this.cognates = expansions.cognates();
        this.scoring = scoring;
        this.question = question;
    }

    Map<Query, Leaf> leaves() {
        return leaves;
    }

    /** The word in any form; those that fit less than asked for only add to the score of what others find. */
    Query any(Word word, Role role, List<TextField> fields, Fit asked) {
        return new WordQuery(word.folded(), parts(word, role, fields, question.least(asked), true), scoring);
    }

    private List<Part> parts(Word word, Role role, List<TextField> fields, Fit least, boolean weakToo) {
        var parts = new ArrayList<Part>();
        for (Sought sought : Forms.sought(word)) {
            Level level = Level.of(sought.form());
            boolean firm = least.allows(level == Level.DERIVED ? Fit.CLOSE : Fit.FIRM);
            if ((level == Level.WRITTEN || scoring.weight(level) > 0) && (firm || weakToo)) {
                add(parts, word, role, sought.term(), fields, level, 1, firm);
            }
        }
        relatives(parts, word, role, fields, least, weakToo);
        return parts;
    }

    /**
     * The word's family in its own language, its cognates in the other. Where it may be of either with one key, all that
     * is alike counts as a cognate: which of them is family is not known.
     */
    private void relatives(List<Part> parts, Word word, Role role, List<TextField> fields, Fit least, boolean weakToo) {
        var keys = new LinkedHashMap<CognateKey, Language>();
        for (Language reading : question.readings()) {
            Forms.key(word, reading).ifPresent(key -> keys.merge(key, reading, (one, other) -> Language.OTHER));
        }
        keys.forEach((key, reading) -> {
            for (Language language : QuestionWords.BOTH) {
                Level level = language == reading ? Level.FAMILY : Level.COGNATE;
                if (scoring.weight(level) > 0) {
                    for (CognateTerms.Found found : cognates.alike(key, language, fields)) {
                        boolean firm =
                                least.allows(level == Level.FAMILY ? found.fit().ofFamily() : found.fit());
                        if (firm || weakToo) {
                            add(parts, word, role, found.term(), fields, level, found.share(), firm);
                        }
                    }
                }
            }
        });
    }

    private void add(
            List<Part> parts,
            Word word,
            Role role,
            String text,
            List<TextField> fields,
            Level level,
            float share,
            boolean firm) {
        for (TextField field : fields) {
            var term = new Term(field.code(), text);
            if (frequencies.of(term) > 0) {
                parts.add(new Part(leaf(term, word, role, via(level)), field, level, share, firm));
            }
        }
    }

    /** Mentions of any of these entities, which stand for so many words of the question. */
    Query mentions(List<Entity> named, int inQuestion, List<TextField> fields) {
        var parts = new ArrayList<Part>();
        for (Entity entity : named) {
            for (TextField field : fields) {
                var term = new Term(Fields.mentionsOf(field.code()), entity.id());
                TermQuery mention = frequencies.query(term);
                leaves.put(mention, new Leaf(Via.ALIAS, entity.id(), Role.CONTENT, inQuestion));
                if (frequencies.of(term) > 0) {
                    float share = field == TextField.TITLE ? 1 : BODY_MENTION;
                    parts.add(new Part(mention, field, Level.MENTION, share, true));
                }
            }
        }
        return new WordQuery(named.stream().map(Entity::id).collect(Collectors.joining(" ")), parts, scoring);
    }

    private TermQuery leaf(Term term, Word word, Role role, Via via) {
        TermQuery query = frequencies.query(term);
        leaves.merge(query, new Leaf(via, word.folded(), role, 1), WordQueries::stronger);
        return query;
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
            query.add(new BoostQuery(phrase.build(), PHRASE * scoring.weight(field)), Occur.SHOULD);
        }
        return query.build();
    }

    /** What a lexicon says words of the question mean: a word or a phrase of the other language, in its number forms. */
    Query meant(List<Word> meant, Role role, List<TextField> fields) {
        if (meant.size() == 1) {
            var parts = new ArrayList<Part>();
            for (Sought sought : firmForms(meant.getFirst())) {
                add(parts, meant.getFirst(), role, sought.term(), fields, Level.COGNATE, 1, true);
            }
            return new WordQuery(meant.getFirst().folded(), parts, scoring);
        }
        var query = new BooleanQuery.Builder();
        for (TextField field : fields) {
            var phrase = new MultiPhraseQuery.Builder();
            meant.forEach(word -> phrase.add(firmForms(word).stream()
                    .map(sought -> new Term(field.code(), sought.term()))
                    .toArray(Term[]::new)));
            Query built = phrase.build();
            leaves.put(built, new Leaf(Via.COGNATE, built, role, meant.size()));
            float weight = PHRASE * scoring.ranking().cognate() * scoring.weight(field);
            query.add(new BoostQuery(built, weight), Occur.SHOULD);
        }
        return query.build();
    }

    /** Two words that stand so far from each other as in the question, in their own forms, weak ones too; marks nothing. */
    void near(Word first, Word second, int distance, List<TextField> fields, Parts parts) {
        for (TextField field : fields) {
            Term[] before = present(first, field);
            Term[] after = present(second, field);
            if (before.length > 0 && after.length > 0) {
                var phrase = new MultiPhraseQuery.Builder();
                phrase.add(before, 0);
                phrase.add(after, distance);
                // Lucene adds up the rarity of all terms at a place; one of each is meant.
                float share = 2f / (before.length + after.length);
                float weight = scoring.ranking().nearness() * scoring.weight(field) * share;
                parts.addScore(new BoostQuery(phrase.build(), weight));
            }
        }
    }

    private Term[] present(Word word, TextField field) {
        return Forms.sought(word).stream()
                .map(sought -> new Term(field.code(), sought.term()))
                .filter(term -> frequencies.of(term) > 0)
                .toArray(Term[]::new);
    }

    /** The word as an interval, in any form but those of derivation; made once for a word that is repeated. */
    IntervalsSource interval(Word word, List<TextField> fields) {
        return intervals.computeIfAbsent(new WordIn(word, fields), in -> makeInterval(word, fields));
    }

    private record WordIn(Word word, List<TextField> fields) {}

    private IntervalsSource makeInterval(Word word, List<TextField> fields) {
        var sources = new ArrayList<IntervalsSource>();
        for (Part part : parts(word, Role.CONTENT, fields, Fit.FIRM, false)) {
            sources.add(Intervals.term(part.term().text()));
        }
        return Intervals.or(sources.toArray(IntervalsSource[]::new));
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

    private static Via via(Level level) {
        return switch (level) {
            case WRITTEN -> Via.EXACT;
            case NUMBER, DERIVED, FAMILY -> Via.FORM;
            case COGNATE -> Via.COGNATE;
            case MENTION -> Via.ALIAS;
        };
    }
}
