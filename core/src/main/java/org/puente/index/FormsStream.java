package org.puente.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.puente.Passage;
import org.puente.text.AnalyzedText;

/** The forms of each token at the token's position; a token's number is its position. */
final class FormsStream extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final AnalyzedText text;
    private int token = -1;
    private int passage;
    private BytesRef[] forms = {};
    private int form;

    FormsStream(AnalyzedText text) {
        this.text = text;
    }

    /** Sets both attributes each time, so that there is nothing to clear. */
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
        increment.setPositionIncrement(form == 0 ? 1 : 0);
        term.setBytesRef(forms[form++]);
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
