package org.puente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.puente.Network;
import org.puente.Network.Order;
import org.puente.Network.Scope;
import org.puente.NetworkTexts;
import org.puente.formats.CountLines;
import org.puente.formats.GraphMl;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code puente network}: entities that occur together in the hits, and the texts behind a pair of them. */
@Command(
        name = "network",
        abbreviateSynopsis = true,
        description = "Finds the entities that occur together in the documents of a query.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente network fentanyl --types person,organization --scope sentence",
            "  puente network --from 2026-01-01 --limit 1000 --format graphml > net.graphml",
            "  puente network fentanyl --scope sentence --texts CJNG 'Sinaloa Cartel'",
            "",
            "NPMI is 1 for two that never occur without each other, 0 for chance. G² is",
            "Dunning's log-likelihood: above 10.8, chance is as good as ruled out."
        })
final class NetworkCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private QueryWords words = new QueryWords();

    @Mixin
    private CountQuestion question = new CountQuestion();

    @Option(
            names = "--types",
            paramLabel = "TYPE",
            split = ",",
            description = "Entity types, commas between. Default: all.")
    private List<String> types = List.of();

    @Option(
            names = "--scope",
            paramLabel = "document|paragraph|sentence",
            description = "In what entities occur together. Default: document.")
    private Scope scope = Scope.DOCUMENT;

    @Option(
            names = "--minimum",
            paramLabel = "N",
            description = "Pairs that occur together at least so often. Default: 2.")
    private int minimum = 2;

    @Option(names = "--limit", paramLabel = "N", description = "Pairs at most, 0 to 1000000. Default: 20.")
    private int limit = 20;

    @Option(
            names = "--order",
            paramLabel = "log-likelihood|count|npmi",
            converter = Converters.OfOrder.class,
            description = "Which pairs come first. Default: log-likelihood.")
    private Order order = Order.LOG_LIKELIHOOD;

    @Option(
            names = "--texts",
            paramLabel = "ENTITY",
            arity = "2",
            description = "The texts in which two entities (ids or names) occur together, --limit of them.")
    private List<String> pair = List.of();

    @Option(names = "--nodes", description = "With --format csv: the entities instead of the pairs.")
    private boolean nodes;

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl|csv|graphml",
            description = "How to print. Default: text.")
    private Shape format = Shape.TEXT;

    @Mixin
    private ExportOptions export = new ExportOptions();

    NetworkCommand(Session session) {
        this.session = session;
    }

    /** How a network is printed. */
    enum Shape {
        TEXT,
        JSON,
        JSONL,
        CSV,
        GRAPHML
    }

    @Override
    public Integer call() {
        var request = question.request(words.query());
        var asked = CountQuestion.checked(() -> new Network(request, types, scope, minimum, limit, order));
        if (pair.isEmpty()) {
            try (var opened = question.index().open(session);
                    var snapshot = opened.snapshot()) {
                var answer = snapshot.answer(asked);
                export.print(session.terminal(), snapshot, out -> print(out, answer));
            }
            return 0;
        }
        if (pair.size() != 2 || format == Shape.GRAPHML) {
            throw new WrongUsage("--texts takes two entities, and no --format graphml");
        }
        var texts = CountQuestion.checked(() -> new NetworkTexts(asked, pair.getFirst(), pair.getLast(), limit));
        try (var opened = question.index().open(session);
                var snapshot = opened.snapshot()) {
            var answer = snapshot.answer(texts);
            export.print(session.terminal(), snapshot, out -> print(out, answer));
        }
        return 0;
    }

    private void print(Terminal terminal, Network.Answer answer) {
        CountQuestion.notes(terminal, answer.counted());
        var tables = export.raw().counts();
        switch (format) {
            case TEXT -> new NetworkText(terminal).print(answer, minimum);
            case JSON -> terminal.out().println(JsonOutput.network(answer));
            case JSONL -> terminal.out().print(CountLines.network(answer));
            case CSV -> terminal.out().print(nodes ? tables.nodes(answer) : tables.edges(answer));
            case GRAPHML -> terminal.out().print(GraphMl.network(answer));
        }
    }

    private void print(Terminal terminal, NetworkTexts.Answer answer) {
        if (answer.timedOut()) {
            terminal.err().println("timed out: some texts may be missing; give more time with --timeout");
        }
        switch (format) {
            case TEXT -> new NetworkText(terminal).print(answer, scope);
            case JSON -> terminal.out().println(JsonOutput.networkTexts(answer));
            case JSONL -> answer.texts().forEach(text -> terminal.out().println(JsonOutput.networkText(text)));
            case CSV -> terminal.out().print(export.raw().counts().texts(answer));
            case GRAPHML -> throw new IllegalStateException("refused before");
        }
    }
}
