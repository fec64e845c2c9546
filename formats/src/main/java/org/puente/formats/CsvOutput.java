package org.puente.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.Alias;
import org.puente.Completion;
import org.puente.Discovery;
import org.puente.Duplicates;
import org.puente.Entity;
import org.puente.GazetteerFinding;
import org.puente.Hit;
import org.puente.Language;
import org.puente.Mention;
import org.puente.RetagSummary;
import org.puente.SearchResults;
import org.puente.Statistics;
import org.puente.WordCompletion;

/**
 * What the library answers as CSV (RFC 4180): each method gives whole rows, each with its line end CR LF; header methods
 * give the row of names. A text cell that a spreadsheet would run as a formula, one that starts with {@code = + - @}, a
 * tab or a carriage return, gets an apostrophe in front; numbers never do.
 */
public final class CsvOutput {
    private static final CsvOutput RAW = new CsvOutput(true);

    private final boolean raw;

    private CsvOutput(boolean raw) {
        this.raw = raw;
    }

    /** Output that is safe to open in a spreadsheet. */
    public static CsvOutput safe() {
        return new CsvOutput(false);
    }

    /** Output with every text as it is, for programs. */
    public static CsvOutput raw() {
        return new CsvOutput(true);
    }

    /**
     * A row of cells; {@code null} is an empty cell, a list is its values with a space between, a number is written as
     * JSON writes it.
     */
    public String row(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    private String row(List<? extends @Nullable Object> cells) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        return row.append("\r\n").toString();
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value instanceof List<?> list
                ? String.join(" ", list.stream().map(String::valueOf).toList())
                : value.toString();
        if (!raw && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /**
     * {@code rank,id,score,title,language,published} and a row for each hit, ranks from 1. Of collapsed results also
     * {@code duplicateOf,similarity}: below a hit follows a row for each document that it stands for, with its rank and id,
     * without score and language, so that the rows are all documents found.
     */
    public String results(SearchResults results) {
        if (results.collapsed() != null) {
            return collapsed(results);
        }
        var rows = new StringBuilder(resultsHeader());
        int rank = 1;
        for (Hit hit : results.hits()) {
            rows.append(hit(rank++, hit));
        }
        return rows.toString();
    }

    private String collapsed(SearchResults results) {
        var rows = new StringBuilder(
                row("rank", "id", "score", "title", "language", "published", "duplicateOf", "similarity"));
        int rank = 1;
        for (Hit hit : results.hits()) {
            rows.append(
                    row(rank, hit.id(), hit.score(), hit.title(), hit.language().code(), hit.published(), null, null));
            for (Duplicates.Member each : hit.duplicates()) {
                rows.append(
                        row(rank, each.id(), null, each.title(), null, each.published(), hit.id(), each.similarity()));
            }
            rank++;
        }
        return rows.toString();
    }

    /** {@code rank,id,score,title,language,published}. */
    public String resultsHeader() {
        return row("rank", "id", "score", "title", "language", "published");
    }

    /** The row of a hit. */
    public String hit(int rank, Hit hit) {
        return row(rank, hit.id(), hit.score(), hit.title(), hit.language().code(), hit.published());
    }

    /** {@code query,rank,document,score}. */
    public String rankedHeader() {
        return row("query", "rank", "document", "score");
    }

    /** The row of a hit of one query of many; ranks from 1. */
    public String ranked(String query, int rank, Hit hit) {
        return row(query, rank, hit.id(), hit.score());
    }

    /** {@code query,rank,document,score,duplicateOf,similarity}. */
    public String rankedCollapsedHeader() {
        return row("query", "rank", "document", "score", "duplicateOf", "similarity");
    }

    /** The row of a hit of one query of many, and a row for each document that it stands for, with its rank and no score. */
    public String rankedCollapsed(String query, int rank, Hit hit) {
        var rows = new StringBuilder(row(query, rank, hit.id(), hit.score(), null, null));
        for (Duplicates.Member each : hit.duplicates()) {
            rows.append(row(query, rank, each.id(), null, hit.id(), each.similarity()));
        }
        return rows.toString();
    }

    /**
     * The names of a mention's cells.
     *
     * @param unresolved whether there is a column {@code candidates}
     * @param explain whether there are columns {@code alias,policy,evidence}
     */
    public String mentionHeader(boolean unresolved, boolean explain) {
        var cells = new ArrayList<>(List.of("document", "field", "start", "end", "entity"));
        cells.addAll(unresolved ? List.of("candidates", "type", "text") : List.of("type", "text"));
        cells.addAll(explain ? List.of("alias", "policy", "evidence") : List.of());
        return row(cells);
    }

    /** The row of a mention, under the header of the same two switches. */
    public String mention(String document, Mention mention, String text, boolean unresolved, boolean explain) {
        var cells = new ArrayList<@Nullable Object>();
        cells.addAll(Arrays.asList(document, mention.field(), mention.start(), mention.end(), mention.entity()));
        if (unresolved) {
            cells.add(mention.entity() == null ? mention.candidates() : null);
        }
        cells.addAll(List.of(mention.type(), text));
        if (explain) {
            cells.addAll(List.of(mention.alias(), mention.policy().code(), mention.evidence()));
        }
        return row(cells);
    }

    /** {@code id,type,name,name_en,name_es,name_other,aliases,match,needs,context,not,language}. */
    public String gazetteerHeader() {
        return row(GazetteerRows.HEADER);
    }

    /**
     * The rows of an entity in a gazetteer's table; nothing of it is lost when {@link GazetteerImports} reads them. They
     * are always safe to open in a spreadsheet.
     */
    public String gazetteerRows(Entity entity) {
        var rows = new StringBuilder();
        for (var cells : GazetteerRows.of(entity)) {
            rows.append(RAW.row(cells));
        }
        return rows.toString();
    }

    /** {@code id,type,label,alias,documents,mentions}. */
    public String entityHeader() {
        return row("id", "type", "label", "alias", "documents", "mentions");
    }

    /** The row of an entity. */
    public String entityCount(Completion.EntityCount count) {
        return row(count.id(), count.type(), count.label(), count.alias(), count.documents(), count.mentions());
    }

    /** {@code kind,alias,aliases,entities} and counts such as {@code small.documents}. */
    public String findingHeader() {
        return row(
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
        return row(cells);
    }

    /** {@code kind,id,label,alias,documents}: entities by their type, words as {@code word}. */
    public String completionHeader() {
        return row("kind", "id", "label", "alias", "documents");
    }

    /** The row of an entity among completions. */
    public String completion(Completion.EntityCount count) {
        return row(count.type(), count.id(), count.label(), count.alias(), count.documents());
    }

    /** The row of a word among completions. */
    public String completion(WordCompletion.WordCount count) {
        return row("word", null, count.word(), null, count.documents());
    }

    /** {@code id,type,label,gained,lost}. */
    public String entityChangeHeader() {
        return row("id", "type", "label", "gained", "lost");
    }

    /** The row of an entity whose documents a retag changed. */
    public String entityChange(RetagSummary.EntityChange change, Language labels) {
        var entity = change.entity();
        return row(entity.id(), entity.type(), entity.label(labels), change.gained(), change.lost());
    }

    /** {@code id,type,name,aliases,documents,occurrences,document,example}. */
    public String discoveryHeader() {
        return row("id", "type", "name", "aliases", "documents", "occurrences", "document", "example");
    }

    /** The row of a name that no entity covers; its aliases with a bar between. */
    public String discovered(Discovery.Name name) {
        var entity = name.entity();
        return row(
                entity.id(),
                entity.type(),
                entity.name(),
                String.join("|", entity.aliases().stream().map(Alias::text).toList()),
                name.documents(),
                name.occurrences(),
                name.document(),
                name.example());
    }

    /** A header and a row; counts by name are a column each, such as {@code languages.en}. */
    public String statistics(Statistics.Answer answer) {
        var names = new ArrayList<@Nullable Object>();
        var cells = new ArrayList<@Nullable Object>();
        StatisticsTable.of(answer).forEach((key, value) -> {
            if (value instanceof Map<?, ?> counts) {
                counts.forEach((name, count) -> {
                    names.add(key + "." + name);
                    cells.add(count);
                });
            } else {
                names.add(key);
                cells.add(value);
            }
        });
        return row(names) + row(cells);
    }
}
