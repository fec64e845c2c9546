package org.puente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.puente.Fragment;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.Span;

/** A document for people: what is known about it, then its texts with every span marked. */
final class DocumentText {
    private final Terminal terminal;

    DocumentText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints a document, its language if known, with mentions and with the query matches of fragments of it. */
    void print(SourceDocument document, String language, List<Mention> mentions, List<Fragment> matches) {
        var out = terminal.out();
        if (!document.title().isBlank()) {
            out.println(Marks.line(document.title(), spans("title", mentions, matches), terminal.colour()));
        }
        out.println(facts(document, language));
        document.fields()
                .forEach((name, values) -> out.println(Plain.line(name) + ": "
                        + values.stream().map(Plain::line).collect(Collectors.joining(", "))));
        out.println();
        out.println(Marks.lines(document.body(), spans("body", mentions, matches), terminal.colour()));
    }

    private static String facts(SourceDocument document, String language) {
        var facts = new ArrayList<String>();
        if (document.published() != null) {
            facts.add(document.published().toString());
        }
        if (!language.isEmpty()) {
            facts.add(language);
        }
        facts.add(Plain.line(document.id()));
        if (document.url() != null) {
            facts.add(Plain.line(document.url()));
        }
        return String.join("  ", facts);
    }

    /** The mentions of a field, and the query spans of its fragments, which count from the fragment's start. */
    private static List<Span> spans(String field, List<Mention> mentions, List<Fragment> matches) {
        var spans = new ArrayList<Span>();
        for (Mention mention : mentions) {
            if (mention.field().equals(field)) {
                spans.add(new Span(
                        mention.start(),
                        mention.end(),
                        Span.Kind.ENTITY,
                        Span.Via.ALIAS,
                        mention.entity(),
                        mention.type(),
                        mention.alias()));
            }
        }
        for (Fragment fragment : matches) {
            for (Span span : fragment.spans()) {
                if (fragment.field().equals(field) && span.kind() == Span.Kind.QUERY) {
                    int shift = fragment.start();
                    spans.add(Span.query(span.start() + shift, span.end() + shift, span.via()));
                }
            }
        }
        return spans;
    }
}
