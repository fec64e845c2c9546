package org.puente.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.puente.Passage;
import org.puente.text.AnalyzedText;

/** The forms of each token at the token's position; a token's number is its position. */
final class FormsStream extends TokenStream {
    /** Longer words are cut: no word has them, and Lucene refuses terms over 32,766 bytes. */
    private static final int LONGEST_TERM = 255;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final AnalyzedText text;
    private int token = -1;
    private int passage;
    private String[] forms = {};
    private int form;

    FormsStream(AnalyzedText text) {
        this.text = text;
    }

    @Override
    public boolean incrementToken() {
        if (form == forms.length) {
            token++;
            if (token >= text.size()) {
                return false;
            }
            forms = text.terms(token, passage().language());
            form = 0;
        }
        clearAttributes();
        increment.setPositionIncrement(form == 0 ? 1 : 0);
        String next = forms[form++];
        term.append(next, 0, Math.min(next.length(), LONGEST_TERM));
        return true;
    }

    private Passage passage() {
        while (text.passages().get(passage).end() <= text.start(token)
                && passage + 1 < text.passages().size()) {
            passage++;
        }
        return text.passages().get(passage);
    }
}
