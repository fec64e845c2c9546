package org.puente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.puente.Fragment;
import org.puente.Gazetteer;
import org.puente.SearchRequest;
import org.puente.SearchRequest.Match;
import org.puente.Snapshot;
import org.puente.StoredDocument;
import org.puente.formats.HtmlOutput;
import org.puente.formats.JsonOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code puente show}: one document with every span marked. */
@Command(
        name = "show",
        abbreviateSynopsis = true,
        description = "Prints one document with every mention marked, and the matches of a query.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  puente show ID --query 'fentanyl seizure'",
            "  puente show ID --explain",
            "  puente show ID --query fentanyl --format html > page.html",
            "  puente show ID --index news.index --format json"
        })
final class ShowCommand implements Callable<Integer> {
    /** More fragments than a document has sentences with matches. */
    private static final int ALL_FRAGMENTS = 1_000;

    private final Session session;

    @Parameters(paramLabel = "ID", description = "The id of the document, as search prints it.")
    private String id = "";

    @Mixin
    private IndexFolder index = new IndexFolder();

    @Option(
            names = "--query",
            paramLabel = "Q",
            converter = DashQuery.class,
            description = "Mark the matches of this query too.")
    private @Nullable String query;

    @Mixin
    private LabelsOption labels = new LabelsOption();

    @Option(names = "--explain", description = "Say the policy and the evidence each mention was accepted by.")
    private boolean explain;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            description = "How to print; html is a page of its own. Default: text.")
    private Shape format = Shape.TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    /** How to print a document. */
    enum Shape {
        TEXT,
        JSON,
        HTML
    }

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var opened = index.open(session);
                var snapshot = opened.snapshot()) {
            var document = snapshot.document(id)
                    .orElseThrow(() -> new CommandException(
                            "no such document: " + id + "; ids are in the answers of puente search"));
            var gazetteer = opened.gazetteer();
            output.print(session.terminal(), snapshot, out -> print(out, snapshot, document, gazetteer));
        }
        return 0;
    }

    private void print(Terminal terminal, Snapshot snapshot, StoredDocument document, Gazetteer gazetteer) {
        switch (format) {
            case TEXT -> {
                new DocumentText(terminal)
                        .print(document.source(), document.language().code(), document.mentions(), matches(snapshot));
                if (explain) {
                    new Evidence(terminal).print(document.source(), document.mentions());
                }
            }
            case JSON -> terminal.out().println(JsonOutput.document(document));
            case HTML ->
                terminal.out().print(HtmlOutput.page(document, matches(snapshot), entity -> gazetteer
                        .entity(entity)
                        .map(known -> known.label(labels.labels()))
                        .orElse(entity)));
        }
    }

    /** The fragments of this document for the query: a search that only this document can answer. */
    private List<Fragment> matches(Snapshot snapshot) {
        if (query == null || query.isBlank()) {
            return List.of();
        }
        var quoted = id.replace("\\", "\\\\").replace("\"", "\\\"");
        var request = SearchRequest.matching("id:\"" + quoted + "\" AND (" + query + ")")
                .match(Match.ANY)
                .limit(1)
                .highlight(ALL_FRAGMENTS);
        return snapshot.search(request).hits().stream()
                .filter(hit -> hit.id().equals(id))
                .flatMap(hit -> hit.fragments().stream())
                .toList();
    }
}
