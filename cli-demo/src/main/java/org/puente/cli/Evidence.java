package org.puente.cli;

import java.util.List;
import org.puente.Mention;
import org.puente.SourceDocument;

/** Why each mention of a document was accepted, a line each. */
final class Evidence {
    private final Terminal terminal;

    Evidence(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(SourceDocument document, List<Mention> mentions) {
        for (Mention mention : mentions) {
            var field = mention.field().equals("title") ? document.title() : document.body();
            var entity = mention.entity() == null
                    ? "undecided: " + String.join(" or ", mention.candidates())
                    : mention.type() + ":" + mention.entity();
            terminal.out()
                    .println("%s %d–%d  %s  %s  %s, %s"
                            .formatted(
                                    mention.field(),
                                    mention.start(),
                                    mention.end(),
                                    Plain.line(field.substring(mention.start(), mention.end())),
                                    entity,
                                    mention.policy().code(),
                                    Plain.line(mention.evidence())));
        }
    }
}
