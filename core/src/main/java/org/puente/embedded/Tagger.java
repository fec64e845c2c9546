package org.puente.embedded;

import java.util.List;
import org.puente.Completion;
import org.puente.Gazetteer;
import org.puente.Language;
import org.puente.Mention;
import org.puente.SourceDocument;
import org.puente.gazetteer.Entities;
import org.puente.text.TextAnalyzer;

/** Finds the mentions of entities in texts, and entities by name, without an index. Safe for any number of threads. */
public final class Tagger {
    private final Entities entities;
    /** An analyzer keeps the words it has seen, and serves one thread. */
    private final ThreadLocal<TextAnalyzer> analyzer = ThreadLocal.withInitial(TextAnalyzer::new);

    private Tagger(Entities entities) {
        this.entities = entities;
    }

    /** A tagger with the entities of this gazetteer. Compiles the gazetteer: make it once and keep it. */
    public static Tagger of(Gazetteer gazetteer) {
        return new Tagger(Entities.of(gazetteer));
    }

    /**
     * The mentions in a document, title and body read together (a full name in one licenses a surname in the other):
     * those of the title first, each field's in order. They never overlap. Those that the document does not decide
     * have no entity but candidates.
     */
    public List<Mention> tag(SourceDocument document) {
        var read = analyzer.get().analyze(document.title(), document.body(), document.language());
        return entities.tagger().tag(read.title(), read.body());
    }

    /** The mentions in a text, as the body of a document without title. */
    public List<Mention> tag(String text) {
        return tag(SourceDocument.of("text", "", text));
    }

    /**
     * The entities with a name or alias of which a word starts with the prefix, case and accents aside, by label; the
     * counts are 0.
     *
     * @param limit how many at most, from 0
     */
    public List<Completion.EntityCount> complete(String prefix, int limit, Language labels) {
        return entities.complete(prefix, labels, limit);
    }
}
