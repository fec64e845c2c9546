package org.puente.text;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.puente.Language;
import org.puente.Passage;

/**
 * A text with its tokens, passages, sentence and paragraph ends: made once, read by the indexer and the tagger. Tokens
 * are numbered from 0; a token's number is its position in the index. Offsets are UTF-16 code units into {@link #text}.
 */
public final class AnalyzedText {
    private final String text;
    private final Word[] words;
    private final int[] starts;
    private final int[] ends;
    private final List<Passage> passages;
    private final int[] sentenceEnds;
    private final int[] paragraphEnds;
    private final Language language;

    AnalyzedText(
            String text,
            Word[] words,
            int[] starts,
            int[] ends,
            List<Passage> passages,
            int[] sentenceEnds,
            int[] paragraphEnds,
            Language language) {
        this.text = text;
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.passages = passages;
        this.sentenceEnds = sentenceEnds;
        this.paragraphEnds = paragraphEnds;
        this.language = language;
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** How many tokens. */
    public int size() {
        return starts.length;
    }

    /** Where a token starts. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends, exclusive; a possessive {@code 's} lies after it. */
    public int end(int token) {
        return ends[token];
    }

    /** The spelling of a token. */
    public Word word(int token) {
        return words[token];
    }

    /** The passages, in order; they cover all tokens. */
    public List<Passage> passages() {
        return passages;
    }

    /** The offsets at which sentences end, ascending; a paragraph end is one too. */
    public int[] sentenceEnds() {
        return sentenceEnds;
    }

    /** The offsets at which paragraphs end, ascending; the last is the end of the text. */
    public int[] paragraphEnds() {
        return paragraphEnds;
    }

    /** The language of most tokens. */
    public Language language() {
        return language;
    }

    /** The terms a token is indexed by, the written one first, all at the token's position. */
    public BytesRef[] terms(int token, Language inPassage) {
        return words[token].terms(inPassage);
    }
}
