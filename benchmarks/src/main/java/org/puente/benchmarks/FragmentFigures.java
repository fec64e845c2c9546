package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.SourceDocument;
import org.puente.benchmarks.Duel.Outcome;
import org.puente.benchmarks.Duel.Side;
import org.puente.benchmarks.Questions.Question;

/**
 * What fragments cost a hit. Texts of one length are made by joining bodies and cutting. Puente gives no fragments
 * without a search, so the same search without hits is taken off; what is left also holds ranking a page, reading titles,
 * fields and entities, and marking mentions, which the highlighter does not do.
 */
final class FragmentFigures {
    private static final int LIMIT = 10;
    private static final int FRAGMENTS = 2;
    private static final int QUESTIONS = 20;
    private static final int MOST_CHARACTERS = 6_000_000;
    private static final int MOST_TEXTS = 400;

    private final Corpus corpus;
    private final int rounds;

    FragmentFigures(Corpus corpus, int rounds) {
        this.corpus = corpus;
        this.rounds = rounds * 2;
    }

    /** Measures texts of this many characters. */
    void print(int characters, PrintStream out, Budgets budgets) throws IOException {
        List<SourceDocument> texts = texts(characters);
        String length = characters / 1_000 + " KB";
        if (texts.size() < 2 * LIMIT) {
            out.println("Fragments of " + length + ": too few texts for " + 2 * LIMIT + " of this length.\n");
            return;
        }
        try (var sides = new SearchSides(new Corpus(texts, corpus.gazetteer()))) {
            List<Outcome> outcomes =
                    new Duel<>(new Questions(texts).frequent(QUESTIONS), asked(sides)).run(rounds, rounds);
            Outcome whole = outcomes.get(0).less("Puente, page less a search without hits", outcomes.get(2), LIMIT);
            Outcome added = outcomes.get(0).less("Puente, page less a page without fragments", outcomes.get(1), LIMIT);
            Outcome other = outcomes.get(3)
                    .less("UnifiedHighlighter, full length", new Outcome("", new double[QUESTIONS]), LIMIT);
            var table = new Table(
                    "a hit's " + FRAGMENTS + " fragments, text loaded, " + texts.size() + " texts of " + length,
                    "median µs",
                    "p99 µs");
            whole.row(table);
            added.row(table);
            other.row(table);
            out.println(table);
            budgets.atMost(
                    "fragments of " + length + " / UnifiedHighlighter, full length",
                    whole.median() / other.median(),
                    0.6);
        }
    }

    private static List<Side<Question>> asked(SearchSides sides) throws IOException {
        var lucene = sides.lucene();
        return List.of(
                new Side<>("page", question -> puente(sides, question, LIMIT, FRAGMENTS)),
                new Side<>("page without fragments", question -> puente(sides, question, LIMIT, 0)),
                new Side<>("search without hits", question -> puente(sides, question, 0, 0)),
                new Highlighting(lucene).side());
    }

    /** Highlights alone; the hits are found beforehand, once for each question. */
    private record Highlighting(LuceneSide lucene) {
        Side<Question> side() {
            var found = new java.util.HashMap<Question, org.apache.lucene.search.TopDocs>();
            return new Side<>("highlighting", question -> {
                var query = lucene.query(question, Occur.SHOULD);
                var hits = found.get(question);
                if (hits == null) {
                    hits = lucene.pruned(query, LIMIT);
                    found.put(question, hits);
                }
                return lucene.highlight(query, hits, FRAGMENTS).length;
            });
        }
    }

    private static long puente(SearchSides sides, Question question, int limit, int fragments) {
        var request = SearchRequest.matching(question.text())
                .match(Match.ANY)
                .limit(limit)
                .highlight(fragments);
        var results = sides.puente().search(request);
        return results.total().value() + results.hits().size();
    }

    /** Bodies joined by blank lines and cut at this length. */
    private List<SourceDocument> texts(int characters) {
        var texts = new ArrayList<SourceDocument>();
        var joined = new StringBuilder();
        int most = Math.min(MOST_TEXTS, MOST_CHARACTERS / characters);
        for (SourceDocument document : corpus.documents()) {
            joined.append(document.body()).append("\n\n");
            while (joined.length() >= characters && texts.size() < most) {
                texts.add(SourceDocument.of("t" + texts.size(), "", joined.substring(0, characters)));
                joined.delete(0, characters);
            }
            if (texts.size() == most) {
                break;
            }
        }
        return texts;
    }
}
