package org.puente.cli;

import java.util.List;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.formats.CsvOutput;
import org.puente.formats.JsonOutput;

/** The mentions of one document after another, a line each, or the documents with them marked. */
final class MentionsOutput {
    private final Terminal terminal;
    private final Format format;
    private final boolean unresolved;
    private final boolean explain;
    private final CsvOutput csv;
    private long left;

    /**
     * An output.
     *
     * @param unresolved whether mentions without entity, with candidates, are printed too
     * @param explain whether each says why it was accepted
     */
    MentionsOutput(Terminal terminal, Format format, boolean unresolved, boolean explain, CsvOutput csv) {
        this.terminal = terminal;
        this.format = format;
        this.unresolved = unresolved;
        this.explain = explain;
        this.csv = csv;
    }

    /** Prints what stands before all documents. */
    void start() {
        if (format == Format.CSV) {
            terminal.out().print(csv.mentionHeader(unresolved, explain));
        }
    }

    /** Says what was not printed, so that nothing is left out in silence. */
    void end() {
        if (left > 0) {
            terminal.note(
                    "mentions left open: " + left + "; several entities have their names, --unresolved prints them");
        }
    }

    void print(SourceDocument document, List<Mention> found) {
        var mentions = found.stream()
                .filter(mention -> unresolved || mention.entity() != null)
                .toList();
        left += found.size() - mentions.size();
        var out = terminal.out();
        switch (format) {
            case TEXT -> text(document, mentions);
            case JSON, JSONL -> {
                for (Mention mention : mentions) {
                    out.println(JsonOutput.mention(document.id(), mention, text(document, mention), explain));
                }
            }
            case CSV -> {
                for (Mention mention : mentions) {
                    var text = text(document, mention);
                    out.print(csv.mention(document.id(), mention, text, unresolved, explain));
                }
            }
        }
    }

    /** The marked document; then, if asked for, why each mention was accepted. */
    private void text(SourceDocument document, List<Mention> mentions) {
        new DocumentText(terminal).print(document, "", mentions, List.of());
        if (explain) {
            new Evidence(terminal).print(document, mentions);
        }
    }

    /** The text of a mention. */
    static String text(SourceDocument document, Mention mention) {
        var field = mention.field().equals("title") ? document.title() : document.body();
        return field.substring(mention.start(), mention.end());
    }
}
