package org.puente;

import java.util.List;

/**
 * A snippet of a document's text with its marks. The text and the spans are the truth; HTML is one view of them.
 *
 * @param field {@code title} or {@code body}
 * @param start where it starts in the field's text, UTF-16 code units
 * @param end where it ends, exclusive
 * @param text the stored text from start to end
 * @param spans marked stretches, by start, then the longer first; offsets are into {@code text}
 */
public record Fragment(String field, int start, int end, String text, List<Span> spans) {
    /** Copies the spans. */
    public Fragment {
        spans = List.copyOf(spans);
    }

    /**
     * The text as HTML, always escaped: query matches in {@code <mark>}, mentions in
     * {@code <span class="entity" data-entity="…" data-type="…">}. Where spans cross, elements are closed and opened
     * again, so that the HTML is always well formed.
     */
    public String toHtml() {
        return FragmentHtml.render(this);
    }
}
