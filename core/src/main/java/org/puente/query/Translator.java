package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.puente.gazetteer.Entities;
import org.puente.gazetteer.QueryName;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Clause;
import org.puente.query.QueryNode.Occur;
import org.puente.query.Translated.Role;
import org.puente.text.Fields;
import org.puente.text.Forms;
import org.puente.text.Word;

/** Turns a query tree into a Lucene query, recognising entities among the words on the way. For one query. */
public final class Translator {
    /** How much of a second way to match counts: a mention under the alias that was typed matches both ways. */
    private static final float TIE = 0.2f;

    private static final List<TextField> BOTH = List.of(TextField.TITLE, TextField.BODY);

    private final Fit least;
    private final QueryNode root;
    private final Scoring scoring;
    private final LexiconWords lexicon;
    private final SpelledQueries spelled;
    private final WordQueries words;
    private final NameQueries names;
    private int wordCount;
    /** Inside what is excluded: words count by their firm forms alone, names are words. */
    private boolean excluding;

    /**
     * For a query on an index with these entities.
     *
     * @param root of the query
     * @param expansions what the question's words stand for in the index, shared by all translations of it
     * @param scoring of words
     * @param lexicon of the user
     * @param entities to recognise in the question
     * @param bridge whether an alias also finds the entity under its other aliases
     * @param least how closely a form must fit to satisfy a word
     * @param strict whether an entity that is not known is an error; else it is noted, and found in no document
     */
    public Translator(
            QueryNode root,
            Expansions expansions,
            Scoring scoring,
            LexiconWords lexicon,
            Entities entities,
            boolean bridge,
            Fit least,
            boolean strict) {
        this.root = root;
        this.scoring = scoring;
        this.lexicon = lexicon;
        this.words = new WordQueries(expansions, scoring, QuestionWords.of(root));
        this.spelled = new SpelledQueries(expansions, scoring, words.leaves());
        this.names = new NameQueries(entities, bridge, strict, words);
        this.least = least;
    }

    /** Translates the whole query. */
    public Translated translate() {
        Query query = translate(root, BOTH);
        return new Translated(query, words.leaves(), names.recognised(), wordCount, names.notes());
    }

    private Query translate(QueryNode node, List<TextField> fields) {
        return switch (node) {
            case QueryNode.Everything everything -> MatchAllDocsQuery.INSTANCE;
            case QueryNode.Nothing nothing -> MatchNoDocsQuery.INSTANCE;
            case QueryNode.Term term ->
                excluding
                        ? words.firm(List.of(term.word()), fields)
                        : bool(List.of(new Clause(Occur.MUST, term)), fields);
            case QueryNode.Phrase phrase -> phrase(phrase, fields);
            case QueryNode.Near near -> near(near, fields);
            case QueryNode.Prefix prefix -> spelled.prefix(prefix, fields);
            case QueryNode.Fuzzy fuzzy -> spelled.fuzzy(fuzzy, fields);
            case QueryNode.InField in -> translate(in.node(), List.of(in.field()));
            case QueryNode.Wildcard wildcard -> spelled.wildcard(wildcard, fields);
            case QueryNode.Boosted boosted -> new BoostQuery(translate(boosted.node(), fields), boosted.factor());
            case QueryNode.EntityIs is -> names.mentions(names.named(is, excluding), Integer.MAX_VALUE, fields);
            case QueryNode.KeywordIs is ->
                new ConstantScoreQuery(KeywordField.newExactQuery(Fields.keyword(is.field()), is.value()));
            case QueryNode.LanguageIs is ->
                new ConstantScoreQuery(KeywordField.newExactQuery(
                        Fields.LANGUAGE, is.language().code()));
            case QueryNode.IdIs is -> new ConstantScoreQuery(KeywordField.newExactQuery(Fields.ID, is.id()));
            case QueryNode.Published published ->
                new ConstantScoreQuery(LongField.newRangeQuery(
                        Fields.PUBLISHED,
                        published.from() == null
                                ? Long.MIN_VALUE
                                : published.from().toEpochDay(),
                        published.to() == null ? Long.MAX_VALUE : published.to().toEpochDay()));
            case Bool bool -> bool(bool.clauses(), fields);
        };
    }

    private Query phrase(QueryNode.Phrase phrase, List<TextField> fields) {
        countWord();
        return words.phrase(phrase.words(), fields);
    }

    private void countWord() {
        wordCount += excluding ? 0 : 1;
    }

    private Query near(QueryNode.Near near, List<TextField> fields) {
        countWord();
        var parts = new ArrayList<IntervalsSource>();
        int at = 0;
        for (QueryName name : names.among(near.words(), excluding)) {
            for (; at < name.from(); at++) {
                parts.add(words.interval(near.words().get(at), fields));
            }
            var ways = new ArrayList<IntervalsSource>();
            ways.add(Intervals.ordered(near.words().subList(name.from(), name.to()).stream()
                    .map(word -> words.interval(word, fields))
                    .toArray(IntervalsSource[]::new)));
            names.mentions(name.entities(), name.to() - name.from(), fields);
            name.entities().forEach(entity -> ways.add(new EntityIntervals(entity.id())));
            parts.add(Intervals.or(ways.toArray(IntervalsSource[]::new)));
            at = name.to();
        }
        for (; at < near.words().size(); at++) {
            parts.add(words.interval(near.words().get(at), fields));
        }
        IntervalsSource source =
                Intervals.maxgaps(near.slop(), Intervals.unordered(parts.toArray(IntervalsSource[]::new)));
        return spelled.each(fields, field -> new IntervalQuery(field.code(), source));
    }

    /** Clauses; runs of words are looked through for names of entities first. */
    private Query bool(List<Clause> clauses, List<TextField> fields) {
        var parts = new Parts();
        var without = new ArrayList<Word>();
        for (int i = 0; i < clauses.size(); ) {
            Clause clause = clauses.get(i);
            int end = i;
            while (end < clauses.size() && isWord(clauses.get(end))) {
                end++;
            }
            if (end > i) {
                run(clauses.subList(i, end), fields, parts);
                i = end;
                continue;
            }
            if (clause.occur() == Occur.MUST_NOT && clause.node() instanceof QueryNode.Term term) {
                without.add(term.word());
            } else {
                parts.add(clause(clause, fields), clause.occur());
                if (clause.occur() == Occur.SHOULD && clause.node() instanceof QueryNode.Phrase phrase) {
                    phraseWords(phrase, fields, parts);
                }
            }
            i++;
        }
        if (!without.isEmpty()) {
            parts.add(words.firm(without, fields), Occur.MUST_NOT);
        }
        return parts.build();
    }

    /** Where any part may match, what has the words of a phrase, but not side by side, has more of the question. */
    private void phraseWords(QueryNode.Phrase phrase, List<TextField> fields, Parts parts) {
        for (Word word : phrase.words()) {
            if (!Forms.isStopWord(word) && parts.isNew(word, Occur.SHOULD)) {
                parts.addScore(words.any(word, Role.NAME_PART, fields, Fit.LOOSE));
            }
        }
    }

    private boolean isWord(Clause clause) {
        return !excluding && clause.occur() != Occur.MUST_NOT && clause.node() instanceof QueryNode.Term;
    }

    private Query clause(Clause clause, List<TextField> fields) {
        boolean outside = excluding;
        excluding |= clause.occur() == Occur.MUST_NOT;
        Query query = translate(clause.node(), fields);
        excluding = outside;
        return query;
    }

    /** Words side by side in the question: a name among them is matched by its words, or by the entity's mentions. */
    private void run(List<Clause> clauses, List<TextField> fields, Parts parts) {
        List<Word> inQuestion = clauses.stream()
                .map(clause -> ((QueryNode.Term) clause.node()).word())
                .toList();
        int at = 0;
        for (QueryName name : names.among(inQuestion, excluding)) {
            addWords(clauses.subList(at, name.from()), Role.CONTENT, fields, parts);
            List<Clause> named = clauses.subList(name.from(), name.to());
            boolean required = named.stream().anyMatch(clause -> clause.occur() == Occur.MUST);
            parts.add(name(name, named, fields), required ? Occur.MUST : Occur.SHOULD);
            at = name.to();
        }
        addWords(clauses.subList(at, clauses.size()), Role.CONTENT, fields, parts);
    }

    /** Words, and where the lexicon has some of them, what they mean in the other language in their place. */
    private void addWords(List<Clause> clauses, Role role, List<TextField> fields, Parts parts) {
        List<Word> question = clauses.stream()
                .map(clause -> ((QueryNode.Term) clause.node()).word())
                .toList();
        int plain = 0;
        for (int at = 0; at < question.size(); ) {
            LexiconWords.Found found = lexicon.at(question, at);
            if (found.words() == 0 || scoring.ranking().cognate() == 0) {
                at++;
                continue;
            }
            addPlain(clauses.subList(plain, at), role, fields, parts);
            List<Clause> typed = clauses.subList(at, at + found.words());
            boolean required = typed.stream().anyMatch(clause -> clause.occur() == Occur.MUST);
            var written = new Parts();
            addPlain(typed, role, fields, written);
            var ways = new ArrayList<Query>();
            ways.add(written.build());
            found.meant().forEach(meant -> ways.add(words.meant(meant, role, fields)));
            parts.add(new DisjunctionMaxQuery(ways, TIE), required ? Occur.MUST : Occur.SHOULD);
            at += found.words();
            plain = at;
        }
        addPlain(clauses.subList(plain, clauses.size()), role, fields, parts);
    }

    private void addPlain(List<Clause> clauses, Role role, List<TextField> fields, Parts parts) {
        Word before = null;
        int distance = 1;
        for (Clause clause : clauses) {
            Word word = ((QueryNode.Term) clause.node()).word();
            boolean stop = Forms.isStopWord(word);
            if (!stop && before != null && scoring.ranking().nearness() > 0) {
                words.near(before, word, distance, fields, parts);
            }
            distance = stop ? distance + 1 : 1;
            before = stop ? before : word;
            if (!parts.isNew(word, clause.occur())) {
                continue;
            }
            wordCount += stop ? 0 : 1;
            Query query = words.any(word, stop ? Role.STOP : role, fields, least);
            if (stop && clause.occur() == Occur.SHOULD) {
                parts.addIdle(query);
            } else {
                parts.add(query, clause.occur());
            }
        }
    }

    private Query name(QueryName name, List<Clause> clauses, List<TextField> fields) {
        var written = new Parts();
        addWords(clauses, Role.NAME_PART, fields, written);
        // A mention stands for all the words of the name, and scores as many.
        int content = (int) clauses.stream()
                .filter(clause -> !Forms.isStopWord(((QueryNode.Term) clause.node()).word()))
                .count();
        Query mentioned = new BoostQuery(names.mentions(name.entities(), content, fields), clauses.size());
        return new DisjunctionMaxQuery(List.of(written.build(), mentioned), TIE);
    }
}
