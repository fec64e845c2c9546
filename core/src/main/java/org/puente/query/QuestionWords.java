package org.puente.query;

import java.util.ArrayList;
import java.util.List;
import org.puente.Language;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Boosted;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.Near;
import org.puente.query.QueryNode.Phrase;
import org.puente.query.QueryNode.Term;
import org.puente.text.QuestionLanguage;
import org.puente.text.Word;

/** The words of a question, wherever they stand in it. */
final class QuestionWords {
    static final List<Language> BOTH = List.of(Language.ENGLISH, Language.SPANISH);

    private QuestionWords() {}

    /** The languages in which the words of a question are read: one, where they speak for it clearly. */
    static List<Language> readings(QueryNode root) {
        var words = new ArrayList<Word>();
        collect(root, words);
        Language language = QuestionLanguage.of(words);
        return language == Language.OTHER ? BOTH : List.of(language);
    }

    private static void collect(QueryNode node, List<Word> words) {
        switch (node) {
            case Term term -> words.add(term.word());
            case Phrase phrase -> words.addAll(phrase.words());
            case Near near -> words.addAll(near.words());
            case InField in -> collect(in.node(), words);
            case Boosted boosted -> collect(boosted.node(), words);
            case Bool bool -> bool.clauses().forEach(clause -> collect(clause.node(), words));
            default -> {}
        }
    }
}
