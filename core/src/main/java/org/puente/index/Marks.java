package org.puente.index;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.puente.Language;
import org.puente.Mention;
import org.puente.Passage;
import org.puente.text.AnalyzedText;

/**
 * What is known of a document's texts, kept so that no text is analysed again: passages with their language, sentence
 * and paragraph ends, mentions with their evidence.
 *
 * @param fixed the language the user gave, or {@code null}
 * @param title what is known of the title
 * @param body what is known of the body
 * @param mentions of entities, those of the title first
 */
public record Marks(@Nullable Language fixed, Section title, Section body, List<Mention> mentions) {

    /**
     * What is known of one text.
     *
     * @param passages in order
     * @param sentenceEnds offsets, ascending
     * @param paragraphEnds offsets, ascending
     */
    public record Section(List<Passage> passages, int[] sentenceEnds, int[] paragraphEnds) {
        static Section of(AnalyzedText text) {
            return new Section(text.passages(), text.sentenceEnds(), text.paragraphEnds());
        }
    }

    /** Reads the marks of a document. */
    public static Marks decode(BytesRef encoded) {
        return MarksCodec.decode(encoded);
    }
}
