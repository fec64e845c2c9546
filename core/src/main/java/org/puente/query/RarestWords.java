package org.puente.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.puente.SearchRequest.Match;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Boosted;
import org.puente.query.QueryNode.Clause;
import org.puente.query.QueryNode.InField;
import org.puente.query.QueryNode.Occur;
import org.puente.text.Form;
import org.puente.text.Forms;
import org.puente.text.Word;

/** Makes a question of pasted text: of more than 64 words the rarest in the index are kept. */
public final class RarestWords {
    private static final int MOST = 64;

    private final IndexReader reader;
    private final Map<String, Integer> known;
    private final Map<String, Word> words = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();

    private RarestWords(IndexReader reader, Map<String, Integer> known) {
        this.reader = reader;
        this.known = known;
    }

    /**
     * A query with at most 64 words, phrases and what is excluded aside, and a note if some were left out. Words that no
     * document has come first where all must match, and last where any may.
     *
     * @param known in how many documents words are, filled for the next reading of the same question
     */
    public static ParsedQuery of(ParsedQuery query, Match match, IndexReader reader, Map<String, Integer> known)
            throws IOException {
        var rarest = new RarestWords(reader, known);
        rarest.collect(query.root());
        if (rarest.words.size() <= MOST) {
            return query;
        }
        rarest.choose(match);
        QueryNode root = rarest.pruned(query.root());
        var notes = new ArrayList<>(query.notes());
        notes.add("query: it has " + rarest.words.size() + " different words; the " + MOST + " rarest are used");
        return new ParsedQuery(root == null ? query.root() : root, notes);
    }

    private void collect(QueryNode node) {
        switch (node) {
            case QueryNode.Term term -> {
                if (!Forms.isStopWord(term.word())) {
                    words.putIfAbsent(key(term), term.word());
                }
            }
            case InField in -> collect(in.node());
            case Boosted boosted -> collect(boosted.node());
            case Bool bool ->
                bool.clauses().stream()
                        .filter(clause -> clause.occur() != Occur.MUST_NOT)
                        .forEach(clause -> collect(clause.node()));
            default -> {}
        }
    }

    private static String key(QueryNode.Term term) {
        return term.word().written();
    }

    private record Counted(String key, int documents) {}

    private void choose(Match match) throws IOException {
        var counted = new ArrayList<Counted>();
        for (var word : words.entrySet()) {
            Integer before = known.get(word.getKey());
            int documents = before == null ? documents(word.getValue()) : before;
            known.put(word.getKey(), documents);
            counted.add(
                    new Counted(word.getKey(), documents == 0 && match == Match.ANY ? Integer.MAX_VALUE : documents));
        }
        counted.sort(Comparator.comparingInt(Counted::documents));
        counted.stream().limit(MOST).forEach(word -> kept.add(word.key()));
    }

    /** How many documents have a word: those of its most frequent form that is no other word's. */
    private int documents(Word word) throws IOException {
        int most = 0;
        for (Forms.Sought sought : Forms.sought(word)) {
            if (sought.form().compareTo(Form.NUMBER_ES) <= 0) {
                most = Math.max(most, reader.docFreq(new Term(TextField.BODY.code(), sought.term())));
                most = Math.max(most, reader.docFreq(new Term(TextField.TITLE.code(), sought.term())));
            }
        }
        return most;
    }

    /** The node with the words kept, {@code null} if nothing is left of it. */
    private @Nullable QueryNode pruned(QueryNode node) {
        return switch (node) {
            case QueryNode.Term term -> kept.contains(key(term)) ? term : null;
            case InField in -> {
                QueryNode left = pruned(in.node());
                yield left == null ? null : new InField(in.field(), left);
            }
            case Boosted boosted -> {
                QueryNode left = pruned(boosted.node());
                yield left == null ? null : new Boosted(left, boosted.factor());
            }
            case Bool bool -> pruned(bool);
            default -> node;
        };
    }

    private @Nullable QueryNode pruned(Bool bool) {
        List<Clause> clauses = new ArrayList<>();
        boolean positive = false;
        for (Clause clause : bool.clauses()) {
            QueryNode left = clause.occur() == Occur.MUST_NOT ? clause.node() : pruned(clause.node());
            if (left != null) {
                clauses.add(new Clause(clause.occur(), left));
                positive |= clause.occur() != Occur.MUST_NOT;
            }
        }
        return positive ? new Bool(clauses) : null;
    }
}
