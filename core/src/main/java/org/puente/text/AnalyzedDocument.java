package org.puente.text;

import org.puente.Language;

/**
 * A document's texts, read.
 *
 * @param title its title
 * @param body its body
 */
public record AnalyzedDocument(AnalyzedText title, AnalyzedText body) {
    /** The language of most tokens: the body's, unless it has fewer than the title. */
    public Language language() {
        return body.size() >= title.size() ? body.language() : title.language();
    }
}
