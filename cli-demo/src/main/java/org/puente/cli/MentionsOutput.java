package org.puente.cli;
import java.util.List;
import org.puente.Mention;
import org.puente.SourceDocument;
final class MentionsOutput {
    MentionsOutput(Terminal t, Format f, boolean e) {}
    void print(SourceDocument d, List<Mention> m) {}
}
