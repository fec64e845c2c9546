package org.puente;

import java.util.List;

/**
 * A document as the index holds it.
 *
 * @param source as it was given; its language is {@code null} if it was detected
 * @param language of most of its words
 * @param passages of the body, in order
 * @param mentions of entities, those of the title first, each field's in order
 */
public record StoredDocument(SourceDocument source, Language language, List<Passage> passages, List<Mention> mentions) {
    /** Copies the lists. */
    public StoredDocument {
        passages = List.copyOf(passages);
        mentions = List.copyOf(mentions);
    }
}
