package org.puente.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Clause;
import org.puente.text.Word;

/**
 * Cuts a long query, such as a pasted text, down to its rarest words: the others find everything and tell nothing, and
 * Lucene's limit on clauses is for a whole program, not ours to raise.
 */
final class RarestWords {
    private static final int MOST = 64;

    private RarestWords() {}

    /** The same query if it is short enough, else with its rarest words and a note. */
    static ParsedQuery of(ParsedQuery parsed, Frequencies frequencies) {
        var words = new ArrayList<Word>();
        collect(parsed.root(), words);
        if (words.size() <= MOST) {
            return parsed;
        }
        var counted = new ArrayList<Counted>();
        for (Word word : words) {
            int documents = frequencies.of(new Term(TextField.BODY.code(), word.written()));
            // A word that no text has cannot help to find one.
            counted.add(new Counted(word, documents == 0 ? Integer.MAX_VALUE : documents));
        }
        counted.sort(Comparator.comparingInt(Counted::documents));
        var kept = new HashSet<Word>();
        counted.subList(0, MOST).forEach(word -> kept.add(word.word()));
        var notes = new ArrayList<>(parsed.notes());
        notes.add("the query has " + words.size() + " words; its " + MOST + " rarest were looked for");
        return new ParsedQuery(keep(parsed.root(), kept), notes);
    }

    private record Counted(Word word, int documents) {}

    private static void collect(QueryNode node, List<Word> words) {
        switch (node) {
            case QueryNode.Term term -> words.add(term.word());
            case Bool bool -> bool.clauses().forEach(clause -> collect(clause.node(), words));
            default -> {}
        }
    }

    private static QueryNode keep(QueryNode node, Set<Word> kept) {
        if (!(node instanceof Bool bool)) {
            return node;
        }
        var clauses = new ArrayList<Clause>();
        for (Clause clause : bool.clauses()) {
            if (!(clause.node() instanceof QueryNode.Term term) || kept.contains(term.word())) {
                clauses.add(new Clause(clause.occur(), keep(clause.node(), kept)));
            }
        }
        return new Bool(clauses);
    }
}
