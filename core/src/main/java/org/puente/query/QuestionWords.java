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
import org.puente.text.Forms;
import org.puente.text.QuestionLanguage;
import org.puente.text.Word;

/**
 * What the words of a question say, wherever they stand in it.
 *
 * @param language for which they speak clearly, else {@link Language#OTHER}
 * @param content how many different words there are, stop words aside
 */
record QuestionWords(Language language, int content) {
    static final List<Language> BOTH = List.of(Language.ENGLISH, Language.SPANISH);

    /** Of fewer words each must be found in earnest. */
    private static final int FEW = 3;

    static QuestionWords of(QueryNode root) {
        var words = new ArrayList<Word>();
        collect(root, words);
        Language language = QuestionLanguage.of(words);
        long content = words.stream()
                .filter(word -> !Forms.isStopWord(word))
                .map(Word::folded)
                .distinct()
                .count();
        return new QuestionWords(language, (int) content);
    }

    /** The languages in which the words are read. */
    List<Language> readings() {
        return language == Language.OTHER ? BOTH : List.of(language);
    }

    /**
     * How closely a form must fit to satisfy a word where this is asked for. Possible cognates find documents only for
     * questions of several words in a clear language, where the other words put those that are right before the others.
     */
    Fit least(Fit asked) {
        boolean unsure = language == Language.OTHER || content < FEW;
        return asked == Fit.LOOSE && unsure ? Fit.CLOSE : asked;
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
