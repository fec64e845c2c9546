package org.puente.cli;

import org.puente.Language;
import org.puente.RetagSummary;
import org.puente.RetagSummary.EntityChange;
import org.puente.formats.GazetteerTables;
import org.puente.formats.JsonOutput;

/** What a retag did in the format asked for: rows are the entities, with the counts of documents on standard error. */
final class RetagOutput {
    private static final int WIDEST_LABEL = 44;

    private final Terminal terminal;
    private final Language labels;
    private final GazetteerTables csv;

    RetagOutput(Terminal terminal, Language labels, GazetteerTables csv) {
        this.terminal = terminal;
        this.labels = labels;
        this.csv = csv;
    }

    void print(RetagSummary summary, Format format) {
        var out = terminal.out();
        switch (format) {
            case TEXT -> text(summary);
            case JSON -> out.println(JsonOutput.retag(summary, labels));
            case JSONL -> {
                summary.entities().forEach(change -> out.println(JsonOutput.entityChange(change, labels)));
                counts(summary);
            }
            case CSV -> {
                out.print(csv.entityChangeHeader());
                summary.entities().forEach(change -> out.print(csv.entityChange(change, labels)));
                counts(summary);
            }
        }
    }

    private void counts(RetagSummary summary) {
        terminal.message("retagged: " + summary.documents() + " documents, " + summary.examined() + " examined, "
                + summary.reindexed() + " indexed again");
    }

    private void text(RetagSummary summary) {
        var out = terminal.out();
        out.println("documents  " + summary.documents());
        out.println("examined   " + summary.examined());
        out.println("reindexed  " + summary.reindexed());
        if (!summary.entities().isEmpty()) {
            out.println();
            out.println("   gained      lost  name");
            summary.entities().forEach(this::line);
        }
    }

    private void line(EntityChange change) {
        var entity = change.entity();
        terminal.out()
                .println("%9d %9d  %s  %s:%s"
                        .formatted(
                                change.gained(),
                                change.lost(),
                                Columns.cut(Plain.line(entity.label(labels)), WIDEST_LABEL),
                                entity.type(),
                                entity.id()));
    }
}
