package org.puente.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.puente.Entity;
import org.puente.Gazetteer;
import org.puente.GazetteerFinding;
import org.puente.GazetteerFinding.Kind;
import org.puente.formats.GazetteerTables;
import org.puente.formats.JsonOutput;

/** What was found about a gazetteer, in the format asked for, and a line that sums it up. */
final class FindingsOutput {
    private static final int MOST_NAMED = 5;

    private final Terminal terminal;
    private final Gazetteer gazetteer;
    private final boolean texts;
    private final GazetteerTables csv;

    /** {@code texts} says whether those of an index were looked at. */
    FindingsOutput(Terminal terminal, Gazetteer gazetteer, boolean texts, GazetteerTables csv) {
        this.terminal = terminal;
        this.gazetteer = gazetteer;
        this.texts = texts;
        this.csv = csv;
    }

    void print(List<GazetteerFinding> findings, Format format) {
        var out = terminal.out();
        switch (format) {
            case TEXT -> {
                for (Kind kind : Kind.values()) {
                    print(kind, findings.stream().filter(f -> f.kind() == kind).toList());
                }
                out.println(summary(findings));
                return;
            }
            case JSON ->
                out.println(findings.stream().map(JsonOutput::finding).collect(Collectors.joining(",", "[", "]")));
            case JSONL -> findings.forEach(finding -> out.println(JsonOutput.finding(finding)));
            case CSV -> {
                out.print(csv.findingHeader());
                findings.forEach(finding -> out.print(csv.finding(finding)));
            }
        }
        terminal.err().println(summary(findings));
    }

    private void print(Kind kind, List<GazetteerFinding> findings) {
        if (!findings.isEmpty()) {
            terminal.out().println(kind.code() + ": " + meaning(kind));
            findings.forEach(finding -> terminal.out().println(line(finding)));
            terminal.out().println();
        }
    }

    private static String meaning(Kind kind) {
        return switch (kind) {
            case DUPLICATE -> "twice in one entity; keep one";
            case CLASH -> "several entities; the document decides, or it stays unresolved";
            case SHORT -> "fewer than three letters and digits; give it a match or a need, or leave it out";
            case WORDLESS -> "no word of content; give it a match or a need, or leave it out";
            case NOUN -> "an everyday noun; no mention in small letters unless it has a match";
            case UNREACHABLE -> "needs a longer name of its entity, which has none; add one";
            case RISKY -> "as often small as with a capital; give it a need, or words in not";
        };
    }

    private String line(GazetteerFinding finding) {
        var line = new StringBuilder("  ")
                .append(finding.aliases().stream().map(Plain::line).collect(Collectors.joining(" = ")))
                .append("  ")
                .append(finding.entities().stream()
                        .limit(MOST_NAMED)
                        .map(this::named)
                        .collect(Collectors.joining(", ")));
        int more = finding.entities().size() - MOST_NAMED;
        if (more > 0) {
            line.append(" and ").append(more).append(" more");
        }
        var spellings = finding.spellings();
        if (spellings != null) {
            line.append("  small ").append(spellings.small().occurrences());
            line.append(" in ").append(spellings.small().documents()).append(" documents, capital ");
            line.append(spellings.capital().occurrences());
            line.append(" in ").append(spellings.capital().documents());
        }
        return line.toString();
    }

    private String named(String id) {
        var type = gazetteer.entity(id).map(Entity::type).orElse("");
        return Plain.line(type) + ":" + Plain.line(id);
    }

    private String summary(List<GazetteerFinding> findings) {
        var summary = new StringBuilder("checked ")
                .append(gazetteer.entities().size())
                .append(" entities with ")
                .append(gazetteer.entities().stream()
                        .mapToLong(entity -> entity.forms().size())
                        .sum())
                .append(" names and aliases: ");
        for (Kind kind : Kind.values()) {
            if (kind != Kind.RISKY || texts) {
                long count = findings.stream().filter(f -> f.kind() == kind).count();
                summary.append(kind == Kind.DUPLICATE ? "" : ", ")
                        .append(count)
                        .append(" ")
                        .append(kind.code());
            }
        }
        return summary.append(texts ? "" : "; risky ones are not counted without --index")
                .toString();
    }
}
