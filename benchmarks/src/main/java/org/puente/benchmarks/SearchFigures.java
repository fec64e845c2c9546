package org.puente.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.puente.Filter;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.benchmarks.Duel.Outcome;
import org.puente.benchmarks.Duel.Side;
import org.puente.benchmarks.Questions.Question;

/** How long questions take. */
final class SearchFigures {
    private static final int EACH_KIND = 20;
    private static final int LIMIT = 10;
    private static final int PRUNED = 20;
    private static final int VALUES = 10;
    private static final int ASKED_PER_ROUND = 3;

    private final Corpus corpus;
    private final int rounds;

    SearchFigures(Corpus corpus, int rounds) {
        this.corpus = new Corpus(Shelves.deal(corpus.documents()), corpus.gazetteer());
        this.rounds = rounds * ASKED_PER_ROUND;
    }

    void print(PrintStream out, Budgets budgets) throws IOException {
        var drawn = new Questions(corpus.documents());
        try (var sides = new SearchSides(corpus)) {
            whole(sides, drawn, out, budgets);
            counted(sides, drawn.titles(EACH_KIND), out, budgets);
        }
    }

    /** A page as an application shows it: filter, facets of all types, fragments. */
    private void whole(SearchSides sides, Questions drawn, PrintStream out, Budgets budgets) throws IOException {
        var dimensions = List.copyOf(corpus.gazetteer().types());
        List<Side<Question>> asked = List.of(
                new Side<>("Puente", question -> sides.puente()
                        .search(SearchRequest.matching(question.text())
                                .where(Filter.anyOf(Shelves.SHELF, Shelves.CHOSEN.toArray(String[]::new)))
                                .facetEveryType(VALUES)
                                .highlight(2)
                                .limit(LIMIT))
                        .total()
                        .value()),
                new Side<>("Lucene", question -> sides.lucene()
                        .search(LuceneSide.filtered(sides.lucene().query(question, Occur.MUST)), LIMIT, 2, dimensions)
                        .total()));
        var table = new Table("10 hits, 2 fragments, a filter, facets of all types", "median µs", "p99 µs", "hits");
        var kinds = List.of(
                new Kind("three words of a title", drawn.threeWords(EACH_KIND)),
                new Kind("one word", drawn.oneWord(EACH_KIND)),
                new Kind("phrase", drawn.phrases(EACH_KIND)));
        var all = new ArrayList<Question>();
        for (Kind kind : kinds) {
            rows(kind, asked, table);
            all.addAll(kind.questions());
        }
        List<Outcome> outcomes = rows(new Kind("all", all), asked, table);
        out.println(table);
        budgets.atMost(
                "search, filter, facets, fragments, median / Lucene",
                outcomes.get(0).median() / outcomes.get(1).median(),
                1.1);
    }

    private record Kind(String name, List<Question> questions) {}

    private List<Outcome> rows(Kind kind, List<Side<Question>> sides, Table table) throws IOException {
        if (kind.questions().isEmpty()) {
            throw new UsageException(
                    "these texts yield no questions of the kind: " + kind.name() + "; give more texts");
        }
        List<Outcome> outcomes = new Duel<>(kind.questions(), sides).run(rounds, rounds);
        for (int i = 0; i < sides.size(); i++) {
            long hits = 0;
            for (Question question : kind.questions()) {
                hits += sides.get(i).answerer().answer(question);
            }
            Outcome outcome = outcomes.get(i);
            table.row(
                    kind.name() + " (" + kind.questions().size() + "), " + outcome.name(),
                    Table.number(outcome.median(), 0),
                    Table.number(outcome.p99(), 0),
                    Long.toString(hits));
        }
        return outcomes;
    }

    /** An exact total and three facets, beside the pruned best twenty alone, any word matching. */
    private void counted(SearchSides sides, List<Question> questions, PrintStream out, Budgets budgets)
            throws IOException {
        var dimensions = new ArrayList<>(corpus.gazetteer().types());
        dimensions.addAll(List.of(Shelves.SHELF, Shelves.DRAWER));
        List<String> three = dimensions.subList(0, Math.min(3, dimensions.size()));
        List<Side<Question>> asked = List.of(
                new Side<>("Puente, exact total, facets " + String.join(", ", three), question -> {
                    var request = SearchRequest.matching(question.text())
                            .match(Match.ANY)
                            .limit(PRUNED);
                    for (String name : three) {
                        request = request.facet(name, VALUES);
                    }
                    return sides.puente().search(request).total().value();
                }),
                new Side<>("Puente, exact total", question -> sides.puente()
                        .search(SearchRequest.matching(question.text())
                                .match(Match.ANY)
                                .limit(PRUNED))
                        .total()
                        .value()),
                new Side<>("Lucene, exact total, the same facets", question -> sides.lucene()
                        .search(any(sides, question), PRUNED, 0, three)
                        .total()),
                new Side<>("Lucene, pruned top 20 alone, ids and titles", question -> sides.lucene()
                        .shown(sides.lucene().pruned(any(sides, question), PRUNED))
                        .size()));
        List<Outcome> outcomes = new Duel<>(questions, asked).run(rounds, rounds);
        var table = new Table("20 hits, any word of a title", "median µs", "p99 µs");
        outcomes.forEach(outcome -> outcome.row(table));
        out.println(table);
        budgets.atMost(
                "exact total and three facets / Lucene's pruned top 20 alone",
                outcomes.get(0).median() / outcomes.get(3).median(),
                1.6);
    }

    private static Query any(SearchSides sides, Question question) {
        return sides.lucene().query(question, Occur.SHOULD);
    }
}
