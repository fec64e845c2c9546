package org.puente.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Discovery;
import org.puente.Entity;
import org.puente.GazetteerFinding;
import org.puente.Language;
import org.puente.RetagSummary;

/** Gazetteers and what is said of them as CSV: headers and rows, as {@link CsvOutput} writes cells. */
public final class GazetteerTables {
    private final CsvOutput csv;

    /** Tables with cells written so. */
    public GazetteerTables(CsvOutput csv) {
        this.csv = csv;
    }

    /** {@code id,type,name,name_en,name_es,name_other,aliases,match,needs,context,not,language}. */
    public String gazetteerHeader() {
        return csv.row(GazetteerRows.HEADER);
    }

    /**
     * The rows of an entity in a gazetteer's table; nothing of it is lost when {@link GazetteerImports} reads them. They
     * are always safe to open in a spreadsheet.
     */
    public String gazetteerRows(Entity entity) {
        var rows = new StringBuilder();
        for (var cells : GazetteerRows.of(entity)) {
            rows.append(CsvCells.RAW.row(cells));
        }
        return rows.toString();
    }

    /** {@code kind,alias,aliases,entities} and counts such as {@code small.documents}. */
    public String findingHeader() {
        return csv.row(
                "kind",
                "alias",
                "aliases",
                "entities",
                "small.documents",
                "small.occurrences",
                "capital.documents",
                "capital.occurrences");
    }

    /** The row of a finding about a gazetteer's alias; aliases and entities have {@code |} between them. */
    public String finding(GazetteerFinding finding) {
        var spellings = finding.spellings();
        var cells = new ArrayList<@Nullable Object>(List.of(
                finding.kind().code(),
                finding.aliases().getFirst(),
                String.join("|", finding.aliases()),
                String.join("|", finding.entities())));
        cells.addAll(
                spellings == null
                        ? Arrays.asList(null, null, null, null)
                        : List.of(
                                spellings.small().documents(),
                                spellings.small().occurrences(),
                                spellings.capital().documents(),
                                spellings.capital().occurrences()));
        return csv.row(cells);
    }

    /** {@code id,type,label,gained,lost}. */
    public String entityChangeHeader() {
        return csv.row("id", "type", "label", "gained", "lost");
    }

    /** The row of an entity whose documents a retag changed. */
    public String entityChange(RetagSummary.EntityChange change, Language labels) {
        var entity = change.entity();
        return csv.row(entity.id(), entity.type(), entity.label(labels), change.gained(), change.lost());
    }

    /** {@code id,type,name,aliases,documents,occurrences,document,example}. */
    public String discoveryHeader() {
        return csv.row("id", "type", "name", "aliases", "documents", "occurrences", "document", "example");
    }

    /** The row of a name that no entity covers; its aliases with a bar between. */
    public String discovered(Discovery.Name name) {
        var entity = name.entity();
        return csv.row(
                entity.id(),
                entity.type(),
                entity.name(),
                String.join("|", entity.aliases().stream().map(Alias::text).toList()),
                name.documents(),
                name.occurrences(),
                name.document(),
                name.example());
    }
}
