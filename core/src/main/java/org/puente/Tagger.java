package org.puente;

import java.util.List;

/** Finds the mentions of entities in texts, without an index. Safe for any number of threads. */
public interface Tagger {
    /**
     * The mentions in a document, title and body read together (a full name in one licenses a surname in the other):
     * those of the title first, each field's in order. They never overlap. Those that the document does not decide
     * have no entity but candidates.
     */
    List<Mention> tag(SourceDocument document);

    /** The mentions in a text, as the body of a document without title. */
    default List<Mention> tag(String text) {
        return tag(SourceDocument.of("text", "", text));
    }
}
