package org.puente.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.puente.Language;
import org.puente.gazetteer.Entities;
import org.puente.gazetteer.QueryName;
import org.puente.query.QueryNode.Bool;
import org.puente.query.QueryNode.Clause;
import org.puente.query.QueryNode.Occur;
import org.puente.text.Form;
import org.puente.text.Forms;
import org.puente.text.Word;

/**
 * Other spellings of a question, for "did you mean": words that no document has, or hardly one, are replaced by words of
 * the index that differ by a letter or two. What stands in quotes or after a field, what is excluded, names of entities
 * and stop words are never touched. The work is bounded: so many words, so many spellings of each, so many questions.
 */
public final class Corrections {
    private static final int MOST_WORDS = 3;
    private static final int MOST_QUESTIONS = 8;
    private static final int LONGEST_QUESTION = 10;
    private static final int SHORTEST_WORD = 4;
    /** A word that so few documents have may be a slip too, where the question finds next to nothing. */
    private static final int HARDLY = 2;

    private final String query;
    private final IndexSearcher searcher;
    private final Frequencies frequencies;
    private final CognateTerms cognates;
    private final QuestionWords question;
    private final Entities entities;
    private final boolean few;
    private final List<Doubtful> doubtful = new ArrayList<>();
    private int words;

    private Corrections(
            String query,
            QueryNode root,
            IndexSearcher searcher,
            Expansions expansions,
            Entities entities,
            boolean few) {
        this.query = query;
        this.searcher = searcher;
        this.frequencies = expansions.frequencies();
        this.cognates = expansions.cognates();
        this.question = QuestionWords.of(root);
        this.entities = entities;
        this.few = few;
    }

    private record Doubtful(QueryNode.Term term, List<String> spellings) {}

    /** A spelling for each doubtful word; the sum of their ranks says how far off it is. */
    private record Choice(int rank, List<String> spellings) {}

    /**
     * Questions that may have been meant, the likeliest first.
     *
     * @param root of the query as it was read
     * @param expansions of the question, which has looked its words up
     * @param few whether it finds next to nothing, so that rare words are doubted too
     */
    public static List<String> of(
            String query, QueryNode root, IndexSearcher searcher, Expansions expansions, Entities entities, boolean few)
            throws IOException {
        var corrections = new Corrections(query, root, searcher, expansions, entities, few);
        corrections.collect(root);
        return corrections.words > LONGEST_QUESTION ? List.of() : corrections.questions();
    }

    private void collect(QueryNode node) throws IOException {
        if (node instanceof QueryNode.Term term) {
            run(List.of(term));
        } else if (node instanceof Bool bool) {
            var run = new ArrayList<QueryNode.Term>();
            for (Clause clause : bool.clauses()) {
                if (clause.occur() != Occur.MUST_NOT && clause.node() instanceof QueryNode.Term term) {
                    run.add(term);
                    continue;
                }
                run(run);
                run.clear();
                if (clause.occur() != Occur.MUST_NOT) {
                    collect(clause.node());
                }
            }
            run(run);
        }
    }

    /** Words side by side, in which names are seen. */
    private void run(List<QueryNode.Term> run) throws IOException {
        List<QueryName> names =
                entities.recognise(run.stream().map(QueryNode.Term::word).toList());
        for (int i = 0; i < run.size(); i++) {
            int at = i;
            words += Forms.isStopWord(run.get(i).word()) ? 0 : 1;
            if (words <= LONGEST_QUESTION && names.stream().noneMatch(name -> name.from() <= at && at < name.to())) {
                doubt(run.get(i));
            }
        }
    }

    private void doubt(QueryNode.Term term) throws IOException {
        Word word = term.word();
        boolean letters = word.folded().codePoints().allMatch(Character::isLetter);
        if (!letters
                || word.folded().length() < SHORTEST_WORD
                || word.folded().length() > AccentBlind.LONGEST
                || Forms.isStopWord(word)
                || Forms.isAcronym(word)
                || doubtful.size() == MOST_WORDS) {
            return;
        }
        int documents = documents(word);
        if (documents > (few ? HARDLY : 0) || isFoundAcross(word)) {
            return;
        }
        List<String> spellings = Neighbours.of(searcher, word, documents);
        if (!spellings.isEmpty()) {
            doubtful.add(new Doubtful(term, spellings));
        }
    }

    /**
     * Whether a question in a clear language finds the word's cognate in the other: {@code school reform} where texts have
     * {@code reforma}. Where the language is not clear, a slip may have the same key as the word that was meant.
     */
    private boolean isFoundAcross(Word word) {
        if (question.readings().size() != 1) {
            return false;
        }
        Language own = question.readings().getFirst();
        Language other = own == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
        return Forms.key(word, own).stream()
                .flatMap(key -> cognates.alike(key, other, List.of(TextField.values())).stream())
                .anyMatch(found -> found.fit() == Fit.FIRM);
    }

    /** How many documents have the word in a firm form. */
    private int documents(Word word) {
        int most = 0;
        for (Forms.Sought sought : Forms.sought(word)) {
            if (sought.form().compareTo(Form.NUMBER_ES) <= 0) {
                for (TextField field : TextField.values()) {
                    most = Math.max(most, frequencies.of(new Term(field.code(), sought.term())));
                }
            }
        }
        return most;
    }

    private List<String> questions() {
        List<Choice> choices = List.of(new Choice(0, List.of()));
        for (Doubtful word : doubtful) {
            var longer = new ArrayList<Choice>();
            for (Choice choice : choices) {
                for (int rank = 0; rank < word.spellings().size(); rank++) {
                    var spellings = new ArrayList<>(choice.spellings());
                    spellings.add(word.spellings().get(rank));
                    longer.add(new Choice(choice.rank() + rank, spellings));
                }
            }
            longer.sort(Comparator.comparingInt(Choice::rank));
            choices = longer.subList(0, Math.min(MOST_QUESTIONS, longer.size()));
        }
        return doubtful.isEmpty()
                ? List.of()
                : choices.stream().map(choice -> replaced(choice.spellings())).toList();
    }

    private String replaced(List<String> spellings) {
        var text = new StringBuilder();
        int at = 0;
        for (int i = 0; i < spellings.size(); i++) {
            QueryNode.Term term = doubtful.get(i).term();
            text.append(query, at, term.start()).append(cased(spellings.get(i), term.word()));
            at = term.end();
        }
        return text.append(query, at, query.length()).toString();
    }

    /** With the capitals of the word that it replaces. */
    private static String cased(String spelling, Word typed) {
        return switch (typed.shape()) {
            case CAPITALS -> spelling.toUpperCase(Locale.ROOT);
            case CAPITALIZED -> spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1);
            case LOWER, INITIAL -> spelling;
        };
    }
}
