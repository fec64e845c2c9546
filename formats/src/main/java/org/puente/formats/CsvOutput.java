package org.puente.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.puente.Completion;
import org.puente.Duplicates;
import org.puente.Hit;
import org.puente.Mention;
import org.puente.SearchResults;
import org.puente.Statistics;
import org.puente.WordCompletion;

/**
 * What the library answers as CSV (RFC 4180): each method gives whole rows, each with its line end CR LF; header methods
 * give the row of names. A text cell that a spreadsheet would run as a formula, one that starts with {@code = + - @}, a
 * tab or a carriage return, gets an apostrophe in front; numbers never do. Counts are in {@link CountTables}, rows about
 * gazetteers in {@link GazetteerTables}.
 */
public final class CsvOutput {
    private final CsvCells cells;

    private CsvOutput(CsvCells cells) {
        this.cells = cells;
    }

    /** Output that is safe to open in a spreadsheet. */
    public static CsvOutput safe() {
        return new CsvOutput(CsvCells.SAFE);
    }

    /** Output with every text as it is, for programs. */
    public static CsvOutput raw() {
        return new CsvOutput(CsvCells.RAW);
    }

    /**
     * A row of cells; {@code null} is an empty cell, a list is its values with a space between, a number is written as
     * JSON writes it.
     */
    public String row(@Nullable Object... values) {
        return cells.row(values);
    }

    String row(List<? extends @Nullable Object> values) {
        return cells.row(values);
    }

    /**
     * {@code rank,id,score,title,language,published} and a row for each hit, ranks from 1. Of collapsed results also
     * {@code duplicateOf,similarity}: below a hit follows a row for each document that it stands for, with its rank and id,
     * without score and language, so that the rows are all documents found.
     */
    public String results(SearchResults results) {
        boolean collapsed = results.collapsed() != null;
        var rows = new StringBuilder(resultsHeader(collapsed));
        int rank = 1;
        for (Hit hit : results.hits()) {
            rows.append(hit(rank++, hit, collapsed));
        }
        return rows.toString();
    }

    /** {@code rank,id,score,title,language,published}, and of collapsed results {@code duplicateOf,similarity}. */
    public String resultsHeader(boolean collapsed) {
        return row(named(collapsed, "rank", "id", "score", "title", "language", "published"));
    }

    /** The row of a hit, and of collapsed results a row for each document that it stands for. */
    public String hit(int rank, Hit hit, boolean collapsed) {
        var values = new @Nullable Object[] {
            rank, hit.id(), hit.score(), hit.title(), hit.language().code(), hit.published()
        };
        if (!collapsed) {
            return row(values);
        }
        var rows = new StringBuilder(row(Arrays.copyOf(values, values.length + 2)));
        for (Duplicates.Member each : hit.duplicates()) {
            rows.append(row(rank, each.id(), null, each.title(), null, each.published(), hit.id(), each.similarity()));
        }
        return rows.toString();
    }

    /** {@code query,rank,document,score}, and of collapsed results {@code duplicateOf,similarity}. */
    public String rankedHeader(boolean collapsed) {
        return row(named(collapsed, "query", "rank", "document", "score"));
    }

    /**
     * The row of a hit of one query of many, ranks from 1, and of collapsed results a row for each document that it stands
     * for, with its rank and no score.
     */
    public String ranked(String query, int rank, Hit hit, boolean collapsed) {
        if (!collapsed) {
            return row(query, rank, hit.id(), hit.score());
        }
        var rows = new StringBuilder(row(query, rank, hit.id(), hit.score(), null, null));
        for (Duplicates.Member each : hit.duplicates()) {
            rows.append(row(query, rank, each.id(), null, hit.id(), each.similarity()));
        }
        return rows.toString();
    }

    private static List<String> named(boolean collapsed, String... names) {
        var all = new ArrayList<>(List.of(names));
        all.addAll(collapsed ? List.of("duplicateOf", "similarity") : List.of());
        return all;
    }

    /**
     * The names of a mention's cells.
     *
     * @param unresolved whether there is a column {@code candidates}
     * @param explain whether there are columns {@code alias,policy,evidence}
     */
    public String mentionHeader(boolean unresolved, boolean explain) {
        var names = new ArrayList<>(List.of("document", "field", "start", "end", "entity"));
        names.addAll(unresolved ? List.of("candidates", "type", "text") : List.of("type", "text"));
        names.addAll(explain ? List.of("alias", "policy", "evidence") : List.of());
        return row(names);
    }

    /** The row of a mention, under the header of the same two switches. */
    public String mention(String document, Mention mention, String text, boolean unresolved, boolean explain) {
        var row = new ArrayList<@Nullable Object>();
        row.addAll(Arrays.asList(document, mention.field(), mention.start(), mention.end(), mention.entity()));
        if (unresolved) {
            row.add(mention.candidates());
        }
        row.addAll(List.of(mention.type(), text));
        if (explain) {
            row.addAll(List.of(mention.alias(), mention.policy().code(), mention.evidence()));
        }
        return row(row);
    }

    /** {@code id,type,label,alias,documents,mentions}. */
    public String entityHeader() {
        return row("id", "type", "label", "alias", "documents", "mentions");
    }

    /** The row of an entity. */
    public String entityCount(Completion.EntityCount count) {
        return row(count.id(), count.type(), count.label(), count.alias(), count.documents(), count.mentions());
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

    /** A header and a row; counts by name are a column each, such as {@code languages.en}. */
    public String statistics(Statistics.Answer answer) {
        var names = new ArrayList<@Nullable Object>();
        var figures = new ArrayList<@Nullable Object>();
        StatisticsTable.of(answer).forEach((key, value) -> {
            if (value instanceof Map<?, ?> counts) {
                counts.forEach((name, count) -> {
                    names.add(key + "." + name);
                    figures.add(count);
                });
            } else {
                names.add(key);
                figures.add(value);
            }
        });
        return row(names) + row(figures);
    }
}
